internal import GRDB
internal import PlenumModel

/// The statements of a store in the order of graphs: by subject, predicate, object, article, span and rule.
final class StatementSpool {
  /// The predicates in the order of their names.
  static let predicates = Predicate.allCases.sorted()

  private let ranks: NodeRanks
  private let rules: [String]
  private let records: SortedRecords

  /// Sorts the statements that count.
  init(_ db: Database, _ filter: EdgeFilter, _ ranks: NodeRanks) throws {
    self.ranks = ranks
    var sorter = RecordSorter()
    var writer = StatementRecord()
    var words = WordCodes()
    var rules = WordCodes()
    var predicates: [UInt64] = []
    let rows = try RowScan(db, StatementSpool.query(filter))
    while try rows.next() {
      let word = unsafe Int(words.code(of: rows.bytes(2)))
      if word == predicates.count { predicates.append(try StatementSpool.code(words.words[word])) }
      let key = RecordKey(
        UInt64(try ranks.rank(ofNode: rows.integer(1))) << 8 | predicates[word],
        UInt64(try ranks.rank(ofNode: rows.integer(3))) << 32
          | UInt64(try ranks.rank(ofArticle: rows.integer(4))))
      writer.fill(from: rows, rule: unsafe rules.code(of: rows.bytes(7)))
      unsafe try writer.withBytes { unsafe try sorter.add(key, $0) }
    }
    self.rules = rules.words
    records = try sorter.finished()
  }

  private static func query(_ filter: EdgeFilter) -> String {
    """
    SELECT id, subjectID, predicate, objectID, articleID, startOffset, endOffset, rule, confidence, quote
    FROM statement NOT INDEXED WHERE \(filter.text)
    """
  }

  private static func code(_ name: String) throws -> UInt64 {
    guard let predicate = Predicate(rawValue: name), let code = predicates.firstIndex(of: predicate)
    else { throw StoreDamage.error("a predicate is unknown") }
    return UInt64(code)
  }

  /// Calls `body` with the rank of each subject and its statements, sorted, without repetition.
  ///
  /// - Parameters:
  ///   - wanted: the predicates to take, nil for all.
  ///   - pass: called with the key of every statement, also of those not taken.
  ///   - body: takes them.
  /// - Throws: what `pass` or `body` throws.
  func forEachSubject(
    of wanted: [Predicate]? = nil, pass: (RecordKey) throws -> Void = { _ in },
    _ body: (UInt32, [PlenumModel.Statement]) throws -> Void
  ) throws {
    let wanted = StatementSpool.predicates.map { wanted?.contains($0) ?? true }
    var cursor = try records.cursor()
    var group: [PlenumModel.Statement] = []
    while let first = cursor.key {
      let subject = UInt32(first.high >> 8)
      group.removeAll(keepingCapacity: true)
      var isSorted = true
      var last: RecordKey?
      while let key = cursor.key, key.high >> 8 == UInt64(subject) {
        try pass(key)
        if wanted[Int(key.high & 255)] {
          let statement = unsafe statement(key, StatementRecord.Fields(cursor.record))
          if last == key, group.last?.span == statement.span { isSorted = false }
          group.append(statement)
          last = key
        }
        try cursor.advance()
      }
      if group.isEmpty { continue }
      try body(subject, isSorted ? group : StatementSpool.distinct(group))
    }
  }

  /// Rules have no numbers in their order, so that statements of one span are sorted again.
  private static func distinct(_ group: [PlenumModel.Statement]) -> [PlenumModel.Statement] {
    var distinct: [PlenumModel.Statement] = []
    for statement in group.sorted() where distinct.last != statement { distinct.append(statement) }
    return distinct
  }

  private func statement(_ key: RecordKey, _ fields: StatementRecord.Fields)
    -> PlenumModel.Statement
  {
    PlenumModel.Statement(
      subject: ranks[UInt32(key.high >> 8)],
      predicate: StatementSpool.predicates[Int(key.high & 255)],
      object: ranks[UInt32(key.low >> 32)], article: ranks[UInt32(truncatingIfNeeded: key.low)],
      quote: fields.quote, span: fields.span, rule: rules[fields.rule],
      confidence: fields.confidence)
  }

  /// Calls `body` with both ends of each statement and its article.
  func forEachPair(_ body: (UInt32, UInt32) throws -> Void) throws {
    var cursor = try records.cursor()
    while let key = cursor.key {
      let article = UInt32(truncatingIfNeeded: key.low)
      try body(UInt32(key.high >> 8), article)
      try body(UInt32(key.low >> 32), article)
      try cursor.advance()
    }
  }
}
