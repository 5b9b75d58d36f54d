/// Values by term as one text: number, length in bytes and value, one after the other.
enum SingleValues {
  static func encode(_ values: [Int: String]) -> String {
    values.map { "\($0) \($1.utf8.count) \($1)" }.joined()
  }

  static func decode(_ text: String) -> [Int: String] {
    var values: [Int: String] = [:]
    var rest = Array(text.utf8)[...]
    while let term = number(&rest), let length = number(&rest) {
      values[term] = String(decoding: rest.prefix(length), as: UTF8.self)
      rest = rest.dropFirst(length)
    }
    return values
  }

  /// The number before the next space.
  private static func number(_ rest: inout ArraySlice<UInt8>) -> Int? {
    let digits = rest.prefix { $0 != 0x20 }
    rest = rest.dropFirst(digits.count + 1)
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
