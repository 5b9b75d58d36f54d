internal import PlenumModel

/// What the vocabulary says of one property or relation.
struct TermRule {
  /// What values are.
  enum Values {
    /// Text in Vietnamese, or in any language.
    case vietnamese, text
    case string, integer, decimal, date, moment, address
    /// A node of one of these classes.
    case node(KindSet)
    /// A relation of Plenum's.
    case relation
    /// A triple term (RDF 1.2).
    case triple
  }

  /// The prefixed name.
  let name: String
  let domain: KindSet
  let values: Values
  var isSingle = false
  var isRequired = false
  /// The prefixed name of a relation that must be there too.
  var implied: String?

  /// All properties and relations, in a fixed order.
  static let all: [TermRule] =
    Property.allCases.map(rule) + Predicate.allCases.map(rule) + evidence

  private static let required: Set<Property> = [.prefLabel, .member, .post]

  private static func rule(of property: Property) -> TermRule {
    let declaration = property.declaration
    let values: Values =
      switch declaration.datatype {
      case .text: .vietnamese
      case .string: .string
      case .integer: .integer
      case .decimal: .decimal
      case .date: .date
      case .moment: .moment
      case .iri: .address
      case .node: .node(KindSet(declaration.range))
      }
    return TermRule(
      name: declaration.term, domain: KindSet(declaration.domain), values: values,
      isSingle: declaration.isSingle, isRequired: required.contains(property))
  }

  private static func rule(of predicate: Predicate) -> TermRule {
    TermRule(
      name: predicate.term, domain: KindSet(predicate.domain),
      values: .node(KindSet(predicate.range)), implied: predicate.implied?.term)
  }

  private static let evidence: [TermRule] = [
    evidence("rdf:subject", .node(KindSet(Predicate.allCases.flatMap(\.domain)))),
    evidence("rdf:predicate", .relation),
    evidence("rdf:object", .node(KindSet(Predicate.allCases.flatMap(\.range)))),
    evidence("prov:wasDerivedFrom", .node(KindSet(.article))), evidence("oa:exact", .text),
    evidence("oa:start", .integer), evidence("oa:end", .integer), evidence("plm:rule", .string),
    evidence("plm:confidence", .decimal),
    TermRule(name: "rdf:reifies", domain: .statement, values: .triple, isSingle: true),
  ]

  private static func evidence(_ name: String, _ values: Values) -> TermRule {
    TermRule(
      name: name, domain: .statement, values: values, isSingle: true, isRequired: true)
  }
}
