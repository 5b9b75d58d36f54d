/// Named characters of HTML5 that libxml2 does not know and Vietnamese pages use.
enum HTMLEntity {
  private static let names: [String: String] = [
    "abreve": "ă", "Abreve": "Ă", "dstrok": "đ", "Dstrok": "Đ", "itilde": "ĩ", "Itilde": "Ĩ",
    "utilde": "ũ", "Utilde": "Ũ", "apos": "'", "nbsp": " ", "horbar": "―", "hyphen": "‐",
    "NewLine": "\n", "Tab": " ", "lpar": "(", "rpar": ")", "comma": ",", "period": ".",
    "colon": ":", "semi": ";", "sol": "/", "quest": "?", "excl": "!", "percnt": "%",
  ]

  /// The text with the names it still holds replaced.
  static func replaceUnknown(in text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      let name = rest.dropFirst().prefix { $0.isASCII && $0.isLetter }
      let after = rest[name.endIndex...]
      if let value = names[String(name)], after.first == ";" {
        result += value
        rest = after.dropFirst()
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}
