import PlenumModel

/// Writes `schemas/plenum.ttl`: the `plm:` vocabulary as an OWL ontology, from the declarations of
/// `PlenumModel/Schema`.
package enum OntologyWriter {
  /// The ontology in Turtle.
  package static var text: String {
    var text = VocabularyText(comment: "Plenum vocabulary, written from the declarations in code")
    text.block("<https://w3id.org/plenum/ns>", header)
    text.heading("Classes")
    for kind in NodeKind.allCases where kind != .article {
      text.block("plm:" + kind.rawValue, lines(of: kind))
    }
    text.block("plm:Statement", statementLines)
    for subtype in Subtype.allCases { text.block("plm:" + subtype.rawValue, lines(of: subtype)) }
    text.heading("Relations that articles state")
    for predicate in Predicate.allCases { text.block(predicate.term, lines(of: predicate)) }
    text.heading("Properties")
    for property in own { text.block(property.declaration.term, lines(of: property)) }
    text.block("plm:rule", ruleLines)
    text.block("plm:confidence", confidenceLines)
    text.heading("Properties of other vocabularies that graphs use")
    for property in reused {
      text.block(property.declaration.term, ["a " + propertyClass(of: property)])
    }
    return text.text
  }

  private static let header = [
    "a owl:Ontology",
    "rdfs:label " + VocabularyText.quoted("Từ vựng Plenum", "vi") + " , "
      + VocabularyText.quoted("Plenum vocabulary", "en"),
    "rdfs:comment "
      + VocabularyText.quoted(
        "Persons, bodies, positions, events, directives and places of Vietnamese political news.",
        "en"),
  ]

  private static let own = Property.allCases.filter { $0.declaration.term.hasPrefix("plm:") }
  private static let reused = Property.allCases.filter { !$0.declaration.term.hasPrefix("plm:") }

  private static func lines(of kind: NodeKind) -> [String] {
    let name = "plm:" + kind.rawValue
    let wider = Vocabulary.classes(of: kind, subtype: nil).filter { $0 != name }
    return ["a owl:Class"] + labels(kind.names)
      + ["rdfs:subClassOf " + wider.joined(separator: " , ")] + seeAlso(relatedClasses[kind] ?? [])
  }

  private static func lines(of subtype: Subtype) -> [String] {
    ["a owl:Class"] + labels(subtype.names) + ["rdfs:subClassOf plm:" + subtype.kind.rawValue]
  }

  private static func lines(of predicate: Predicate) -> [String] {
    ["a owl:ObjectProperty"] + labels(predicate.names)
      + (predicate.implied.map { ["rdfs:subPropertyOf " + $0.term] } ?? [])
      + [
        "rdfs:domain " + union(of: predicate.domain), "rdfs:range " + union(of: predicate.range),
      ] + seeAlso(relatedTerms[predicate] ?? [])
  }

  private static func lines(of property: Property) -> [String] {
    let declaration = property.declaration
    return ["a " + propertyClass(of: property)] + labels(property.names)
      + ["rdfs:domain " + union(of: declaration.domain)] + range(of: declaration)
  }

  private static let statementLines =
    ["a owl:Class"]
    + labels(
      TermNames(
        "phát biểu có dẫn chứng", "statement", "A relation with the article that states it."))
    + ["rdfs:subClassOf rdf:Statement , prov:Entity"]

  private static let ruleLines =
    ["a owl:DatatypeProperty"]
    + labels(TermNames("quy tắc", "rule", "The name of the rule that found the statement."))
    + ["rdfs:domain plm:Statement", "rdfs:range xsd:string"]

  private static let confidenceLines =
    ["a owl:DatatypeProperty"]
    + labels(TermNames("độ tin cậy", "confidence", "How sure the rule is, from 0 to 1."))
    + ["rdfs:domain plm:Statement", "rdfs:range xsd:decimal"]

  /// Terms of other vocabularies that say something close but not the same.
  private static let relatedTerms: [Predicate: [String]] = [
    .holds: ["org:member"], .attended: ["schema:attendee"], .organized: ["schema:organizer"],
    .implements: ["eli:applies"], .issued: ["eli:passed_by"], .adopted: ["eli:passed_by"],
  ]

  private static let relatedClasses: [NodeKind: [String]] = [
    .person: ["schema:Person"], .body: ["schema:Organization"], .directive: ["schema:Legislation"],
  ]

  private static func labels(_ names: TermNames) -> [String] {
    [
      "rdfs:label " + VocabularyText.quoted(names.vietnamese, "vi") + " , "
        + VocabularyText.quoted(names.english, "en"),
      "rdfs:comment " + VocabularyText.quoted(names.comment, "en"),
    ]
  }

  private static func seeAlso(_ terms: [String]) -> [String] {
    terms.isEmpty ? [] : ["rdfs:seeAlso " + terms.joined(separator: " , ")]
  }

  private static func propertyClass(of property: Property) -> String {
    switch property.declaration.datatype {
    case .node, .iri: "owl:ObjectProperty"
    default: "owl:DatatypeProperty"
    }
  }

  /// The range; dates have none, since their type follows their precision.
  private static func range(of declaration: PropertyDeclaration) -> [String] {
    switch declaration.datatype {
    case .text: ["rdfs:range rdf:langString"]
    case .string: ["rdfs:range xsd:string"]
    case .integer: ["rdfs:range xsd:integer"]
    case .decimal: ["rdfs:range xsd:decimal"]
    case .moment: ["rdfs:range xsd:dateTime"]
    case .node: ["rdfs:range " + union(of: declaration.range)]
    case .date, .iri: []
    }
  }

  private static func union(of kinds: [NodeKind]) -> String {
    let names = kinds.map(\.mainClass)
    return names.count == 1
      ? names[0] : "[ a owl:Class ; owl:unionOf ( \(names.joined(separator: " ")) ) ]"
  }
}

extension NodeKind {
  /// The class that tells nodes of this kind apart.
  var mainClass: String { Vocabulary.classes(of: self, subtype: nil)[0] }
}
