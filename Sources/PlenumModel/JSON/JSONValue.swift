/// A JSON value (RFC 8259).
public enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number without fraction and exponent that fits a machine word.
  case integer(Int)
  /// Any other number.
  case number(Double)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object; of a repeated name the last value counts.
  case object([String: JSONValue])

  /// Reads a text that holds one value and nothing else.
  ///
  /// - Parameter text: the JSON text.
  /// - Throws: ``JSONSyntaxError`` with the byte where reading failed.
  public init(parsing text: String) throws {
    var reader = JSONReader(Array(text.utf8))
    self = try reader.document()
  }

  /// The value of a name, when this is an object that has it.
  public subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { return members[name] }
    return nil
  }

  /// The text of a string value.
  public var string: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  /// The elements of an array value.
  public var array: [JSONValue]? {
    if case .array(let elements) = self { return elements }
    return nil
  }

  /// The number of an integer value.
  public var integer: Int? {
    if case .integer(let number) = self { return number }
    return nil
  }

  /// The value of any number.
  public var double: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }
}

/// A text that is not JSON.
public struct JSONSyntaxError: Error, Hashable, CustomStringConvertible {
  /// What is wrong.
  public let reason: String
  /// Offset of the byte where reading failed.
  public let offset: Int

  /// What is wrong and where.
  public var description: String { "not valid JSON at byte \(offset): \(reason)" }
}
