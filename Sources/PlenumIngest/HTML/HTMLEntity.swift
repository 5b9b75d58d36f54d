import PlenumModel

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
    guard hasName(text) else { return text }
    var parts = text.parts(separatedBy: UInt8(ascii: "&"), keepsEmpty: true)
    for (place, part) in parts.enumerated().dropFirst() {
      let name = part.utf8.prefix { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
      if let value = names[String(part[..<name.endIndex])],
        part[name.endIndex...].utf8.first == UInt8(ascii: ";")
      {
        parts[place] = value + part[name.endIndex...].dropFirst()
      } else {
        parts[place] = "&" + part
      }
    }
    return parts.joined()
  }

  /// Whether a letter stands behind an ampersand; scripts have many without.
  private static func hasName(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var place = 0
      while let found = unsafe bytes[place...].firstIndex(of: UInt8(ascii: "&")) {
        place = found + 1
        guard place < bytes.count else { return false }
        let letter = unsafe bytes[place] | 0x20
        if letter >= 0x61 && letter <= 0x7A { return true }
      }
      return false
    }
  }
}
