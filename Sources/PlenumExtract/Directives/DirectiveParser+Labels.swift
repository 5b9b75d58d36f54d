import PlenumModel
import PlenumRules
import PlenumText

extension DirectiveParser {
  // MARK: Issuers and labels

  /// "của Ban Thường vụ Tỉnh ủy"; "UBND tỉnh" directly after the number.
  func issuer(at index: Int, limit: Int) -> BodyPhrase? {
    guard index < limit else { return nil }
    let start = reading.isWord(index, reading.language.keywords.cua) ? index + 1 : index
    let body = bodies.parse(at: start, limit: limit)
    if body != nil { return body }
    // "của Chủ tịch UBND tỉnh": the body whose head issued it.
    guard start > index, let title = reading.longest(.title, at: start, limit: limit) else {
      return nil
    }
    return bodies.parse(at: start + title.length, limit: limit)
  }

  /// "… về công tác cán bộ của Tỉnh ủy": the last body after "của" in the name.
  func laterIssuer(in label: Range<Int>) -> BodyPhrase? {
    for index in label.reversed() where reading.isWord(index, reading.language.keywords.cua) {
      if let body = bodies.parse(at: index + 1, limit: label.upperBound) {
        let isOwn = body.tokens.upperBound >= label.upperBound - 1 && !isOfOther(index, in: label)
        return isOwn ? body : nil
      }
    }
    return nil
  }

  /// "Chương trình … thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị": the issuer of the document named
  /// inside.
  private func isOfOther(_ index: Int, in label: Range<Int>) -> Bool {
    (label.lowerBound + 1..<max(index, label.lowerBound + 1)).contains { at in
      guard let length = reading.longest(.directiveKind, at: at)?.length else { return false }
      let next = at + length
      return reading.tokens[next].kind == .number
        || reading.isWord(next, reading.language.keywords.so)
        || reading.longest(.eventHead, at: next) != nil || text(next, index) == "trung ương"
    }
  }

  /// "do Bộ Chính trị ban hành" after the name.
  func maker(after label: Range<Int>, limit: Int) -> BodyPhrase? {
    let at = label.upperBound
    guard at < limit, reading.isWord(at, reading.language.keywords.doBy),
      let body = bodies.parse(at: at + 1, limit: limit)
    else { return nil }
    let verb = reading.text.lower(
      body.tokens.upperBound..<min(body.tokens.upperBound + 3, limit)
    )
    return verb.holds("ban hành") ? body : nil
  }

  /// Where the name ends whose description may begin at a token.
  func labelEnd(from start: Int, limit: Int) -> Int {
    guard start < limit, describes(start), !isForReaders(start, limit) else { return start }
    var index = start
    var isQuoted = false
    while index < limit, index - start < 60 {
      let text = reading.text.string(index)
      if text == "“" || text == "\"" && !isQuoted {
        isQuoted = true
      } else if text == "”" || text == "\"" {
        return index + 1
      } else if !isQuoted, endsName(at: index, start, limit: limit) {
        return trimmed(start, index)
      }
      index = isQuoted ? index + 1 : afterPart(at: index, start, limit: limit)
    }
    return trimmed(start, min(index, limit))
  }

  /// "cho 300 cán bộ": those whom a document is made known to.
  private func isForReaders(_ start: Int, _ limit: Int) -> Bool {
    start + 1 < limit && reading.text.lower(start) == "cho"
      && (reading.tokens[start + 1].kind == .number || clauseStart(at: start) != nil)
  }

  /// Whether a name that began at `start` ends before a token.
  private func endsName(at index: Int, _ start: Int, limit: Int) -> Bool {
    let text = reading.text.string(index)
    if text == ".", endsDegree(index) { return false }
    if [".", ";", ":", "(", "bằng"].contains(text) { return true }
    if index > start, reading.longest(.directiveKind, at: index) != nil,
      reading.tokens[index].isCapitalized, !isObject(index)
    {
      return true
    }
    if reading.text.isSign(index, ",") {
      let isIssued = index > start && laterIssuer(in: start..<index)?.tokens.upperBound == index
      return goesOn(at: index, from: start, limit: limit)
        || isIssued && bodies.parse(at: index + 1, limit: limit) == nil
    }
    return index > start && (clauseStart(at: index)?["after"] == "any" || isDoneBy(index, limit))
  }

  /// "bổ nhiệm TS. Lê Văn Tám": the dot of a degree.
  private func endsDegree(_ index: Int) -> Bool {
    index > 0 && index + 1 < reading.tokens.count && reading.tokens[index + 1].isCapitalized
      && ["TS", "ThS", "Ths", "GS", "PGS", "BS", "KS", "CN", "LS", "DS"].contains(
        reading.text.string(index - 1))
  }

  /// The token after a part of the name: another document named in it is one part.
  private func afterPart(at index: Int, _ start: Int, limit: Int) -> Int {
    guard index > start, reading.longest(.directiveKind, at: index) != nil,
      let last = parse(at: index, limit: limit).last
    else { return index + 1 }
    return max(index + 1, last.label.upperBound)
  }

  private func clauseStart(at index: Int) -> LexiconEntry? {
    let isShouted = reading.tokens[index].capitals == .all && reading.text.string(index).count > 1
    guard isShouted || !reading.tokens[index].isCapitalized else { return nil }
    return reading.longest(.clauseStart, at: index)?.entry
  }

  /// "ban hành Quy chế …", "về Chương trình …", "thực hiện Nghị quyết …": the other document is what
  /// this one is about. After a sign or a word that joins, it stands beside this one.
  private func isObject(_ index: Int) -> Bool {
    guard index > 0, reading.tokens[index - 1].kind == .word else { return false }
    return !DirectiveParser.joiners.contains(reading.text.lower(index - 1))
  }

  private static let joiners: WordSet = ["và", "với", "cùng", "theo", "như", "gắn", "kèm"]

  /// "do ông …", "do đồng chí …", "do Bộ Chính trị ban hành".
  private func isDoneBy(_ index: Int, _ limit: Int) -> Bool {
    let next = index + 1
    guard reading.isWord(index, reading.language.keywords.doBy), next < limit else { return false }
    return DirectiveParser.addresses.contains(reading.text.lower(next))
      || reading.longest(.rank, at: next, limit: limit) != nil
      || reading.tokens[next].isCapitalized
        && reading.longest(.title, at: next, limit: limit) != nil
      || maker(after: index..<index, limit: limit) != nil
  }

  /// Whether the sentence goes on after a comma: ", chiều 25/5 …", ", Chi bộ đã tổ chức …".
  private func goesOn(at index: Int, from start: Int, limit: Int) -> Bool {
    let next = index + 1
    guard next < limit else { return false }
    if let entry = clauseStart(at: next) {
      return entry["after"] != "subject" || isPredicated(from: next, limit: limit)
    }
    if let date = dates[next] ?? dates[next + 1], date.tokens.lowerBound <= next + 1 {
      return date.tokens.upperBound >= limit || !namesOn(date.tokens.upperBound)
    }
    if isPerson(at: next, limit: limit) { return !isOnPersons(start..<index) }
    guard let body = bodies.parse(at: next, limit: limit) else { return false }
    let after = body.tokens.upperBound
    return after < limit
      && DirectiveParser.actions.contains(reading.text.lower(after))
  }

  /// "của …", "về …": the name goes on after its own day.
  private func namesOn(_ index: Int) -> Bool {
    reading.isWord(index, reading.language.keywords.cua, reading.language.keywords.ve)
  }

  /// ", cấp ủy, chính quyền xã đã …": words for a subject, and a predicate after them.
  private func isPredicated(from start: Int, limit: Int) -> Bool {
    (start..<min(start + 14, limit)).contains {
      DirectiveParser.markers.contains(reading.text.lower($0))
    }
  }

  private func isPerson(at index: Int, limit: Int) -> Bool {
    let address = reading.longest(.honorific, at: index) ?? reading.longest(.rank, at: index)
    guard let length = address?.length, index + length < limit else { return false }
    return reading.tokens[index + length].isCapitalized
  }

  /// "điều động, bổ nhiệm …": a name that lists persons.
  private func isOnPersons(_ range: Range<Int>) -> Bool {
    let words = reading.text.lower(range)
    return ["điều động", "bổ nhiệm", "chỉ định", "luân chuyển", "phân công", "khen thưởng", "giao"]
      .contains { words.holds($0) }
  }

  private static let addresses: WordSet = ["đồng", "đ", "ông", "bà", "đc"]

  private static let actions: WordSet = [
    "đã", "tổ", "tiến", "sẽ", "vừa", "họp", "khai", "luôn", "đang", "tập", "tích",
  ]

  private static let markers: WordSet = ["đã", "luôn", "sẽ", "đang", "vừa", "tích"]

  static let describers: WordSet = [
    "về", "quy", "phê", "ban", "hướng", "sửa", "xác", "thực", "tổ", "khắc", "giao", "công", "chỉ",
    "tặng",
    "điều", "việc", "của", "triển", "đẩy", "tăng", "nâng", "phát", "xây", "đổi", "“", "\"", "năm",
    "giai",
    "khóa", "nhiệm", "cho", "phòng", "bổ", "thành", "kiện", "lãnh", "hành", "mục", "công", "phối",
    "làm",
    "hoạt", "học", "phổ", "bảo", "chuyển", "cải", "thí", "quản", "hỗ", "toàn", "miễn",
  ]

  /// Whether what follows a number tells what the document is about, or goes on with the sentence.
  func describes(_ index: Int) -> Bool {
    DirectiveParser.describers.contains(reading.text.lower(index))
  }

  private static let trailers: WordSet = [
    "và", "với", "gắn", "là", "để", "nhằm", "của", "về", "thực", "hiện", "triển", "khai", "được",
  ]

  /// Takes "và", commas and the like off the end.
  func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start,
      reading.tokens[end - 1].kind == .punctuation && !reading.text.isSign(end - 1, ")")
        || DirectiveParser.trailers.contains(reading.text.lower(end - 1))
    {
      end -= 1
    }
    return end
  }
}
