internal import GRDB
internal import PlenumModel

/// Reads what articles say of persons.
struct ProfileReader {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// The profiles of persons, by name and first article.
  func profiles(of persons: Set<Int64>) throws -> [PersonProfile] {
    let names = try NodeNames(db)
    let views = try DocumentReader(db).views(where: "contribution.nodeID IN \(list: persons)")
    let labels = Dictionary(
      grouping: views, by: { $0.node.id }
    ).compactMapValues { $0.map(\.node.label).min() }
    return try persons.map { row in
      let id = try names.name(in: row)
      return try profile(id, row, name: labels[id] ?? id.rawValue)
    }.sorted { ($0.name, $0.sortDate, $0.id) < ($1.name, $1.sortDate, $1.id) }
  }

  private func profile(_ id: NodeID, _ row: Int64, name: String) throws -> PersonProfile {
    let request: SQLRequest<String> = """
      SELECT DISTINCT identity FROM contribution JOIN article ON article.id = articleID
      WHERE contribution.nodeID = \(row) ORDER BY identity
      """
    let posts = try posts(of: row)
    return PersonProfile(
      id: id, name: name, posts: posts.map(\.post), places: try places(of: Set(posts.map(\.row))),
      articles: try request.fetchAll(db))
  }

  private func posts(of person: Int64) throws -> [(row: Int64, post: PersonProfile.Post)] {
    let request: SQLRequest<Row> = """
      SELECT objectID, predicate, MIN(label.value) AS label, MIN(day.value) AS first,
        MAX(day.value) AS last
      FROM statement
      JOIN contribution AS view ON view.articleID = statement.articleID AND view.nodeID = objectID
      JOIN property AS label ON label.contributionID = view.id AND label.name = 'prefLabel'
      JOIN article ON article.id = statement.articleID
      LEFT JOIN contribution AS page ON page.articleID = article.id AND page.nodeID = article.nodeID
      LEFT JOIN property AS day ON day.contributionID = page.id AND day.name = 'datePublished'
      WHERE subjectID = \(person) AND predicate IN ('holds', 'held', 'elected')
      GROUP BY objectID, predicate ORDER BY first IS NULL, first, label, predicate
      """
    return try request.fetchAll(db).compactMap { row in
      guard let relation = Predicate(rawValue: row["predicate"]) else { return nil }
      let first: String? = row["first"]
      let last: String? = row["last"]
      let post = PersonProfile.Post(
        label: row["label"], relation: relation, firstSeen: first.flatMap(PartialDate.init(iso:)),
        lastSeen: last.flatMap(PartialDate.init(iso:)))
      return (row["objectID"], post)
    }
  }

  /// The labels of the units whose bodies have these posts.
  private func places(of posts: Set<Int64>) throws -> [String] {
    let request: SQLRequest<String> = """
      SELECT DISTINCT property.value FROM contribution AS post
      JOIN link AS seat ON seat.contributionID = post.id AND seat.name = 'postIn'
      JOIN contribution AS body ON body.articleID = post.articleID AND body.nodeID = seat.targetID
      JOIN link AS ground ON ground.contributionID = body.id AND ground.name = 'jurisdiction'
      JOIN contribution AS place
        ON place.articleID = post.articleID AND place.nodeID = ground.targetID
      JOIN property ON property.contributionID = place.id AND property.name = 'prefLabel'
      WHERE post.nodeID IN \(list: posts) ORDER BY property.value
      """
    return try request.fetchAll(db)
  }
}

extension PersonProfile {
  fileprivate var sortDate: String { posts.compactMap { $0.firstSeen?.iso }.min() ?? "~" }
}
