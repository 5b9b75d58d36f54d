import PlenumModel

/// Numbers as Vietnamese news writes them: Arabic, Roman, in words.
public enum Numeral {
  private static let romanValues: [Unicode.Scalar: Int] = [
    "I": 1, "V": 5, "X": 10, "L": 50, "C": 100,
  ]

  private static let romanDigits = Array("IVXLC".utf8)

  /// The value of a Roman numeral in capitals up to CCC, or nil when the word is none.
  public static func roman(_ word: some StringProtocol) -> Int? {
    guard word.utf8.count <= 8, word.utf8.allSatisfy(romanDigits.contains) else { return nil }
    let values = word.unicodeScalars.map { romanValues[$0] ?? 0 }
    guard !values.isEmpty, values.count <= 8, !values.contains(0) else { return nil }
    var sum = 0
    for (index, value) in values.enumerated() {
      let next = index + 1 < values.count ? values[index + 1] : 0
      sum += value < next ? -value : value
    }
    return write(roman: sum) == String(word) ? sum : nil
  }

  private static func write(roman number: Int) -> String {
    let parts = [
      (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
      (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in parts {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  private static let units: [String: Int] = [
    "nhất": 1, "đầu": 1, "một": 1, "mốt": 1, "hai": 2, "nhì": 2, "ba": 3, "bốn": 4, "tư": 4,
    "năm": 5, "lăm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10,
  ]

  /// The number that words such as "ba", "mười chín", "hai mươi mốt" name, and how many words it takes.
  public static func words(_ words: [String]) -> (value: Int, length: Int)? {
    guard let first = words.first.flatMap({ units[$0.lowered] }) else { return nil }
    let second = words.count > 1 ? words[1].lowered : ""
    if first == 10 {
      if let unit = units[second], unit < 10 { return (10 + unit, 2) }
      return (10, 1)
    }
    guard second == "mươi" else { return (first, 1) }
    if words.count > 2, let unit = units[words[2].lowered], unit < 10 {
      return (first * 10 + unit, 3)
    }
    return (first * 10, 2)
  }
}
