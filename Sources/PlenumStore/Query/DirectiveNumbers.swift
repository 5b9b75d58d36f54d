internal import GRDB
internal import PlenumModel

/// Tells directives that have a number from those whose names only mention it.
struct DirectiveNumbers {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// The directives of this number, if there are any among those found by name, else all of these.
  func best(of directives: Set<Int64>, for name: String) throws -> Set<Int64> {
    let request: SQLRequest<Row> = """
      SELECT nodeID, value FROM contribution JOIN property ON contributionID = contribution.id
      WHERE nodeID IN \(list: directives) AND name = \(Property.idLocal.rawValue)
      """
    let wanted = LabelKey.search(name)
    let numbered = try request.fetchAll(db).filter { LabelKey.search($0["value"]) == wanted }
    return numbered.isEmpty ? directives : Set(numbered.map { $0["nodeID"] })
  }
}
