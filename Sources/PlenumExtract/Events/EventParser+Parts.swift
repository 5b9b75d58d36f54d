import PlenumModel
import PlenumRules
import PlenumText

/// Parts of an event's name that are easily taken for something else.
extension EventParser {
  /// "tiếp xúc cử tri | sau kỳ họp thứ 5 HĐND quận": another event in the name, whose number is not this one's.
  func otherEvent(at index: Int, _ event: EventPhrase, limit: Int) -> Int? {
    guard index > event.head.upperBound, index < limit,
      Self.before.contains(reading.text.lower(index - 1)),
      let (entry, _) = reading.longest(.eventHead, at: index, limit: limit),
      ["session", "congress", "conference"].contains(entry["type"]),
      let other = parse(at: index, limit: limit)
    else { return nil }
    return other.tokens.upperBound
  }

  /// "Tại Đại hội | đồng chí Võ Thị Én": a word of address and a name end the event's.
  func startsPerson(_ index: Int, _ limit: Int) -> Bool {
    guard let (_, length) = reading.longest(.honorific, at: index, limit: limit) else {
      return false
    }
    let next = index + length
    return next < limit && reading.tokens[next].kind == .word && reading.tokens[next].isCapitalized
      && reading.longest(.familyName, at: next) != nil
  }

  /// "giữa lãnh đạo Đảng ủy, UBND xã | với nhân dân": the second party is still to come.
  func isPairOpen(_ event: EventPhrase, at index: Int) -> Bool {
    let words = (event.head.upperBound..<index).map { reading.text.lower($0) }
    guard let open = words.lastIndex(of: "giữa") else { return false }
    return !words[open...].contains("với") && !words[open...].contains("và")
  }

  /// "Phiên họp đầu tiên | ngày 5/10", but "kỷ niệm ngày 20/11".
  func isDay(_ index: Int) -> Bool {
    guard index + 1 < reading.tokens.count, reading.tokens[index].kind == .number else {
      return false
    }
    let before = index > 1 ? reading.text.lower(index - 2) : ""
    return !["niệm", "nhân", "mừng", "đợt"].contains(before)
      && (reading.text.isSign(index + 1, "/") || reading.text.isSign(index + 1, "-")
        || reading.text.isSign(index + 1, ".") || reading.text.string(index + 1) == "tháng")
  }

  /// Words between the two events.
  private static let before: WordSet = [
    "sau", "trước", "mừng", "tới", "bị", "khai", "triệt", "tập", "dung", "quả", "kiện",
  ]

  /// "học tập, quán triệt", "sơ kết 6 tháng, triển khai": a comma inside a series of verbs.
  func goesOn(at comma: Int, limit: Int) -> Bool {
    guard reading.text.isSign(comma, ","), comma + 2 < limit else { return false }
    let around = reading.text.lower(comma - 1..<comma + 2)
    if Self.fixed.contains(around.words.joined()) { return true }
    return Self.series.contains(reading.text.lower(comma + 1..<comma + 3))
  }

  /// "phòng, chống", "đạo đức, phong cách": a comma inside a set phrase.
  private static let fixed: WordSet = [
    "phòng,chống", "tưởng,đạo", "đức,phong", "binh,diễu", "động,phân", "động,bổ", "tiếp,làm",
    "tạo,bồi", "chọn,lập", "nại,tố", "quốc,an", "chuẩn,công", "thăm,tặng", "thăm,chúc",
    "thị,nghị", "quyết,kết", "quyết,chỉ", "luận,quy", "luận,chương", "luận,chỉ", "luận,nghị",
    "thuật,thể", "hóa,thể", "báo,tạp", "vụ,bí", "thôn,tổ", "dưỡng,đào", "thư,chính",
  ]

  /// Whether the name is over: its term is told, and what follows is a verb.
  func isOver(at index: Int, _ event: EventPhrase) -> Bool {
    guard event.type == .congress || event.type == .session,
      event.term != nil || event.session != nil
        || event.type == .session && event.ordinal != nil && event.body != nil
    else { return false }
    let word = reading.text.lower(index)
    return Self.deeds.contains(word)
      || word == "và" && index + 1 < reading.tokens.count
        && (opensOther(index + 1) || Self.decisions.contains(pair(index + 1)))
  }

  /// "Đại hội … nhiệm kỳ 2020 - 2025 và | biểu quyết": what the sentence says next.
  private static let decisions: WordSet = [
    "biểu quyết", "thông qua", "thảo luận", "bầu cử", "mục tiêu", "nghe các", "nhất trí",
    "phương hướng",
  ]

  private func pair(_ index: Int) -> String {
    reading.text.lower(index..<min(index + 2, reading.tokens.count))
  }

  private static let deeds: WordSet = [
    "công", "quyết", "chính", "thống", "đề", "ra", "xác", "huyện", "đạt", "bước", "họp", "nhất",
  ]

  /// "tiến hành bầu cử | bổ sung chức vụ Ủy viên UBND", "bầu cử | các chức danh": a choice inside a session.
  func isOfOffice(_ index: Int) -> Bool {
    let words = reading.text.lower(index..<min(index + 3, reading.tokens.count))
    return ["bổ sung chức", "các chức", "chức danh", "chức vụ"].contains { words.begins(with: $0) }
  }

  /// "và sau kỳ họp …", "và Đại hội XVI Đảng bộ tỉnh", "và Nghị quyết …": another event or document after "và".
  func opensOther(_ index: Int) -> Bool {
    let word = reading.text.lower(index)
    if word == "sau" || word == "trước" { return true }
    if reading.tokens[index].isCapitalized, reading.longest(.directiveKind, at: index) != nil {
      return true
    }
    return reading.longest(.eventHead, at: index).map {
      ["session", "congress"].contains($0.entry["type"])
    } ?? false
  }

  private static let series: WordSet = [
    "học tập", "quán triệt", "triển khai", "phổ biến", "tuyên truyền", "nghiên cứu", "tổng kết",
    "sơ kết", "biểu dương", "khen thưởng", "thực hiện", "trao tặng", "tuyên dương", "ký kết",
  ]

  /// Takes in a closing bracket or quotation mark right after the name, or drops the open one.
  func closeBracket(_ event: inout EventPhrase) {
    closeQuote(&event)
    let range = event.tokens
    guard let open = range.last(where: { reading.text.isSign($0, "(") }),
      !(open..<range.upperBound).contains(where: { reading.text.isSign($0, ")") })
    else { return }
    if reading.text.isSign(range.upperBound, ")") {
      event.tokens = range.lowerBound..<range.upperBound + 1
    } else if open >= event.head.upperBound {
      event.tokens = range.lowerBound..<open
    }
  }

  /// "phong trào “chi bộ bốn tốt”": the closing mark belongs to the name.
  private func closeQuote(_ event: inout EventPhrase) {
    let end = event.tokens.upperBound
    guard end < reading.tokens.count, ["”", "\""].contains(reading.text.string(end)) else { return }
    let marks = event.tokens.map { reading.text.string($0) }.filter {
      ["“", "”", "\""].contains($0)
    }
    if marks.count % 2 == 1 { event.tokens = event.tokens.lowerBound..<end + 1 }
  }
}
