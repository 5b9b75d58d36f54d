/// What letters become when they are compared, for the blocks in which Vietnamese is written: one look at a table
/// instead of a search in Unicode's.
struct LetterTable: Sendable {
  /// A letter with all that keys need of it.
  struct Entry: Sendable {
    /// The lower-case letter with its quality mark, without tone.
    var letter: UInt16
    /// The letter without any mark; 0 for a combining mark, which disappears.
    var plain: UInt16
    /// The whole letter in lower case; 0 where that is more than one letter.
    var lower: UInt16
    /// 0 none, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng.
    var tone: UInt8
    /// Whether it is part of a word.
    var isWord: Bool
    /// Whether it is a capital letter.
    var isCapital: Bool
  }

  static let shared = LetterTable()

  /// Code points below this one come first, then those of Latin Extended Additional.
  private static let low: UInt32 = 0x370
  private static let high: Range<UInt32> = 0x1E00..<0x1F00

  private let entries: [Entry]

  private init() {
    let toned = VietnameseLetter.toned
    entries = (Array(0..<LetterTable.low) + Array(LetterTable.high)).map { value in
      guard let scalar = Unicode.Scalar(value) else {
        return Entry(letter: 0, plain: 0, lower: 0, tone: 0, isWord: false, isCapital: false)
      }
      return LetterTable.entry(scalar, toned[scalar])
    }
  }

  /// The entry of a letter; nil outside the table.
  func entry(_ scalar: Unicode.Scalar) -> Entry? {
    let value = scalar.value
    if value < LetterTable.low { return entries[Int(value)] }
    guard LetterTable.high.contains(value) else { return nil }
    return entries[Int(value - LetterTable.high.lowerBound + LetterTable.low)]
  }

  /// Whether a code point is part of a word: a letter, a number, a mark of Vietnamese.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || VietnameseLetter.combining.contains(scalar.value)
  }

  private static func entry(_ scalar: Unicode.Scalar, _ parts: VietnameseLetter.Parts?) -> Entry {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    let letter = parts?.letter ?? lower.first ?? scalar
    let isMark = VietnameseLetter.combining.contains(scalar.value)
    let plain = VietnameseLetter.plain(letter)
    return Entry(
      letter: UInt16(truncatingIfNeeded: letter.value),
      plain: isMark ? 0 : UInt16(truncatingIfNeeded: plain.value),
      lower: lower.count == 1 ? UInt16(truncatingIfNeeded: lower.first?.value ?? 0) : 0,
      tone: parts?.tone ?? 0, isWord: isWord(scalar), isCapital: scalar.properties.isUppercase)
  }
}
