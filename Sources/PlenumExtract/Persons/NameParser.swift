import PlenumModel
import PlenumRules
import PlenumText

/// Reads a run of capitalised words that can be a person's name.
struct NameParser {
  let reading: Reading
  /// Tokens that belong to posts, bodies, units, numbers.
  let isCovered: [Bool]

  /// The end of the name that begins at a token: two to six words, or one with an apostrophe.
  func end(from start: Int, limit: Int) -> Int? {
    var end = start
    while end < limit, end - start < 6 {
      if isNameWord(end, start: start) {
        end += 1
      } else if joinsClan(end, start: start) || joinsPrefix(end, start: start) {
        end += 2
      } else {
        break
      }
    }
    if end - start > 1 { return trimmed(start, end) }
    guard end > start else { return nil }
    return reading.text.string(start).contains(where: { $0 == "'" || $0 == "’" }) ? end : nil
  }

  /// "Rơ-Châm", "Y-Thông": a hyphen inside the family names of the Central Highlands.
  private func joinsClan(_ index: Int, start: Int) -> Bool {
    guard index == start + 1, reading.text.isDash(index), index + 1 < reading.tokens.count,
      !reading.tokens[index].hasSpaceBefore, !reading.tokens[index + 1].hasSpaceBefore,
      reading.tokens[index + 1].isCapitalized || nextIsCapital(index + 2), !isCovered[index + 1],
      let (entry, _) = reading.longest(.familyName, at: start)
    else { return false }
    return entry["class"] == "3"
      || reading.tokens[start].scalarEnd - reading.tokens[start].scalarStart == 1
      || ["rơ", "ta", "pơ", "tơ"].contains(reading.text.lower(start))
  }

  /// "K’ Brếp", "Ksor H' Blâm": the apostrophe apart from what follows.
  private func joinsPrefix(_ index: Int, start: Int) -> Bool {
    guard index > start, index + 1 < reading.tokens.count, !isCovered[index + 1],
      ["'", "’"].contains(reading.text.string(index)), !reading.tokens[index].hasSpaceBefore,
      ["K", "H"].contains(reading.text.string(index - 1))
    else { return false }
    return reading.tokens[index + 1].kind == .word && reading.tokens[index + 1].isCapitalized
  }

  private func isNameWord(_ index: Int, start: Int) -> Bool {
    let token = reading.tokens[index]
    guard token.kind == .word, !isCovered[index], index == start || token.hasSpaceBefore else {
      return false
    }
    if index > start, startsPhrase(index), !endsWithRank(index, start: start) { return false }
    if index > start, isShoutedVerb(index) { return false }
    if isAbbreviation(index, start: start) { return false }
    if token.isCapitalized { return !hasDigit(index) && isSyllable(index) }
    return index > start && isMiddleName(index) && nextIsCapital(index + 1)
  }

  /// "Võ | Tiến Sỹ": after a family name, with no name after it, a given name and no degree.
  private func endsWithRank(_ index: Int, start: Int) -> Bool {
    guard reading.longest(.familyName, at: start)?.length == index - start,
      !reading.isShouted(index),
      reading.longest(.rank, at: index)?.length == 2, reading.tokens[index + 1].isCapitalized
    else { return false }
    return !nextIsCapital(index + 2)
  }

  /// "Tạ Văn Lìm | BTĐU", "CĐYT Việt Nam": capitals beside words that are not written in capitals.
  private func isAbbreviation(_ index: Int, start: Int) -> Bool {
    guard reading.tokens[index].capitals == .all, !reading.isShouted(index),
      reading.text.string(index).unicodeScalars.count > 2
    else { return false }
    return [index - 1, index + 1].contains { other in
      other >= start && reading.tokens.indices.contains(other)
        && reading.tokens[other].kind == .word
        && reading.tokens[other].capitals == .first
        && reading.tokens[other].scalarEnd - reading.tokens[other].scalarStart > 1
        && !reading.text.string(other).contains { $0 == "'" || $0 == "’" }
    }
  }

  /// "LÊ THỊ BẢY | PHÁT BIỂU TẠI HỘI NGHỊ": in a sentence in capitals verbs end a name.
  private func isShoutedVerb(_ index: Int) -> Bool {
    guard reading.isShouted(index) else { return false }
    if Self.verbs.contains(reading.text.lower(index)) { return true }
    let pair = index..<min(index + 2, reading.tokens.count)
    return Self.verbs.contains(reading.text.lower(pair))
  }

  private static let verbs: WordSet = [
    "phát biểu", "tặng", "trao", "dự", "tham dự", "báo cáo", "chủ trì", "trình bày", "khai mạc",
    "bế mạc", "kết luận", "tại", "chúc mừng", "thăm", "kiểm tra", "làm việc", "tiếp xúc", "được",
    "giữ chức", "đắc cử", "cùng", "và", "tiếp", "thông qua", "đọc", "điều hành", "quán triệt",
    "nhận", "của", "các", "chỉ đạo", "truyền đạt", "thay mặt", "trúng cử", "ký", "đối thoại",
    "trả lời", "làm",
  ]

  /// A run of capitals of more than seven letters is no syllable but an abbreviation.
  private func isSyllable(_ index: Int) -> Bool {
    let scalars = reading.text.string(index).unicodeScalars
    return scalars.count <= 9
      && (scalars.count > 1
        || ["Y", "A", "Ê", "Â", "H", "K", "Ý", "Á", "Ư", "Ơ", "U", "Ô", "E", "O", "I"].contains(
          reading.text.string(index)))
  }

  private func hasDigit(_ index: Int) -> Bool {
    reading.text.string(index).utf8.contains { (48...57).contains($0) }
  }

  /// "Thị" or "Văn" in small letters, as typed by mistake.
  private func isMiddleName(_ index: Int) -> Bool {
    reading.isWord(index, reading.language.keywords.thi, reading.language.keywords.van)
  }

  private func nextIsCapital(_ index: Int) -> Bool {
    reading.tokens.indices.contains(index) && reading.tokens[index].isCapitalized
  }

  private func startsPhrase(_ index: Int) -> Bool {
    for lexicalClass in [LexicalClass.title, .bodyHead, .honorific, .rank, .unitWord] {
      if let match = reading.longest(lexicalClass, at: index), match.length > 1 { return true }
    }
    return false
  }

  /// Cuts after the fifth word unless the name begins with a double family name.
  private func trimmed(_ start: Int, _ end: Int) -> Int {
    end - start > 5 && (reading.longest(.familyName, at: start)?.length ?? 1) < 2 ? start + 5 : end
  }
}
