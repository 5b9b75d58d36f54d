/// Something wrong in a written graph.
public struct Fault: Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, in one word.
  public enum Code: String, Sendable, CaseIterable {
    /// The file breaks the rules of its syntax, and reading ends there or goes on with the next line.
    case syntax
    /// A property, relation, class, attribute or type that Plenum's vocabulary does not have.
    case vocabulary
    /// A property or relation of a node whose class cannot have it.
    case domain
    /// A link to a node of the wrong class, or to what is no node.
    case range
    /// A link to a node that the file does not describe.
    case dangling
    /// A value that is not of its property's type.
    case datatype
    /// A property that every node of the class has.
    case missing
    /// A second value where one is due.
    case repeated
    /// A second node or edge of the same name.
    case duplicate
    /// Offsets or confidence out of their bounds.
    case bounds
    /// A quote that does not stand in the article between its offsets.
    case quote
    /// A blank node, which Plenum never writes.
    case blank
  }

  /// The file.
  public let file: String
  /// The line, counted from 1; for what is missing, where the node is first described.
  public let line: Int
  /// What is wrong.
  public let code: Code
  /// What is concerned and how it should be.
  public let message: String

  /// One line: file, line, code, message.
  public var description: String { "\(file):\(line): \(code.rawValue): \(message)" }
}
