import PlenumModel

/// Triples as bytes that can be compared, whatever the syntax: strings that are equal may differ in normal form.
enum WrittenTriples {
  private static let xsd = "http://www.w3.org/2001/XMLSchema#"

  /// The triples that a graph of text properties and statements has, from its parts.
  static func expected(of graph: Graph, usesReifiers: Bool) -> Set<[UInt8]> {
    var triples: Set<[UInt8]> = []
    for node in graph.nodes {
      for name in Vocabulary.classes(of: node.kind, subtype: node.subtype) {
        triples.insert(triple(node.id.iri(), "rdf:type", link(expand(name))))
      }
      for (property, values) in node.properties {
        let term = property.declaration.term
        for value in values { triples.insert(triple(node.id.iri(), term, text(value.text))) }
      }
    }
    for statement in graph.statements {
      triples.formUnion(evidence(of: statement, usesReifiers: usesReifiers))
    }
    return triples
  }

  private static func evidence(of statement: Statement, usesReifiers: Bool) -> [[UInt8]] {
    let name = Vocabulary.data + CanonicalID.statement(statement)
    let (subject, object) = (statement.subject.iri(), link(statement.object.iri()))
    let predicate = statement.predicate.term
    let direct = triple(subject, predicate, object)
    let parts =
      usesReifiers
      ? [triple(name, "rdf:reifies", "<<" + String(decoding: direct, as: UTF8.self) + ">>")]
      : [
        triple(name, "rdf:type", link(expand("rdf:Statement"))),
        triple(name, "rdf:subject", link(subject)),
        triple(name, "rdf:predicate", link(expand(predicate))), triple(name, "rdf:object", object),
      ]
    return parts + [
      direct, triple(name, "rdf:type", link(expand("plm:Statement"))),
      triple(name, "prov:wasDerivedFrom", link(statement.article.iri())),
      triple(name, "oa:exact", text(statement.quote)),
      triple(name, "oa:start", literal(String(statement.span.start), xsd + "integer")),
      triple(name, "oa:end", literal(String(statement.span.end), xsd + "integer")),
      triple(name, "plm:rule", literal(statement.rule, xsd + "string")),
      triple(name, "plm:confidence", literal("0.50", xsd + "decimal")),
    ]
  }

  /// One triple; the predicate is a prefixed name or an IRI.
  static func triple(_ subject: String, _ predicate: String, _ object: String) -> [UInt8] {
    Array("<\(subject)> <\(expand(predicate))> \(object)".utf8)
  }

  static func expand(_ name: String) -> String { Vocabulary.expand(name) ?? name }

  static func link(_ iri: String) -> String { "<\(iri)>" }

  static func literal(_ text: String, _ mark: String) -> String { "\"\(text)\"\(mark)" }

  /// Vietnamese text without what no file holds.
  private static func text(_ text: String) -> String {
    let lost: [Unicode.Scalar] = ["\0", "\u{FFFE}", "\u{FFFF}"]
    let held = text.unicodeScalars.filter { !lost.contains($0) }
    return literal(String(String.UnicodeScalarView(held)), "@vi")
  }
}
