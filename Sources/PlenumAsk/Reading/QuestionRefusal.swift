/// Why a question is not answered.
public struct QuestionRefusal: Sendable, Hashable, CustomStringConvertible {
  /// The sorts of reasons.
  public enum Reason: Sendable, Hashable {
    /// It is none of the questions that can be asked.
    case noSuchQuestion
    /// These words are no name in the store, and say nothing else that is understood.
    case unknownWords([String])
    /// It asks for several things, or for something the graph does not connect.
    case beyondTheGraph(String)
  }

  /// The reason.
  public let reason: Reason

  /// The reason as a sentence.
  public var description: String {
    switch reason {
    case .noSuchQuestion: "this is none of the questions that the graph answers"
    case .unknownWords(let words):
      "this is no name in the store and no word of a question that the graph answers: "
        + words.map { "\"\($0)\"" }.joined(separator: ", ")
    case .beyondTheGraph(let what): what
    }
  }
}
