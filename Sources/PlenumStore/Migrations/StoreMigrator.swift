internal import GRDB

/// The store's schema, one named step after the other; a step once released is never edited.
enum StoreMigrator {
  /// Marks the file as a Plenum store: "plnm" in ASCII.
  static let applicationID = 0x706C_6E6D

  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("articles, nodes, statements, labels") { db in
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try createArticles(db)
      try createContributions(db)
      try createMentions(db)
      try createStatements(db)
      try createDiagnostics(db)
      try createLabels(db)
    }
    migrator.registerMigration("identity: records, corrections, forgotten names") { db in
      try createRecords(db)
      try createCorrections(db)
      try IdentityFiller(db).fill()
    }
    migrator.registerMigration("revision", migrate: StoreRevision.createTable)
    migrator.registerMigration("identity: names of records") { db in
      try createNameIndex(db)
    }
    migrator.registerMigration("labels: words are put into the index by LabelWriter") { db in
      try db.execute(sql: "DROP TRIGGER IF EXISTS __labelWord_ai")
    }
    return migrator
  }()

  /// Articles, and the names of all nodes.
  private static func createArticles(_ db: Database) throws {
    try db.create(table: "node") { table in
      table.autoIncrementedPrimaryKey("id")
      table.column("name", .text).notNull().unique()
    }
    try db.create(table: "article") { table in
      table.autoIncrementedPrimaryKey("id")
      table.column("identity", .text).notNull().unique()
      table.column("contentHash", .text).notNull()
      table.column("path", .text).indexed()
      table.column("url", .text).indexed()
      table.column("text", .text).notNull()
      table.column("nodeID", .integer).notNull().indexed().references("node")
    }
  }

  /// What each article says of nodes.
  private static func createContributions(_ db: Database) throws {
    try db.create(table: "contribution") { table in
      table.autoIncrementedPrimaryKey("id")
      table.column("articleID", .integer).notNull().references("article", onDelete: .cascade)
      table.column("nodeID", .integer).notNull().indexed().references("node")
      table.column("kind", .text).notNull()
      table.column("subtype", .text)
      table.uniqueKey(["articleID", "nodeID"])
    }
    try db.create(index: "contribution_kind", on: "contribution", columns: ["kind", "nodeID"])
    try db.create(table: "property", options: .withoutRowID) { table in
      table.column("contributionID", .integer).notNull()
        .references("contribution", onDelete: .cascade)
      table.column("name", .text).notNull()
      table.column("value", .text).notNull()
      table.primaryKey(["contributionID", "name", "value"])
    }
    try db.create(table: "link", options: .withoutRowID) { table in
      table.column("contributionID", .integer).notNull()
        .references("contribution", onDelete: .cascade)
      table.column("name", .text).notNull()
      table.column("targetID", .integer).notNull().references("node")
      table.primaryKey(["contributionID", "name", "targetID"])
    }
    try db.create(index: "link_target", on: "link", columns: ["targetID", "name"])
  }

  private static func createMentions(_ db: Database) throws {
    try db.create(table: "mention") { table in
      table.autoIncrementedPrimaryKey("id")
      table.column("articleID", .integer).notNull().references("article", onDelete: .cascade)
      table.column("nodeID", .integer).notNull().indexed().references("node")
      table.column("kind", .text).notNull()
      createSpan(in: table)
      table.column("rule", .text).notNull()
      table.uniqueKey(["articleID", "startOffset", "endOffset", "nodeID", "kind", "rule"])
    }
  }

  private static func createStatements(_ db: Database) throws {
    try db.create(table: "statement") { table in
      table.autoIncrementedPrimaryKey("id")
      table.column("articleID", .integer).notNull().references("article", onDelete: .cascade)
      table.column("subjectID", .integer).notNull().references("node")
      table.column("predicate", .text).notNull()
      table.column("objectID", .integer).notNull().references("node")
      table.column("quote", .text).notNull()
      createSpan(in: table)
      table.column("rule", .text).notNull()
      table.column("confidence", .double).notNull()
      table.uniqueKey([
        "articleID", "subjectID", "predicate", "objectID", "startOffset", "endOffset", "rule",
      ])
    }
    try db.create(
      index: "statement_subject", on: "statement", columns: ["subjectID", "predicate"])
    try db.create(index: "statement_object", on: "statement", columns: ["objectID", "predicate"])
    try db.create(index: "statement_predicate", on: "statement", columns: ["predicate"])
  }

  private static func createDiagnostics(_ db: Database) throws {
    try db.create(table: "diagnostic") { table in
      table.autoIncrementedPrimaryKey("id")
      table.column("articleID", .integer).notNull().indexed()
        .references("article", onDelete: .cascade)
      table.column("code", .text).notNull()
      table.column("severity", .text).notNull()
      table.column("message", .text).notNull()
      table.column("startOffset", .integer)
      table.column("endOffset", .integer)
    }
  }

  private static func createSpan(in table: TableDefinition) {
    table.column("startOffset", .integer).notNull()
    table.column("endOffset", .integer).notNull()
  }

  /// What tells persons, events and documents of one name apart; see `IdentityRecord`.
  ///
  /// `name` is the node's name in the article's own document graph, `nodeID` the node it turned out to be.
  private static func createRecords(_ db: Database) throws {
    try db.create(table: "record") { table in
      table.autoIncrementedPrimaryKey("id")
      table.column("articleID", .integer).notNull().references("article", onDelete: .cascade)
      table.column("kind", .text).notNull()
      table.column("name", .text).notNull()
      table.column("nodeID", .integer).notNull().indexed().references("node")
      table.column("block", .text).notNull()
      table.column("label", .text).notNull()
      table.column("day", .integer)
      table.column("evidence", .text).notNull()
      table.uniqueKey(["articleID", "name"])
    }
    try db.create(index: "record_block", on: "record", columns: ["kind", "block"])
    // Records are filled in at once, and each asks who else has its name.
    try createNameIndex(db)
    try db.alter(table: "article") { table in
      table.add(column: "digest", .text).notNull().defaults(to: "")
    }
  }

  /// Stores that had records before they asked for names get it later.
  private static func createNameIndex(_ db: Database) throws {
    try db.create(
      index: "record_name", on: "record", columns: ["kind", "name", "block"], options: .ifNotExists)
  }

  /// What users say of records, and the salted hashes of names that must not come back.
  private static func createCorrections(_ db: Database) throws {
    try db.create(table: "correction") { table in
      table.column("isSame", .boolean).notNull()
      for end in ["first", "second"] {
        table.column("\(end)Article", .text).notNull()
        table.column("\(end)Label", .text).notNull()
      }
    }
    try db.create(table: "forgotten") { table in
      table.primaryKey("hash", .text)
      table.column("salt", .text).notNull()
    }
  }

  /// The words of all labels, without diacritics, for lookup by name.
  private static func createLabels(_ db: Database) throws {
    try db.create(table: "label") { table in
      table.autoIncrementedPrimaryKey("id")
      table.column("nodeID", .integer).notNull().references("node", onDelete: .cascade)
      table.column("searchKey", .text).notNull()
      table.column("exactKey", .text).notNull()
      table.uniqueKey(["nodeID", "exactKey"])
    }
    try db.create(virtualTable: "labelWord", using: FTS5()) { table in
      table.synchronize(withTable: "label")
      table.tokenizer = .ascii()
      table.column("searchKey")
    }
  }
}
