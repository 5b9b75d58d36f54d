import PlenumExtract
import PlenumModel
import PlenumText

/// The printed name of an event or a document.
struct EventLabel {
  let text: AnnotatedText
  /// Completes "phường" to "phường Khuê Trung"; nil leaves names as written.
  var units: UnitContext?

  /// "đại hội Đảng các cấp", "đại hội Hội Nông dân | các cấp": a name for many congresses.
  static func isOfAllLevels(_ phrase: EventPhrase, in text: AnnotatedText) -> Bool {
    guard phrase.type == .congress else { return false }
    let start = phrase.head.upperBound
    let end = max(start, phrase.body?.tokens.upperBound ?? start) + 3
    let words = text.lower(start..<min(end, text.tokens.count))
    return words.holds("các cấp")
  }

  /// The words of the name; a unit named by its generic word alone gets its name.
  func label(_ phrase: EventPhrase) -> String {
    guard let unit = phrase.body?.unit, unit.name == nil, let word = unit.word,
      let name = units?.unit(for: word, at: unit.tokens.lowerBound)?.name,
      phrase.tokens.contains(unit.tokens.lowerBound),
      unit.tokens.upperBound <= phrase.tokens.upperBound
    else { return label(named(phrase)) }
    let head = words(phrase.tokens.lowerBound..<unit.tokens.upperBound)
    let tail = words(unit.tokens.upperBound..<phrase.tokens.upperBound)
    let glue = tail.first.map { ",;:.)".contains($0) } ?? true ? "" : " "
    return capitalized(head + " " + name + glue + tail)
  }

  /// "họp | phiên thứ nhất": the name without the verb.
  private func named(_ phrase: EventPhrase) -> Range<Int> {
    let start = phrase.tokens.lowerBound + (Self.isVerb(phrase, in: text) ? 1 : 0)
    return start..<phrase.tokens.upperBound
  }

  /// "HĐND tỉnh đã họp phiên thứ nhất": the head holds the verb.
  static func isVerb(_ phrase: EventPhrase, in text: AnnotatedText) -> Bool {
    ["họp kỳ", "họp phiên"].contains(text.lower(phrase.head))
  }

  /// The words of a range with a capital first letter and single spaces, small letters for a name in
  /// capitals.
  func label(_ range: Range<Int>) -> String { capitalized(words(range)) }

  private func words(_ range: Range<Int>) -> String {
    let words = text.string(range).spaced
    return isShouted(range) ? spoken(range) : words
  }

  /// Whether most words are in capitals.
  private func isShouted(_ range: Range<Int>) -> Bool {
    let words = range.filter { text.tokens[$0].kind == .word && text.string($0).count > 1 }
    let shouted = words.count { text.tokens[$0].capitals == .all }
    return range.count > 2 && shouted * 3 >= words.count * 2 && shouted > 0
  }

  /// The words in small letters, but for abbreviations, Roman numerals and names known from running text.
  private func spoken(_ range: Range<Int>) -> String {
    var result = ""
    for index in range {
      let token = text.string(index)
      let glue = index > range.lowerBound && text.tokens[index].hasSpaceBefore ? " " : ""
      result += glue + (text.tokens[index].capitals == .all ? small(token) : token)
    }
    return result
  }

  private func small(_ word: String) -> String {
    let lower = word.lowered
    if !lower.contains(where: { Self.vowels.contains($0) }) || isNumeral(word) { return word }
    let length = word.utf8.count
    let uses = text.tokens.indices.filter {
      text.tokens[$0].capitals != .all && text.tokens[$0].length == length
        && text.lower($0).equals(lower)
    }
    let isName =
      uses.contains { text.tokens[$0].capitals == .first && !startsSentence($0) }
      && !uses.contains { text.tokens[$0].capitals == .none }
    return isName ? lower.prefix(1).uppercased() + lower.dropFirst() : lower
  }

  private func startsSentence(_ index: Int) -> Bool {
    text.sentence(holding: index).map { text.sentences[$0].tokens.lowerBound == index } ?? true
  }

  private func isNumeral(_ word: String) -> Bool { word.allSatisfy { "IVXL".contains($0) } }

  private static let vowels: Set<Character> = Set(
    "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ")

  private func capitalized(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }
}
