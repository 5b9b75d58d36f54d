internal import PlenumIdentity
internal import PlenumModel

/// Writes one document into the tables.
struct DocumentWriter {
  private let session: WriteSession
  private let names: NodeNames
  private let rows: DocumentRows

  init(_ session: WriteSession) throws {
    self.session = session
    names = session.names
    rows = try DocumentRows(session.db)
  }

  /// The document as it is read back: nothing twice, every statement derived from its article.
  static func normalized(_ document: DocumentGraph) -> DocumentGraph {
    var normal = document
    let article = document.article.id
    normal.statements = document.statements.filter { $0.article == article }
    if normal.statements.count != document.statements.count {
      normal.statements = document.statements.map { $0.derived(from: article) }
    }
    var seen: Set<StatementKey> = []
    normal.statements.removeAll { !seen.insert(StatementKey($0)).inserted }
    normal.mentions = unique(document.mentions)
    return normal
  }

  /// The mentions in order, none twice.
  private static func unique(_ mentions: [Mention]) -> [Mention] {
    var unique: [Mention] = []
    unique.reserveCapacity(mentions.count)
    for mention in mentions.sorted(by: { $0.precedes($1) }) where mention != unique.last {
      unique.append(mention)
    }
    return unique
  }

  /// A digest of all that an article says; where it was found and when do not count.
  static func digest(of document: DocumentGraph) -> String {
    digest(ofNormal: normalized(document))
  }

  private static func digest(ofNormal document: DocumentGraph) -> String {
    var given = document
    given.path = nil
    given.article[.retrieved] = []
    return ContentHash.hexDigest(of: given.jsonBytes, length: 16)
  }

  /// Writes a document under the names it gives its nodes.
  ///
  /// - Returns: the blocks in which identities must be decided anew.
  func write(_ document: DocumentGraph) throws -> Set<BlockKey> {
    let document = DocumentWriter.normalized(document)
    let articleID = try insertArticle(document, DocumentWriter.digest(ofNormal: document))
    for node in [document.article] + document.nodes { try insert(node, articleID) }
    for mention in document.mentions { try insert(mention, articleID) }
    for statement in document.statements { try insert(statement, articleID) }
    for diagnostic in document.diagnostics { try insert(diagnostic, articleID) }
    return try insertRecords(of: document, articleID)
  }

  /// Writes the records of a document whose nodes are there.
  ///
  /// - Returns: the blocks in which identities must be decided anew.
  func insertRecords(of document: DocumentGraph, _ articleID: Int64) throws -> Set<BlockKey> {
    let table = session.records
    for record in RecordMaker.records(of: document) {
      try table.insert(record, articleID: articleID, nodeID: names.row(of: record.node))
    }
    return try table.blocks(ofArticle: articleID)
  }

  private func insertArticle(_ document: DocumentGraph, _ digest: String) throws -> Int64 {
    let nodeID = try names.row(of: document.article.id)
    return try rows.article.bind(document.identity).bind(document.contentHash).bind(document.path)
      .bind(document.article.text(.url)).bind(document.text).bind(nodeID).bind(digest).insert()
  }

  private func insert(_ node: Node, _ articleID: Int64) throws {
    let nodeID = try names.row(of: node.id)
    let contributionID = try rows.contribution.bind(articleID).bind(nodeID)
      .bind(node.kind.rawValue).bind(node.subtype?.rawValue).insert()
    for (property, values) in node.properties {
      for value in values { try insert(value, of: property.rawValue, contributionID) }
    }
    for property in [Property.prefLabel, .altLabel] {
      for value in node[property] { try session.labels.insert(value.text, of: nodeID) }
    }
  }

  private func insert(
    _ value: PropertyValue, of property: String, _ contributionID: Int64
  ) throws {
    if case .node(let target) = value {
      try rows.link.bind(contributionID).bind(property).bind(names.row(of: target)).run()
    } else {
      try rows.property.bind(contributionID).bind(property).bind(value.text).run()
    }
  }

  private func insert(_ mention: Mention, _ articleID: Int64) throws {
    try rows.mention.bind(articleID).bind(names.row(of: mention.node))
      .bind(mention.kind.rawValue).bind(mention.span.start).bind(mention.span.end)
      .bind(mention.rule).run()
  }

  private func insert(_ statement: Statement, _ articleID: Int64) throws {
    try rows.statement.bind(articleID).bind(names.row(of: statement.subject))
      .bind(statement.predicate.rawValue).bind(names.row(of: statement.object))
      .bind(statement.quote).bind(statement.span.start).bind(statement.span.end)
      .bind(statement.rule).bind(statement.confidence).run()
  }

  private func insert(_ diagnostic: Diagnostic, _ articleID: Int64) throws {
    try rows.diagnostic.bind(articleID).bind(diagnostic.code).bind(diagnostic.severity.rawValue)
      .bind(diagnostic.message).bind(diagnostic.span?.start).bind(diagnostic.span?.end).run()
  }
}

extension Mention {
  /// Whether it stands before another: by place, then by what is named.
  fileprivate func precedes(_ other: Mention) -> Bool {
    if span != other.span { return span < other.span }
    if node != other.node { return node < other.node }
    return (kind.rawValue, rule) < (other.kind.rawValue, other.rule)
  }
}
