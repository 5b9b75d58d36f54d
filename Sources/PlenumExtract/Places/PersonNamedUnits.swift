import PlenumGazetteer
import PlenumModel
import PlenumRules
import PlenumText

/// Finds wards and communes named after persons: "phường Lê Văn Hưu" where no title lets a person's name follow.
struct PersonNamedUnits {
  let reading: Reading

  /// What a set of such units holds for one of them.
  static func key(_ word: UnitWord, _ name: String) -> String {
    word.text + " " + LabelKey.exact(name)
  }

  /// The keys of all that the text shows.
  func keys() -> Set<String> {
    var counts: [String: Int] = [:]
    for sentence in reading.text.sentences where sentence.kind != .byline {
      for index in sentence.tokens {
        guard let key = key(at: index, in: sentence.tokens) else { continue }
        counts[key, default: 0] += isPlaceSlot(index, sentence.tokens) ? 2 : 1
      }
    }
    return Set(counts.filter { $0.value > 1 }.keys)
  }

  private func key(at index: Int, in sentence: Range<Int>) -> String? {
    guard let (entry, length) = reading.longest(.unitWord, at: index, limit: sentence.upperBound),
      entry["level"] == "commune", let word = entry["word"].flatMap({ UnitWord($0) })
    else { return nil }
    let start = index + length
    let end = reading.capitalRunEnd(from: start, limit: sentence.upperBound, atMost: 5)
    guard (2...4).contains(end - start), reading.longest(.familyName, at: start) != nil,
      reading.longest(.familyName, at: start)?.entry["class"] != "3",
      reading.tokens[start].capitals == .first, endsName(end, sentence),
      isPlaceSlot(index, sentence) || followsHead(index, sentence),
      !followsTitle(index, sentence)
    else { return nil }
    return Self.key(word, reading.text.string(start..<end))
  }

  /// Words before the unit word that speak of a place, not of who is there.
  private func isPlaceSlot(_ index: Int, _ sentence: Range<Int>) -> Bool {
    if index == sentence.lowerBound { return true }
    return Self.placeWords.contains(reading.text.lower(index - 1))
  }

  /// "Hội Nông dân phường Lê Văn Hưu": counts when it is said twice.
  private func followsHead(_ index: Int, _ sentence: Range<Int>) -> Bool {
    (1...8).contains { back in
      index - back >= sentence.lowerBound
        && reading.longest(.bodyHead, at: index - back)?.length == back
    }
  }

  private static let placeWords: WordSet = [
    "tại", "ở", "bàn", "của", "dân", "đến", "về", "thuộc", "trên", "trong", "từ", "cho",
  ]

  /// Small words, an end or a wider unit follow; no post.
  private func endsName(_ end: Int, _ sentence: Range<Int>) -> Bool {
    guard end < sentence.upperBound else { return true }
    let token = reading.tokens[end]
    if token.kind == .word {
      return !token.isCapitalized && !reading.isWord(end, reading.language.keywords.la)
    }
    let next = end + 1
    if reading.text.isSign(end, ":") || next >= sentence.upperBound { return true }
    if reading.longest(.unitWord, at: next) != nil { return true }
    return reading.tokens[next].kind == .word && !reading.tokens[next].isCapitalized
      && reading.longest(.title, at: next) == nil
  }

  /// "Chủ tịch Hội Nông dân phường Lê Văn Hưu": who it is or where it is stays open.
  private func followsTitle(_ index: Int, _ sentence: Range<Int>) -> Bool {
    var at = index - 1
    while at >= sentence.lowerBound, index - at < 14, reading.tokens[at].kind == .word {
      if let (_, length) = reading.longest(.title, at: at, limit: index),
        length > 1 || reading.tokens[at].capitals == .all
      {
        return true
      }
      at -= 1
    }
    return false
  }
}
