import PlenumGazetteer
import PlenumModel
import PlenumRules
import PlenumText

extension BodyParser {
  // MARK: Fields and names

  func takeFieldOrOwner(_ body: inout BodyPhrase, _ limit: Int, _ afterTitle: Bool) {
    let end = body.tokens.upperBound
    if takeBloc(&body, limit, afterTitle) { return }
    if let unit = units.parse(at: end, limit: limit, afterTitle: afterTitle), unit.subWord == nil {
      return adopt(unit, into: &body)
    }
    if let owner = parse(at: end, limit: limit, afterTitle: afterTitle),
      [.otherBody, .armedForcesBody, .stateBody].contains(owner.type) || isCentralUnion(owner)
        || owner.parts[0].head == "Trường Chính trị"
    {
      body.parts += owner.parts
      body.unit = owner.unit
      body.tokens = body.tokens.lowerBound..<owner.tokens.upperBound
      return
    }
    if takeAcronym(&body, limit) || takeOffice(&body, limit, afterTitle) { return }
    absorbNoun(&body, at: end, limit: limit)
    if takeField(&body, limit, isRequired: false) {
      return takeUnit(&body, limit, afterTitle)
    }
    takeUnit(&body, limit, afterTitle)
  }

  /// "Đảng ủy | cơ quan Trung ương Hội Làm vườn Việt Nam".
  private func takeOffice(_ body: inout BodyPhrase, _ limit: Int, _ afterTitle: Bool) -> Bool {
    let start = body.tokens.upperBound
    guard start + 2 < limit, reading.text.lower(start..<start + 2) == "cơ quan",
      let owner = parse(at: start + 2, limit: limit, afterTitle: afterTitle)
    else { return false }
    appendDetail(start..<start + 2, to: &body)
    body.parts += owner.parts
    body.unit = owner.unit
    body.tokens = body.tokens.lowerBound..<owner.tokens.upperBound
    return true
  }

  /// "Đảng ủy | Trung ương Đoàn", "Đảng ủy | Liên minh Hợp tác xã".
  private func isCentralUnion(_ owner: BodyPhrase) -> Bool {
    owner.parts[0].head.begins(with: "Trung ương ")
      || owner.type == .massOrganization
        && ["Liên minh ", "Liên hiệp ", "Tổng Liên đoàn "].contains {
          owner.parts[0].head.begins(with: $0)
        }
  }

  func takeField(_ body: inout BodyPhrase, _ limit: Int, isRequired: Bool) -> Bool {
    let start = body.tokens.upperBound
    if let (entry, length) = reading.longest(.field, at: start, limit: limit),
      reading.tokens[start].isCapitalized || entry.phrase.first?.isLowercase ?? false
        || startsUnit(start + length)
        || body.root.type == .partyBody && reading.text.string(start..<start + length) == "quân sự"
    {
      let isSmall = !reading.tokens[start].isCapitalized && entry.phrase.first?.isUppercase ?? false
      let isPlain = reading.isShouted(start) || isSmall
      let label = entry["label"] ?? (isPlain ? entry.phrase : nil)
      appendDetail(start..<start + length, to: &body, as: label)
      return true
    }
    guard isRequired else { return false }
    if start < limit, reading.tokens[start].kind == .number {
      appendDetail(start..<start + 1, to: &body)
      return true
    }
    let end = fieldRunEnd(from: start, limit: limit)
    guard end > start else { return false }
    appendDetail(start..<end, to: &body)
    return true
  }

  /// Capitalised words with connecting words between them: "Thu thập – Chỉnh lý", "Địa phương II".
  func fieldRunEnd(from start: Int, limit: Int) -> Int {
    var end = start
    var index = start
    while index < limit, index - start < 9 {
      let token = reading.tokens[index]
      if token.kind == .word, token.isCapitalized, !startsPhrase(index),
        index == start || !startsPerson(index) && !startsFullName(index)
      {
        let opens = index == start || !reading.tokens[index - 1].isCapitalized
        index += opens && isCompound(index, limit) ? 2 : 1
        end = index
      } else if end > start, reading.isWord(index, reading.language.keywords.va) {
        index += 1
      } else if end > start, joinsField(index, limit) {
        index += 1
      } else {
        break
      }
    }
    return end
  }

  /// "Đội Truyền tải Tam Kỳ và | Đồng Phước Lộc": a name after "và".
  private func startsPerson(_ index: Int) -> Bool {
    reading.isWord(index - 1, reading.language.keywords.va)
      && reading.longest(.familyName, at: index) != nil
      && reading.capitalRunEnd(from: index, limit: reading.tokens.count, atMost: 3) - index > 1
  }

  /// "Thu | thập", "Địa | phương": a capital and the small syllable that completes the word.
  func isCompound(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit, reading.tokens[index].capitals == .first else { return false }
    let next = reading.tokens[index + 1]
    return next.kind == .word && !next.isCapitalized && !startsPhrase(index + 1)
      && reading.longest(.unitWord, at: index + 1) == nil
      && reading.longest(.honorific, at: index + 1) == nil
      && !Self.functionWords.contains(reading.text.string(index + 1))
      && !Self.openings.contains(reading.text.string(index + 1))
  }

  /// First syllables of verbs that complete no word of a name.
  private static let openings: WordSet = [
    "khai", "khánh", "kỷ", "bế", "khen", "ký", "tuyên", "chào", "gặp", "gửi", "khám", "long",
  ]

  func startsPhrase(_ index: Int) -> Bool {
    if reading.longest(.unitWord, at: index) != nil { return true }
    if (reading.longest(.directiveKind, at: index)?.length ?? 0) > 1 { return true }
    if (reading.longest(.eventHead, at: index)?.length ?? 0) > 1 { return true }
    if (reading.longest(.title, at: index)?.length ?? 0) > 1 { return true }
    guard let (_, length) = reading.longest(.bodyHead, at: index) else { return false }
    let next = index + length
    return length > 1 || (next < reading.tokens.count && reading.tokens[next].isCapitalized)
  }

  func takeFreeName(_ body: inout BodyPhrase, _ limit: Int, _ afterTitle: Bool) -> Bool {
    let start = body.tokens.upperBound
    var end = start
    var index = start
    while index < limit, index - start < 10 {
      if let next = namePart(of: body, at: index, start, limit, afterTitle) {
        index = next
        end = index
      } else if end > start, joinsName(body, index, limit) {
        index += 1
      } else {
        break
      }
    }
    guard end - start > (body.root.head == "Trường" ? 1 : 0), !isExam(body, start)
    else { return false }
    appendDetail(start..<end, to: &body)
    if let unit = units.parse(at: end, limit: limit, afterTitle: afterTitle), unit.subWord == nil {
      adopt(unit, into: &body)
    }
    return true
  }

  /// The end of what belongs to a name at a token: a known subject, another head, a province, a capital, a
  /// group's short name; nil for words that can only link such parts.
  private func namePart(
    of body: BodyPhrase, at index: Int, _ start: Int, _ limit: Int, _ afterTitle: Bool
  ) -> Int? {
    if let (_, length) = reading.longest(.field, at: index, limit: limit), length > 1,
      reading.tokens[index].isCapitalized, !startsOther(index, start)
    {
      return tailEnd(after: index + length, body, limit)
    }
    if index == start, let length = trade(at: index, limit: limit) { return index + length }
    if index > start, let unit = units.knownName(at: index, limit: limit, levels: [.province]),
      unit.tokens.count > 1
    {
      return unit.tokens.upperBound
    }
    if isNameToken(index, start: start, afterTitle: afterTitle) {
      return index + (dayLength(index, start, limit) ?? compoundLength(body, index, start, limit))
    }
    return index > start && joinsAcronym(index, limit) ? index + 2 : nil
  }

  /// A small word, "và", a dash or "số" between two parts of a name.
  private func joinsName(_ body: BodyPhrase, _ index: Int, _ limit: Int) -> Bool {
    isSmallLink(index, limit) || joinsField(index, limit) || joinsSpecialty(body, index, limit)
      || reading.isWord(index, reading.language.keywords.va) || isNumbering(index, limit)
  }

  /// "Công ty Than Khe Lùng và | Công an phường": another body after "và".
  private func startsOther(_ index: Int, _ start: Int) -> Bool {
    index > start && reading.isWord(index - 1, reading.language.keywords.va)
      && reading.longest(.bodyHead, at: index) != nil
  }

  /// "thi tốt nghiệp THPT | Quốc gia": the exam of the whole country, no school.
  private func isExam(_ body: BodyPhrase, _ start: Int) -> Bool {
    body.root.head == "Trường THPT"
      && reading.text.lower(start..<min(start + 2, reading.tokens.count))
        == "quốc gia"
  }

  /// "Cấp nước | số | 7".
  private func isNumbering(_ index: Int, _ limit: Int) -> Bool {
    index + 1 < limit && reading.isWord(index, reading.language.keywords.so)
      && reading.tokens[index + 1].kind == .number
      && !reading.text.isSign(index + 2, "/") && !reading.text.isDash(index + 2)
  }

  /// "Công ty | Điện lực Hà Nam", "Cụm thi đua | Hội Luật gia": a name that begins with another head.
  private func trade(at index: Int, limit: Int) -> Int? {
    guard reading.tokens[index].isCapitalized,
      let (_, length) = reading.longest(.bodyHead, at: index, limit: limit), length > 1
    else { return nil }
    return length
  }

  /// "Công ty Than Khe Lùng | - TKV": the group's short name.
  func joinsAcronym(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit, reading.text.isDash(index) else { return false }
    let next = reading.tokens[index + 1]
    return next.kind == .word && next.capitals == .all && (3...8).contains(next.end - next.start)
      && reading.longest(.title, at: index + 1) == nil
      && reading.longest(.bodyHead, at: index + 1) == nil
      && reading.longest(.honorific, at: index + 1) == nil
      && reading.longest(.rank, at: index + 1) == nil && !reading.isShouted(index)
  }

  static let functionWords: WordSet = [
    "đã", "được", "có", "là", "của", "tại", "do", "cho", "với", "về", "trong", "đến", "từ", "cùng",
    "các", "tổ", "sẽ", "nhận", "trao", "tặng", "ở", "theo", "gồm", "khi", "để", "ông", "bà", "đồng",
    "và", "vừa", "phối", "phát", "báo", "trình", "tham", "dự", "chủ", "nêu", "bày", "đề", "vào",
    "họp", "tiếp", "làm", "thực", "triển", "quán", "trực", "thuộc", "nơi", "nhiệm", "khóa", "lần",
    "ngày", "cũng", "nhằm", "luôn", "chúc", "kiểm", "thăm", "đánh", "nay", "trước", "sau", "còn",
    "như", "hoặc", "để", "mới", "cần", "phải", "không", "những", "một", "hai", "cũ", "chưa",
    "hướng", "hoàn", "xây", "ban", "đón", "giao", "hỗ", "ra", "sáng", "chiều", "tối", "diễn",
  ]

  /// One word in small letters between capitalised ones: "Dược | phẩm | Tân Mai".
  func isSmallLink(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit, reading.tokens[index].kind == .word,
      !reading.tokens[index].isCapitalized, reading.tokens[index + 1].isCapitalized,
      reading.tokens[index + 1].kind == .word,
      !startsPhrase(index + 1), !startsPhrase(index)
    else { return false }
    return !BodyParser.functionWords.contains(reading.text.string(index))
  }

  /// "Văn thư – Lưu trữ", "Thu thập – Chỉnh lý": a dash, then a capital with small letters after it.
  func joinsField(_ index: Int, _ limit: Int) -> Bool {
    guard index + 2 < limit, reading.text.isDash(index) else { return false }
    let next = index + 1
    return reading.tokens[next].kind == .word && reading.tokens[next].isCapitalized
      && reading.tokens[next + 1].kind == .word && !reading.tokens[next + 1].isCapitalized
      && !startsPhrase(next) && reading.longest(.title, at: next) == nil
      && reading.longest(.honorific, at: next) == nil && reading.longest(.rank, at: next) == nil
  }

  /// A full stop that ends no sentence: "1. Ông A".
  private func endsInMiddle(_ index: Int) -> Bool {
    reading.text.isSign(index, ".")
      && reading.text.sentence(holding: index) == reading.text.sentence(holding: index + 1)
  }

  func isNameToken(_ index: Int, start: Int, afterTitle: Bool) -> Bool {
    let token = reading.tokens[index]
    if token.kind == .number {
      let isListNumber = endsInMiddle(index + 1) || reading.text.isSign(index + 1, ")")
      let isCount = reading.isWord(index - 1, reading.language.keywords.va)
      return !isListNumber && !isCount && (index == start || token.hasSpaceBefore)
    }
    guard token.kind == .word, token.isCapitalized else { return false }
    if index == start, startsOtherThing(index) || afterTitle && startsPlainName(index) {
      return false
    }
    if index > start {
      if startsPerson(index) || reading.longest(.rank, at: index)?.length ?? 0 > 1 { return false }
      if startsPhrase(index) { return false }
      let run = reading.capitalRunEnd(from: index, limit: reading.tokens.count, atMost: 5) - index
      if afterTitle, run >= 3, reading.longest(.familyName, at: index) != nil { return false }
    }
    return true
  }

  /// "trong Bệnh viện | Nghị quyết Đại hội …": a document or an event, no name.
  private func startsOtherThing(_ index: Int) -> Bool {
    (reading.longest(.directiveKind, at: index)?.length ?? 0) > 1
      || (reading.longest(.eventHead, at: index)?.length ?? 0) > 1
  }

  func appendDetail(_ range: Range<Int>, to body: inout BodyPhrase, as text: String? = nil) {
    let words = text ?? reading.printed(range).replacing(" – ", with: " - ")
    let last = body.parts.count - 1
    body.parts[last].detail =
      body.parts[last].detail.isEmpty ? words : body.parts[last].detail + " " + words
    body.tokens = body.tokens.lowerBound..<range.upperBound
  }
}
