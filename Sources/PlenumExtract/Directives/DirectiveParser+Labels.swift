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
        return body.tokens.upperBound >= label.upperBound - 1 ? body : nil
      }
    }
    return nil
  }

  func labelEnd(from start: Int, limit: Int) -> Int {
    var index = start
    var isQuoted = false
    let isDescribed = start < limit && describes(start)
    while index < limit, index - start < 60 {
      if index == start, !isDescribed { return start }
      let text = reading.text.string(index)
      if text == "“" || text == "\"" && !isQuoted {
        isQuoted = true
      } else if text == "”" || text == "\"" {
        return index + 1
      }
      if !isQuoted, text == "bằng" || goesOn(at: index, limit: limit) {
        return trimmed(start, index)
      }
      if !isQuoted, text == "." || text == ";" || text == ":" || text == "(" { return index }
      if !isQuoted, index > start, reading.longest(.directiveKind, at: index) != nil,
        reading.tokens[index].isCapitalized, !isObject(index)
      {
        return trimmed(start, index)
      }
      index += 1
    }
    return trimmed(start, index)
  }

  /// "ban hành Quy chế …", "về Chương trình …": the other document is what this one is about.
  private func isObject(_ index: Int) -> Bool {
    let words = reading.text.string(max(0, index - 2)..<index).lowercased()
    return words == "ban hành" || words.hasSuffix(" về") || words == "phê duyệt"
      || words == "sửa đổi" || words == "bổ sung"
  }

  /// Whether the sentence goes on after the name: ", chiều 25/5 …", ", Chi bộ đã tổ chức …", "do ông …".
  private func goesOn(at index: Int, limit: Int) -> Bool {
    let next = index + 1
    guard next < limit else { return false }
    if reading.isWord(index, reading.language.keywords.doBy) {
      return DirectiveParser.addresses.contains(reading.text.string(next).lowercased())
        || reading.tokens[next].isCapitalized
          && reading.longest(.title, at: next, limit: limit) != nil
    }
    guard reading.text.isSign(index, ",") else { return false }
    let word = reading.text.string(next).lowercased()
    if DirectiveParser.times.contains(word) { return true }
    if word == "ngày" || word == "từ" { return startsSentence(next + 1, limit: limit) }
    guard let body = bodies.parse(at: next, limit: limit) else { return false }
    let after = body.tokens.upperBound
    return after < limit
      && DirectiveParser.actions.contains(reading.text.string(after).lowercased())
  }

  /// Whether a date follows that is not the document's own, which "của" or "về" would follow.
  private func startsSentence(_ index: Int, limit: Int) -> Bool {
    let end = (index..<min(index + 8, limit)).first {
      reading.tokens[$0].kind == .word && reading.text.string($0).lowercased() != "ngày"
    }
    guard let end else { return false }
    return end > index && !["của", "về", "tháng"].contains(reading.text.string(end).lowercased())
  }

  private static let addresses: Set<String> = ["đồng", "đ", "ông", "bà", "đc"]

  private static let times: Set<String> = ["sáng", "chiều", "tối", "trưa", "vừa", "hôm"]

  private static let actions: Set<String> = ["đã", "tổ", "tiến", "sẽ", "vừa", "họp", "khai"]

  static let describers: Set<String> = [
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
    DirectiveParser.describers.contains(reading.text.string(index).lowercased())
  }

  private static let trailers: Set<String> = [
    "và", "với", "gắn", "là", "để", "nhằm", "của", "về", "thực", "hiện", "triển", "khai", "được",
  ]

  /// Takes "và", commas and the like off the end.
  func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start,
      reading.tokens[end - 1].kind == .punctuation && !reading.text.isSign(end - 1, ")")
        || DirectiveParser.trailers.contains(reading.text.string(end - 1).lowercased())
    {
      end -= 1
    }
    return end
  }
}
