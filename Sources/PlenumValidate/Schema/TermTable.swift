internal import PlenumModel

/// The vocabulary by IRI.
struct TermTable {
  static let shared = TermTable()

  let rules = TermRule.all
  private let terms: [String: Int]
  private let names: [String: Int]
  /// The class of nodes that a class of the vocabulary makes; the empty set for the others.
  private let classes: [String: KindSet]
  private let relations: Set<String>

  private init() {
    let entries = TermRule.all.enumerated()
    names = Dictionary(uniqueKeysWithValues: entries.map { ($1.name, $0) })
    terms = Dictionary(
      uniqueKeysWithValues: entries.map { (Vocabulary.expand($1.name) ?? $1.name, $0) })
    relations = Set(Predicate.allCases.map { Vocabulary.expand($0.term) ?? "" })
    var classes: [String: KindSet] = [:]
    for kind in NodeKind.allCases {
      let own = Vocabulary.classes(of: kind, subtype: nil)
      let finer = Subtype.allCases.filter { $0.kind == kind }
        .flatMap { Vocabulary.classes(of: kind, subtype: $0) }
      for name in own + finer { classes[Vocabulary.expand(name) ?? name] = [] }
      classes[Vocabulary.expand(own[0]) ?? own[0]] = KindSet(kind)
    }
    classes[Vocabulary.plm + "Statement"] = .statement
    classes[(Vocabulary.expand("rdf:Statement") ?? "")] = []
    self.classes = classes
  }

  static let type = Vocabulary.expand("rdf:type") ?? "rdf:type"

  /// The number of the term with this IRI.
  func index(ofIRI iri: String) -> Int? { terms[iri] }

  /// The number of the term with this prefixed name.
  func index(of name: String) -> Int { names[name] ?? 0 }

  /// What a class makes of a node; nil for a class the vocabulary does not have.
  func kinds(ofClass iri: String) -> KindSet? { classes[iri] }

  func isRelation(_ iri: String) -> Bool { relations.contains(iri) }
}
