/// Ordinals as annotations write them: digits, or Roman letters up to fifty.
enum RomanNumeral {
  private static let values: [Character: Int] = ["i": 1, "v": 5, "x": 10, "l": 50]

  /// The number of a lower-case numeral; nil when it is none.
  static func value(of text: String) -> Int? {
    if let number = Int(text), text.first?.isNumber == true { return number }
    let digits = text.compactMap { values[$0] }
    guard !digits.isEmpty, digits.count == text.count else { return nil }
    return digits.indices.reduce(0) { sum, index in
      let isSmaller = index + 1 < digits.count && digits[index] < digits[index + 1]
      return sum + (isSmaller ? -digits[index] : digits[index])
    }
  }
}
