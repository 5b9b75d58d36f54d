import PlenumModel

/// A relation between things of the article, before names are minted.
struct Relation: Sendable, Hashable {
  /// One end of a relation.
  enum End: Sendable, Hashable {
    case person(Int)
    case body(ResolvedBody)
    case event(Int)
    case directive(Int)
    case position(ResolvedPosition)
  }

  let subject: End
  let predicate: Predicate
  let object: End
  /// The tokens that state it.
  let evidence: Range<Int>
  let rule: String
  /// What makes the reading uncertain.
  var doubt: Doubt?
}
