/// A column of an answer; raw values are the names in JSON and CSV.
public enum QueryColumn: String, Sendable, CaseIterable {
  case date, person, position, event, directive, body, place
  /// The first and the last sign of a person in a post, the article by which it had ended, and how
  /// sure it is that the person was in it on the day asked for.
  case since, until, ended, certainty
  /// The article's headline, its identity, its address and the words that witness the row.
  case article, identity, url, quote
}

/// One row of an answer.
public struct QueryRow: Sendable, Hashable {
  /// The values by column; those that are unknown are missing.
  public let values: [QueryColumn: String]

  /// The value of a column, empty when it is unknown.
  public subscript(column: QueryColumn) -> String { values[column] ?? "" }
}
