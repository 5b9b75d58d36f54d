internal import PlenumModel

extension JSONValue {
  /// The items of a member that count.
  func required(_ name: String) -> [JSONValue] { elements(name) }

  /// The items that count neither way.
  func optional(_ name: String) -> [JSONValue] { elements(name + "_optional") }

  /// The elements of a member that is an array.
  func elements(_ name: String) -> [JSONValue] { self[name]?.array ?? [] }

  /// A member that is one value or an array of them.
  func list(_ name: String) -> [JSONValue] {
    guard let value = self[name], value != .null else { return [] }
    return value.array ?? [value]
  }

  /// A text or a number as text; nil for an empty one.
  var plainText: String? {
    switch self {
    case .string(let text): text.isEmpty ? nil : text
    case .integer(let number): String(number)
    case .number(let number): String(number)
    default: nil
    }
  }

  /// The texts of this value: one, or the elements of an array.
  var texts: [String] { (array ?? [self]).compactMap(\.plainText) }

  /// The text of a member.
  func text(_ name: String) -> String? { self[name]?.plainText }

  /// The texts of a member.
  func texts(_ name: String) -> [String] { list(name).compactMap(\.plainText) }

  /// A whole number, written as a number, in digits or in Roman letters.
  var ordinal: Int? {
    if let number = double { return Int(exactly: number.rounded(.towardZero)) }
    return string.flatMap { RomanNumeral.value(of: PlainText.form($0)) }
  }

  /// The member that edges refer to.
  func key() throws -> String {
    guard let key = text("key") else {
      throw AnnotationReader.Failure(reason: "an event or directive has no 'key'; give it one")
    }
    return key
  }
}
