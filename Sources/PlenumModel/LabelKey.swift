/// Keys by which labels are compared: for matching only, never printed.
public enum LabelKey {
  /// Case and tone placement folded, diacritics kept, every run of other signs one space:
  /// "Uỷ ban  nhân dân" and "ủy ban nhân dân" share a key, "Hùng" and "Hưng" do not.
  ///
  /// A word has its tone as a digit at the end: `hoà` and `hòa` give `hoa1`.
  public static func exact(_ text: String) -> String {
    String(decoding: exactBytes(text), as: UTF8.self)
  }

  /// The first word of ``exact(_:)``.
  package static func firstWord(_ text: String) -> String {
    String(decoding: exactBytes(text, stopsAtWord: true), as: UTF8.self)
  }

  /// As ``exact(_:)`` but without diacritics, in ASCII: what a user types without a Vietnamese keyboard.
  public static func search(_ text: String) -> String {
    String(decoding: searchBytes(text), as: UTF8.self)
  }

  /// The search key with hyphens for spaces, at most `limit` characters, cut between words.
  public static func slug(_ text: String, limit: Int) -> String {
    let key = searchBytes(text)
    var slug: [UInt8] = []
    slug.reserveCapacity(limit)
    var start = 0
    while start < key.count {
      let end = key[start...].firstIndex(of: UInt8(ascii: " ")) ?? key.count
      let word = key[start..<end]
      start = end + 1
      let letters = word.count { $0 < 0x80 }
      if letters == 0 { continue }
      if slug.count + letters + 1 > limit { break }
      if !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      for byte in word where byte < 0x80 { slug.append(byte) }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// The UTF-8 of ``exact(_:)``, or of its first word.
  package static func exactBytes(_ text: String, stopsAtWord: Bool = false) -> [UInt8] {
    var key = KeyBytes(capacity: stopsAtWord ? 16 : text.utf8.count + 8)
    let table = LetterTable.shared
    var tone: UInt8 = 0
    for scalar in text.unicodeScalars {
      if let entry = table.entry(scalar) {
        guard entry.isWord else {
          key.endWord(tone)
          tone = 0
          if stopsAtWord && !key.bytes.isEmpty { break }
          continue
        }
        if entry.tone != 0 { tone = entry.tone }
        // "ð" is typed for "đ".
        key.append(UInt32(entry.letter == 0xF0 ? 0x111 : entry.letter))
      } else if LetterTable.isWord(scalar) {
        key.append(VietnameseLetter.parts(of: scalar).letter.value)
      } else {
        key.endWord(tone)
        tone = 0
        if stopsAtWord && !key.bytes.isEmpty { break }
      }
    }
    key.endWord(tone)
    return key.bytes
  }

  private static func searchBytes(_ text: String) -> [UInt8] {
    var key = KeyBytes(capacity: text.utf8.count)
    let table = LetterTable.shared
    for scalar in text.unicodeScalars {
      if let entry = table.entry(scalar) {
        if !entry.isWord {
          key.endWord(0)
        } else if entry.plain == 0 {
          key.beginWord()
        } else {
          key.append(UInt32(entry.plain))
        }
      } else if LetterTable.isWord(scalar) {
        key.append(VietnameseLetter.plain(VietnameseLetter.parts(of: scalar).letter).value)
      } else {
        key.endWord(0)
      }
    }
    return key.bytes
  }
}
