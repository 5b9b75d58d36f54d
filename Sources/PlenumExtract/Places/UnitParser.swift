import PlenumModel
import PlenumRules
import PlenumGazetteer
import PlenumText

/// Reads administrative units: "phường Khuê Trung", "TP.HCM", "Quận 3", "huyện".
struct UnitParser {
  let reading: Reading

  private static let longestName = 7

  /// A unit with its generic word.
  ///
  /// - Parameter afterTitle: a person's name may follow at once ("Bí thư Đảng ủy phường Lê Văn An").
  func parse(at index: Int, limit: Int, afterTitle: Bool) -> UnitPhrase? {
    guard let (entry, length) = reading.longest(.unitWord, at: index, limit: limit) else {
      return bareCity(at: index, limit: limit) ?? numbered(at: index, limit: limit)
    }
    var next = index + length
    let isAbbreviated = entry["word"] != entry.phrase
    if reading.text.isSign(next, "."), next + 1 < limit, isAbbreviated { next += 1 }
    if entry["level"] == "sub" { return subUnit(entry.phrase, index, next, limit) }
    guard let word = entry["word"].flatMap({ UnitWord($0) }) else { return nil }
    let end = nameEnd(from: next, word: word, limit: limit, afterTitle: afterTitle)
    guard let end else {
      if isAbbreviated, !isBareCity(index, length, word, limit) { return nil }
      return UnitPhrase(word: word, name: nil, tokens: index..<index + length)
    }
    return UnitPhrase(word: word, name: reading.printed(next..<end), tokens: index..<end)
  }

  /// "Phó Chủ tịch UBND TP, ông A": the city that the page is about.
  private func isBareCity(_ index: Int, _ length: Int, _ word: UnitWord, _ limit: Int) -> Bool {
    let next = index + length
    guard word == .city, length == 1, reading.tokens[index].capitals == .all,
      index > 0, reading.longest(.bodyHead, at: index - 1) != nil || followsHead(index)
    else { return false }
    return next >= limit
      || !reading.tokens[next].isCapitalized && reading.tokens[next].kind != .number
        && !(reading.text.isSign(next, ".") && next + 1 < limit
          && !reading.tokens[next + 1].hasSpaceBefore)
  }

  /// Whether the name of a body's head ends right before.
  private func followsHead(_ index: Int) -> Bool {
    (1...6).contains { back in
      index - back >= 0 && reading.longest(.bodyHead, at: index - back)?.length == back
    }
  }

  /// A name without a generic word after a head that says the level ("Huyện ủy Quan Hóa").
  func bareName(at index: Int, level: UnitWord, limit: Int, afterTitle: Bool) -> UnitPhrase? {
    if let unit = bareCity(at: index, limit: limit) { return unit }
    guard let end = nameEnd(from: index, word: level, limit: limit, afterTitle: afterTitle) else {
      return nil
    }
    return UnitPhrase(word: level, name: reading.printed(index..<end), tokens: index..<end)
  }

  /// A known name of a province or district without any generic word.
  func knownName(at index: Int, limit: Int, levels: Set<AdministrativeLevel>) -> UnitPhrase? {
    guard index < limit, reading.tokens[index].isCapitalized else { return nil }
    for end in candidateEnds(from: index, limit: limit) {
      let units = reading.gazetteer.units(named: reading.text.string(index..<end))
      if let unit = units.first(where: { levels.contains($0.level) }) {
        let name = end - index > 1 ? reading.printed(index..<end) : unit.name
        return UnitPhrase(word: unit.unitWord, name: name, tokens: index..<end)
      }
    }
    return nil
  }

  /// "TPHCM" and other names that hold their generic word.
  private func bareCity(at index: Int, limit: Int) -> UnitPhrase? {
    guard index < limit, reading.tokens[index].capitals == .all else { return nil }
    let units = reading.gazetteer.units(named: reading.text.string(index))
    guard let unit = units.first, unit.level == .province else { return nil }
    return UnitPhrase(word: unit.unitWord, name: unit.name, tokens: index..<index + 1)
  }

  /// "P10", "Q8": the letter and the number of a ward or district in one word.
  private func numbered(at index: Int, limit: Int) -> UnitPhrase? {
    guard index < limit, (2...3).contains(reading.tokens[index].end - reading.tokens[index].start)
    else { return nil }
    let text = reading.text.string(index)
    guard let letter = text.first, letter == "P" || letter == "Q",
      let number = Int(text.dropFirst()), number > 0
    else { return nil }
    return UnitPhrase(
      word: letter == "P" ? .ward : .urbanDistrict, name: String(number),
      tokens: index..<index + 1)
  }

  private func subUnit(_ phrase: String, _ start: Int, _ next: Int, _ limit: Int) -> UnitPhrase? {
    guard next < limit else { return nil }
    var end = next
    if reading.isWord(next, reading.language.keywords.so), next + 1 < limit { end += 1 }
    if reading.tokens[end].kind == .number {
      end += 1
      if end + 1 < limit, reading.text.isSign(end, "/"), reading.tokens[end + 1].kind == .number {
        end += 2
      }
    } else {
      end = reading.capitalRunEnd(from: next, limit: limit, atMost: 4)
      if end < limit, end > next, reading.tokens[end].kind == .number { end += 1 }
    }
    guard end > next else { return nil }
    return UnitPhrase(
      word: nil, subWord: phrase, name: reading.printed(next..<end), tokens: start..<end)
  }

  /// "HĐND phường 6 tháng đầu năm".
  private func countsTime(_ index: Int, _ limit: Int) -> Bool {
    index < limit
      && ["tháng", "năm", "ngày", "tuần", "quý"].contains(reading.text.lower(index))
  }

  /// Words that never begin a unit's name: "HĐND xã Khóa XII".
  private static let noNames: WordSet = ["khóa", "khoá", "nhiệm", "lần"]

  private func nameEnd(from start: Int, word: UnitWord, limit: Int, afterTitle: Bool) -> Int? {
    guard start < limit else { return nil }
    let first = reading.tokens[start]
    if word == .townlet, let end = smallNameEnd(from: start, word: word, limit: limit) {
      return end
    }
    if isInitial(start) { return nil }
    if first.kind == .number {
      let isShort = first.end - first.start <= 2 && !countsTime(start + 1, limit)
      return isShort && [.ward, .urbanDistrict].contains(word) ? start + 1 : nil
    }
    guard first.kind == .word, first.isCapitalized,
      !Self.noNames.contains(reading.text.lower(start))
    else { return nil }
    if let end = countedNameEnd(from: start, word: word, limit: limit) { return end }
    if let end = smallNameEnd(from: start, word: word, limit: limit) { return end }
    if let end = knownNameEnd(from: start, word: word, limit: limit) { return end }
    if let end = personNameEnd(from: start, word: word, limit: limit) { return end }
    return unknownNameEnd(from: start, limit: limit, afterTitle: afterTitle)
  }

  /// "P.V": one letter is no name.
  private func isInitial(_ start: Int) -> Bool {
    let token = reading.tokens[start]
    let next = start + 1
    return token.kind == .word && token.scalarEnd - token.scalarStart == 1
      && !(next < reading.tokens.count && reading.tokens[next].isCapitalized
        || next < reading.tokens.count && ["'", "’"].contains(reading.text.string(next)))
  }

  /// "thị trấn mỹ lâm", "quận Kiến an": a known name with small letters, before a sign.
  private func smallNameEnd(from start: Int, word: UnitWord, limit: Int) -> Int? {
    let end = start + 2
    guard end <= limit, reading.tokens[start].kind == .word,
      reading.tokens[start + 1].kind == .word,
      !reading.tokens[start + 1].isCapitalized,
      end == limit || reading.tokens[end].kind == .punctuation,
      !reading.gazetteer.units(named: reading.text.string(start..<end), unitWord: word).isEmpty
    else { return nil }
    return end
  }

  private func knownNameEnd(from start: Int, word: UnitWord, limit: Int) -> Int? {
    let ends = candidateEnds(from: start, limit: limit)
    for end in ends where end - start > 1 || end == ends[0] || isAbbreviation(start, before: end) {
      let name = reading.text.string(start..<end)
      if !reading.gazetteer.units(named: name, unitWord: word).isEmpty { return end }
    }
    // A unit that has changed its rank since: only if the name takes up all the capitals.
    guard let end = ends.first,
      reading.gazetteer.units(named: reading.text.string(start..<end))
        .contains(where: { word.levels.contains($0.level) })
    else { return nil }
    return end
  }

  /// "TP.HCM | Lê Văn Khoa": capitals only, before words that are not.
  private func isAbbreviation(_ index: Int, before next: Int) -> Bool {
    let token = reading.tokens[index]
    return next < reading.tokens.count && token.capitals == .all
      && token.scalarEnd - token.scalarStart > 1 && reading.tokens[next].capitals == .first
  }

  /// "phường Cổ Nhuế | 2": one of the units that share a name and are counted.
  private func countedNameEnd(from start: Int, word: UnitWord, limit: Int) -> Int? {
    candidateEnds(from: start, limit: limit).first { end in
      guard end < limit, reading.tokens[end].kind == .number, reading.tokens[end].hasSpaceBefore,
        reading.tokens[end].end - reading.tokens[end].start <= 2, !countsTime(end + 1, limit)
      else { return false }
      let name = reading.text.string(start..<end + 1)
      return !reading.gazetteer.units(named: name, unitWord: word).isEmpty
    }.map { $0 + 1 }
  }

  /// A unit that the article shows to be named after a person.
  private func personNameEnd(from start: Int, word: UnitWord, limit: Int) -> Int? {
    guard !reading.personNamedUnits.isEmpty else { return nil }
    return candidateEnds(from: start, limit: limit).first { end in
      let name = reading.text.string(start..<end)
      return reading.personNamedUnits.contains(PersonNamedUnits.key(word, name))
    }
  }

  /// Ends of possible names, longest first: capitalised words, joined by hyphens or not.
  private func candidateEnds(from start: Int, limit: Int) -> [Int] {
    var ends: [Int] = []
    var end = start
    while end < limit, end - start < UnitParser.longestName {
      if reading.tokens[end].kind == .word, reading.tokens[end].isCapitalized {
        end += 1
        ends.append(end)
      } else if reading.text.isDash(end), end > start {
        end += 1
      } else {
        break
      }
    }
    return ends.reversed()
  }

  private func unknownNameEnd(from start: Int, limit: Int, afterTitle: Bool) -> Int? {
    if reading.tokens[start].capitals == .all { return nil }
    var end = reading.capitalRunEnd(from: start, limit: limit, atMost: 5)
    for index in start..<end where startsOtherPhrase(index) {
      end = index
      break
    }
    let count = end - start
    guard (2...4).contains(count) else { return nil }
    let isFamilyName = reading.longest(.familyName, at: start) != nil
    if afterTitle, reading.text.string(start..<end).contains(where: { $0 == "'" || $0 == "’" }) {
      return nil
    }
    if afterTitle, count >= 3 || (isFamilyName && count >= 2) { return nil }
    if isFamilyName, count >= 3 { return nil }
    return end
  }

  private func startsOtherPhrase(_ index: Int) -> Bool {
    for lexicalClass in [LexicalClass.title, .bodyHead, .unitWord, .honorific] {
      if let match = reading.longest(lexicalClass, at: index), match.length > 1 { return true }
    }
    return false
  }
}
