import PlenumModel

extension NetworkColumn<NetworkNode> {
  /// The attributes of nodes in a database, where articles and tenures are nodes too.
  static let database: [NetworkColumn] =
    all + [
      property(.datePublished, "published"), retrieved, property(.url, "url"),
      property(.author, "author"),
      property(.publisher, "publisher"), property(.firstSeen, "firstSeen"),
      property(.lastSeen, "lastSeen"), property(.endedBy, "endedBy"),
      property(.validFrom, "validFrom"), property(.validThrough, "validThrough"),
    ]

  /// The attributes that a table has: those of web archives only where its nodes have them.
  static func database(of network: some NetworkSource) throws -> [NetworkColumn] {
    try network.uses(.retrieved) ? database : database.filter { $0.name != retrieved.name }
  }

  private static let retrieved = property(.retrieved, "retrieved")
}

extension NetworkColumn<Link> {
  /// The attributes of relationships in a database, which has their types and articles beside them.
  static let database: [NetworkColumn] = all.filter { $0.name != "type" && $0.name != "article" }
}

extension Node {
  /// The labels of a node in a database: its class and its finer class.
  var databaseLabels: [String] { [kind.rawValue] + (subtype.map { [$0.rawValue] } ?? []) }
}

extension Link {
  /// The articles that state it, without repetition.
  var articles: [NodeID] { Array(Set(statements.map(\.article))).sorted() }
}
