/// Keys by which labels are compared: for matching only, never printed.
public enum LabelKey {
  /// Case and tone placement folded, diacritics kept, every run of other signs one space:
  /// "Uỷ ban  nhân dân" and "ủy ban nhân dân" share a key, "Hùng" and "Hưng" do not.
  public static func exact(_ text: String) -> String {
    fold(text) { VietnameseLetter.appendToned($0, to: &$1) }
  }

  /// As ``exact(_:)`` but without diacritics, in ASCII: what a user types without a Vietnamese keyboard.
  public static func search(_ text: String) -> String {
    fold(text) { VietnameseLetter.appendPlain($0, to: &$1) }
  }

  /// The search key with hyphens for spaces, at most `limit` characters, cut between words.
  public static func slug(_ text: String, limit: Int) -> String {
    var slug = ""
    for word in search(text).split(separator: " ") {
      let plain = word.filter { $0.isASCII }
      if plain.isEmpty { continue }
      if slug.utf8.count + plain.utf8.count + 1 > limit { break }
      slug += slug.isEmpty ? String(plain) : "-" + plain
    }
    return slug
  }

  private static func fold(_ text: String, with append: ([Unicode.Scalar], inout String) -> Void)
    -> String
  {
    var key = ""
    var word: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.append(scalar)
      } else if VietnameseLetter.combining.contains(scalar.value) {
        word.append(scalar)
      } else {
        flush(&word, into: &key, with: append)
      }
    }
    flush(&word, into: &key, with: append)
    return key
  }

  private static func flush(
    _ word: inout [Unicode.Scalar], into key: inout String,
    with append: ([Unicode.Scalar], inout String) -> Void
  ) {
    if word.isEmpty { return }
    if !key.isEmpty { key += " " }
    append(word, &key)
    word.removeAll(keepingCapacity: true)
  }
}
