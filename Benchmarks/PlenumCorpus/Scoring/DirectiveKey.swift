import PlenumModel

/// What finds a directive within one article: kind and number. "Chỉ thị số 05-CT/TW" and "Chỉ thị 5 của
/// Bộ Chính trị" share a key.
enum DirectiveKey {
  /// The key of a directive as written; nil when it has no number.
  static func key(of text: String) -> String? {
    let words = LabelKey.exact(text).split(separator: " ")
    let numbers = words.drop { !isNumber($0) }
    guard let digits = numbers.first, let number = Int(digits) else { return nil }
    let kind = words.prefix { !isNumber($0) }.filter { $0 != LabelKey.exact("số") }
    return kind.joined(separator: " ") + " \(number)"
  }

  private static func isNumber(_ word: Substring) -> Bool {
    word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
