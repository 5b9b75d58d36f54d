public import PlenumModel

/// A column of an answer; raw values are the names in JSON and CSV.
public enum QueryColumn: String, Sendable, CaseIterable {
  case date, person, position, event, directive, body, place
  /// The first and the last sign of a person in a post, the article by which it had ended, and how
  /// sure it is that the person was in it on the day asked for.
  case since, until, ended, certainty
  /// The article's headline, its identity, its address and the words that witness the row.
  case article, identity, url, quote
}

/// A node that stands in a column of a row.
public struct QueryNode: Sendable, Hashable {
  /// The node's name.
  public let id: NodeID
  /// Its label; of a post the whole one, with the body.
  public let label: String
}

/// One row of an answer.
public struct QueryRow: Sendable, Hashable {
  /// Where the date of a row comes from.
  public enum DateSource: String, Sendable {
    /// The first day of the event.
    case event
    /// The day a directive bears.
    case directive
    /// The day of the article, for want of another.
    case article
  }

  /// One end of the relation that a row witnesses; a listed node has no object.
  public let subject: NodeID
  /// The other end.
  public let object: NodeID?
  /// The values by column; those that are unknown are missing.
  public let values: [QueryColumn: String]
  /// The nodes by column, where a column holds nodes.
  public let nodes: [QueryColumn: [QueryNode]]
  /// Where the date comes from.
  public let dateSource: DateSource

  /// The value of a column, empty when it is unknown.
  public subscript(column: QueryColumn) -> String { values[column] ?? "" }
}
