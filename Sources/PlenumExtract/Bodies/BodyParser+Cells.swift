import PlenumGazetteer
import PlenumModel
import PlenumRules
import PlenumText

extension BodyParser {
  // MARK: Cells and missions

  func takeCell(_ body: inout BodyPhrase, _ limit: Int, _ afterTitle: Bool) -> Bool {
    let start = body.tokens.upperBound
    guard start < limit else { return false }
    if reading.tokens[start].kind == .number {
      appendDetail(start..<start + 1, to: &body)
    } else if let unit = units.parse(at: start, limit: limit, afterTitle: afterTitle) {
      if unit.subWord == nil {
        adopt(unit, into: &body)
      } else {
        let last = unit.tokens.upperBound - 1
        let isWord = unit.subWord == "khối" && unit.tokens.count == 2 && isCompound(last, limit)
        appendDetail(unit.tokens.lowerBound..<last + (isWord ? 2 : 1), to: &body)
      }
    } else if takeOwner(&body, limit, afterTitle) {
      return true
    } else if body.tokens.upperBound > start || takeAcronym(&body, limit) {
      return true
    } else if let (_, length) = reading.longest(.bodyHead, at: start, limit: limit), length > 1 {
      body.tokens = body.tokens.lowerBound..<start + length
      return true
    } else if !takeField(&body, limit, isRequired: false) {
      return ["Chi bộ", "Chi đoàn", "Công đoàn"].contains(body.parts[0].head)
        && endOfNation(start, limit) == nil && !(afterTitle && startsName(start))
        && takeFreeName(&body, limit, afterTitle)
    }
    takeNumber(&body, limit)
    takeUnitOrName(&body, limit, afterTitle)
    return true
  }

  /// "Chi bộ Hành chính | 2", "Đội Kiểm tra thuế | số 2": one of several that share a subject.
  func takeNumber(_ body: inout BodyPhrase, _ limit: Int) {
    let start = body.tokens.upperBound
    guard !body.root.detail.isEmpty, body.unit == nil, start < limit else { return }
    let number = reading.isWord(start, reading.language.keywords.so) ? start + 1 : start
    guard number < limit, reading.tokens[number].kind == .number,
      reading.tokens[number].end - reading.tokens[number].start <= 2,
      reading.tokens[number].hasSpaceBefore, reading.tokens[number - 1].kind == .word,
      endsNumber(number + 1, limit)
    else { return }
    appendDetail(start..<number + 1, to: &body)
  }

  /// Whether a number counts nothing that follows it: "Chi bộ Hậu cần | 15 đảng viên".
  private func endsNumber(_ next: Int, _ limit: Int) -> Bool {
    guard next < limit else { return true }
    let token = reading.tokens[next]
    if token.kind == .punctuation {
      return !["/", "-", "–", "%"].contains(reading.text.string(next)) && !isListDot(next)
    }
    guard token.kind == .word else { return false }
    let word = reading.text.string(next)
    return token.isCapitalized || Self.sequels.contains(word)
      || word == "tổ" && reading.text.string(next..<min(next + 2, limit)) == "tổ chức"
  }

  /// Words that go on after a name and that no number counts.
  private static let sequels: WordSet = [
    "đã", "được", "có", "là", "của", "tại", "do", "cho", "với", "trong", "từ", "cùng", "sẽ", "nhận",
    "trao", "tặng", "và", "phối", "phát", "báo", "trình", "tham", "dự", "chủ", "họp", "tiếp",
    "thực", "triển", "quán", "thuộc", "trực", "thăm", "vừa", "tiến", "khai",
  ]

  /// "1." of a list, or the dot of a date or a thousand.
  private func isListDot(_ index: Int) -> Bool {
    reading.text.isSign(index, ".") && index + 1 < reading.tokens.count
      && reading.text.sentence(holding: index) == reading.text.sentence(holding: index + 1)
  }

  /// "Bí thư Chi đoàn | Lý Văn Khoa": who has the post.
  private func startsName(_ index: Int) -> Bool {
    guard let (entry, _) = reading.longest(.familyName, at: index) else { return false }
    let end = reading.capitalRunEnd(from: index, limit: reading.tokens.count, atMost: 5)
    return end - index > (entry["class"] == "3" ? 2 : 1)
  }

  /// "Chi bộ Cấp nước | Hòa Lạc": a unit or the name after the subject.
  func takeUnitOrName(_ body: inout BodyPhrase, _ limit: Int, _ afterTitle: Bool) {
    takeUnit(&body, limit, afterTitle)
    let start = body.tokens.upperBound
    guard body.unit == nil, !body.root.detail.isEmpty, start < limit,
      reading.tokens[start].kind == .word, reading.tokens[start].isCapitalized,
      reading.tokens[start].hasSpaceBefore, !startsPhrase(start),
      !afterTitle || reading.longest(.familyName, at: start) == nil
    else { return }
    let end = reading.capitalRunEnd(from: start, limit: limit, atMost: 4)
    appendDetail(start..<end, to: &body)
  }

  /// "chi bộ khu Đồng Tâm", "chi bộ Quân sự": in small letters a cell needs a name.
  func isNamedCell(_ body: BodyPhrase) -> Bool {
    guard body.parts.count == 1 else { return true }
    return !body.parts[0].detail.isEmpty && body.parts[0].head == "Chi bộ"
  }

  /// "Vụ Địa phương II | - Ban Tổ chức Trung ương", "Phòng Nội vụ | huyện".
  func takeDepartmentOwner(_ body: inout BodyPhrase, _ limit: Int, _ afterTitle: Bool) {
    if takeOwner(&body, limit, afterTitle) { return }
    let end = body.tokens.upperBound
    let isJoined = reading.text.isDash(end) || reading.text.isSign(end, ",")
    if body.parts[0].head == "Vụ", isJoined,
      let owner = parse(at: end + 1, limit: limit, afterTitle: afterTitle), owner.unit == nil,
      owner.root.slot == .none || owner.root.head == "Bộ"
    {
      body.parts += owner.parts
      body.tokens = body.tokens.lowerBound..<owner.tokens.upperBound
    } else {
      takeUnit(&body, limit, afterTitle)
    }
  }

  /// "Thanh tra | Bộ Công Thương", "Thanh tra | Sở Y tế".
  func takeDepartment(_ body: inout BodyPhrase, _ limit: Int, _ afterTitle: Bool) -> Bool {
    guard let owner = parse(at: body.tokens.upperBound, limit: limit, afterTitle: afterTitle),
      ["Bộ", "Sở"].contains(owner.parts[0].head)
    else { return false }
    body.parts += owner.parts
    body.unit = owner.unit
    body.tokens = body.tokens.lowerBound..<owner.tokens.upperBound
    return true
  }

  /// "Ban Chỉ đạo | thi hành án dân sự | huyện": any words up to the unit.
  func takeTopic(_ body: inout BodyPhrase, _ limit: Int, _ afterTitle: Bool) -> Bool {
    let start = body.tokens.upperBound
    if startsCommittee(start), takeOwner(&body, limit, afterTitle) { return true }
    var end = start
    while end < min(limit, start + 12), !startsUnit(end) {
      let isSign = reading.tokens[end].kind == .punctuation
      if isSign, !reading.text.isDash(end), !reading.text.isSign(end, ",") { break }
      if leavesTopic(end) { return takeField(&body, limit, isRequired: true) }
      end += 1
    }
    guard end > start, end < limit, startsUnit(end) else {
      return takeField(&body, limit, isRequired: true)
    }
    appendDetail(start..<end, to: &body)
    takeUnit(&body, limit, afterTitle)
    return true
  }

  /// "Ban Chỉ đạo Trung ương, lãnh đạo thành phố", "Ban Chỉ đạo các quận": others than what the board is for.
  private func leavesTopic(_ index: Int) -> Bool {
    let next = index + 1
    guard next < reading.tokens.count else { return false }
    let word = reading.text.lower(index)
    if word == "các" || word == "những" { return true }
    guard reading.text.isSign(index, ",") || word == "và" || word == "cùng" else { return false }
    return ["lãnh", "đồng", "các", "đại", "ông", "bà", "đ", "văn", "đã", "kế", "thành"].contains(
      reading.text.lower(next))
  }

  /// "Ban Chỉ đạo | Thành ủy".
  private func startsCommittee(_ index: Int) -> Bool {
    guard index < reading.tokens.count, reading.tokens[index].isCapitalized else { return false }
    return reading.longest(.bodyHead, at: index)?.entry["level"] != nil
  }

  func startsUnit(_ index: Int) -> Bool {
    reading.longest(.unitWord, at: index).map { $0.entry["level"] != "sub" } ?? false
  }

  func takeMission(_ body: inout BodyPhrase, _ limit: Int, _ afterTitle: Bool) -> Bool {
    var next = body.tokens.upperBound
    if reading.isWord(next, reading.language.keywords.so), next + 1 < limit { next += 1 }
    if next < limit, reading.tokens[next].kind == .number {
      appendDetail(body.tokens.upperBound..<next + 1, to: &body)
    }
    if takeOwner(&body, limit, afterTitle) { return true }
    takeUnit(&body, limit, afterTitle)
    return true
  }
}
