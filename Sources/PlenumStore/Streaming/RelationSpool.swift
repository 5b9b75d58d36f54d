internal import PlenumModel

/// Gathers where the edges of a store lead from statements that come in graph order.
struct RelationSpool {
  /// Whether relations start from a name that no article describes.
  private(set) var hasStrays = false
  private let views: NodeViews
  private var sorter = RecordSorter(memory: 2 << 20)
  private var last: RecordKey?

  init(_ views: NodeViews) { self.views = views }

  /// Takes the key of a statement.
  mutating func add(_ statement: RecordKey) throws {
    let relation = RecordKey(statement.high, statement.low >> 32)
    if relation == last { return }
    last = relation
    try sorter.add(relation)
    if views.count(of: UInt32(relation.high >> 8)) == 0 { hasStrays = true }
  }

  /// The relations in order.
  mutating func finished() throws -> SortedRecords { try sorter.finished() }
}

/// Reads where edges lead, subject by subject.
struct RelationCursor {
  private var cursor: RecordCursor
  private let ranks: NodeRanks

  init(_ records: SortedRecords, _ ranks: NodeRanks) throws {
    cursor = try records.cursor()
    self.ranks = ranks
  }

  /// The subject of the next relations; nil at the end.
  var subject: UInt32? { cursor.key.map { UInt32($0.high >> 8) } }

  /// The relations of a subject that has not been passed, sorted.
  mutating func relations(of subject: UInt32) throws -> [Relation] {
    while let key = cursor.key, key.high >> 8 < UInt64(subject) { try cursor.advance() }
    var relations: [Relation] = []
    while let key = cursor.key, key.high >> 8 == UInt64(subject) {
      let predicate = StatementSpool.predicates[Int(key.high & 255)]
      relations.append(Relation(predicate, ranks[UInt32(key.low)]))
      try cursor.advance()
    }
    return relations
  }
}
