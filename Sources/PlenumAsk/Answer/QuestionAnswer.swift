public import PlenumModel
public import PlenumStore

/// The answer to a question.
public struct QuestionAnswer: Sendable {
  /// One value of the column that is asked for.
  public struct Value: Sendable, Hashable {
    /// A label or a date.
    public let text: String
    /// The node, unless the value is a date.
    public let node: NodeID?
    /// The first row that says so.
    public let row: QueryRow
    /// How many rows say so.
    public let witnesses: Int
  }

  /// How the question is understood.
  public let reading: QuestionReading
  /// The distinct values, in the order of the rows: by date.
  public let values: [Value]
  /// Columns that tell the values apart: who is meant where a name is shared, which event a date is of.
  public let context: [QueryColumn]
}

/// What becomes of a question.
public enum QuestionOutcome: Sendable {
  /// It is answered, or nothing in the store answers (no values).
  case answered(QuestionAnswer)
  /// It has several readings, equally good.
  case ambiguous([QuestionReading])
  /// It is not understood.
  case refused(QuestionRefusal)
}
