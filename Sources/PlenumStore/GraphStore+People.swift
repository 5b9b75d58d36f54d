internal import GRDB
internal import PlenumIdentity
internal import PlenumModel

extension GraphStore {
  /// The persons with a name.
  ///
  /// - Parameter name: words of the name, with or without diacritics.
  /// - Returns: one profile for each person, by name and first article.
  /// - Throws: ``StoreError``.
  public func people(named name: String) throws -> [PersonProfile] {
    try read { db in
      let rows = try LabelIndex(db).nodes(of: .person, named: name)
      return try ProfileReader(db).profiles(of: rows)
    }
  }

  /// Why articles that name persons were taken to speak of the same ones, or of different ones.
  ///
  /// - Parameter name: words of the name, with or without diacritics.
  /// - Returns: what joined, then what keeps apart; empty when one article alone has the name.
  /// - Throws: ``StoreError``.
  public func identityReasons(named name: String) throws -> [IdentityReason] {
    try read { db in
      let rows = try LabelIndex(db).nodes(of: .person, named: name)
      let corrections = try CorrectionTable(db).corrections()
      return try BlockGroups(RecordTable(db), corrections).records(
        ofNodes: rows
      ).flatMap {
        records in
        IdentityExplainer(records, corrections: corrections).findings.map {
          IdentityReason(
            first: $0.first.article, second: $0.second.article, isSame: $0.isSame,
            reason: $0.reason.rawValue)
        }
      }
    }
  }

  /// Puts corrections in place of those the store has, and decides anew what they touch.
  ///
  /// - Parameter corrections: pairs of records that are, or are not, of one node.
  /// - Throws: ``StoreError``.
  public func correct(_ corrections: IdentityCorrections) throws {
    try write { db in
      let table = CorrectionTable(db)
      let touched = try corrections.pairs.references.union(table.corrections().references)
      try table.replace(with: corrections.pairs)
      var orphans = OrphanCollector()
      let session = try WriteSession(db)
      orphans.blocks = Set(try touched.compactMap(session.records.block))
      try orphans.settle(in: session)
    }
  }

  /// The lines of corrections that name a record no article has.
  ///
  /// - Parameter corrections: pairs of records.
  /// - Returns: the lines, in their order.
  /// - Throws: ``StoreError``.
  public func unknown(in corrections: IdentityCorrections) throws -> [IdentityCorrections.Line] {
    try read { db in
      let records = try RecordTable(db)
      return try corrections.lines.filter { line in
        try [line.pair.first, line.pair.second].contains { try records.block(of: $0) == nil }
      }
    }
  }
}
