import PlenumModel

/// A term of a vocabulary in the forms in which files write it.
final class Term: Sendable {
  /// The prefixed name, such as `skos:prefLabel`.
  let name: String
  /// The IRI in angle brackets.
  let iri: String
  /// The part after the prefix, the key in JSON-LD.
  let key: String
  /// What goes on with it as the next predicate in Turtle, and a space.
  let nextInTurtle: String

  private init(_ name: String) {
    self.name = name
    iri = "<\(Vocabulary.expand(name) ?? name)>"
    nextInTurtle = " ;\n    \(name) "
    key = String(name[(name.firstIndex(of: ":").map(name.index(after:)) ?? name.startIndex)...])
  }

  /// The term with this prefixed name.
  static func named(_ name: String) -> Term { known[name] ?? Term(name) }

  /// The term of a property.
  static func of(_ property: Property) -> Term {
    properties[property] ?? named(property.declaration.term)
  }

  /// The term of a relation.
  static func of(_ predicate: Predicate) -> Term {
    predicates[predicate] ?? named(predicate.term)
  }

  private static let properties = Dictionary(
    uniqueKeysWithValues: Property.allCases.map { ($0, Term($0.declaration.term)) })
  private static let predicates = Dictionary(
    uniqueKeysWithValues: Predicate.allCases.map { ($0, Term($0.term)) })
  /// The classes of nodes.
  private static let known: [String: Term] = {
    let plain = NodeKind.allCases.flatMap { Vocabulary.classes(of: $0, subtype: nil) }
    let fine = Subtype.allCases.flatMap { Vocabulary.classes(of: $0.kind, subtype: $0) }
    return Dictionary(Set(plain + fine).map { ($0, Term($0)) }, uniquingKeysWith: { $1 })
  }()

  static let type = Term("rdf:type")
  static let statementClass = Term("plm:Statement")
  static let rdfStatement = Term("rdf:Statement")
  static let subject = Term("rdf:subject")
  static let predicate = Term("rdf:predicate")
  static let object = Term("rdf:object")
  static let reifies = Term("rdf:reifies")
  static let wasDerivedFrom = Term("prov:wasDerivedFrom")
  static let exact = Term("oa:exact")
  static let start = Term("oa:start")
  static let end = Term("oa:end")
  static let rule = Term("plm:rule")
  static let confidence = Term("plm:confidence")
  static let integer = Term("xsd:integer")
  static let decimal = Term("xsd:decimal")
  static let date = Term("xsd:date")
  static let yearMonth = Term("xsd:gYearMonth")
  static let year = Term("xsd:gYear")
  static let dateTime = Term("xsd:dateTime")
}

extension Term: Hashable {
  static func == (lhs: Term, rhs: Term) -> Bool { lhs === rhs || lhs.name == rhs.name }

  func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
