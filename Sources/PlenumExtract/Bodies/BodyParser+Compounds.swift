import PlenumModel
import PlenumRules
import PlenumText

/// Small syllables inside names: Vietnamese writes only the first syllable of each word of a name with a capital.
extension BodyParser {
  /// How many tokens the word takes that begins with a capital: "Tư | vấn xây dựng | Quảng Bình".
  func compoundLength(_ body: BodyPhrase, _ index: Int, _ start: Int, _ limit: Int) -> Int {
    if reading.text.string(index..<min(index + 2, limit)) == "Trung ương" { return 2 }
    guard index == start || !reading.tokens[index - 1].isCapitalized,
      reading.tokens[index].capitals == .first
    else { return 1 }
    let end = smallRunEnd(from: index + 1, limit, isWordOpen: true)
    guard end > index + 1 else { return 1 }
    if isFirm(body), joinsAcronym(end, limit) { return end - index }
    if goesOn(end, limit), isFirm(body) ? end - index > 2 : true { return end - index }
    if !isFirm(body), closesName(end, limit) { return end - index }
    return isNamedByField(body, index, start) && isCompound(index, limit) ? 2 : 1
  }

  /// "Trường THPT | 19-5", "Bệnh viện | 22/12": a name that is a day.
  func dayLength(_ index: Int, _ start: Int, _ limit: Int) -> Int? {
    let end = index + 3
    guard index == start || reading.tokens[index - 1].capitals == .all, end <= limit,
      reading.tokens[index].kind == .number,
      reading.text.isSign(index + 1, "/") || reading.text.isSign(index + 1, "-"),
      reading.tokens[index + 2].kind == .number,
      !reading.tokens[index + 1].hasSpaceBefore, !reading.tokens[index + 2].hasSpaceBefore
    else { return nil }
    let goesOn = end < limit && ["/", "-", "."].contains(reading.text.string(end))
    return goesOn && !reading.tokens[end].hasSpaceBefore && end + 1 < limit
      && reading.tokens[end + 1].kind == .number ? nil : 3
  }

  /// "Kinh tế | quốc dân", "Tư vấn | thủy lợi | Sơn La": what goes on after a known subject.
  func tailEnd(after end: Int, _ body: BodyPhrase, _ limit: Int) -> Int {
    let next = smallRunEnd(from: end, limit, isWordOpen: false)
    guard next > end + 1 else { return end }
    if goesOn(next, limit) { return next }
    return !isFirm(body) && closesName(next, limit) ? next : end
  }

  /// The end of a run of small syllables, none of them a function word or a verb.
  private func smallRunEnd(from start: Int, _ limit: Int, isWordOpen: Bool) -> Int {
    var end = start
    while end < min(limit, start + 4), reading.tokens[end].kind == .word,
      !reading.tokens[end].isCapitalized, !startsPhrase(end),
      reading.longest(.honorific, at: end) == nil,
      isTrade(end) || !Self.functionWords.contains(reading.text.string(end)),
      isWordOpen && end == start || !Self.deeds.contains(reading.text.string(end))
    { end += 1 }
    return end
  }

  /// Whether the name goes on after small syllables: a capital or a number.
  private func goesOn(_ end: Int, _ limit: Int) -> Bool {
    guard end < limit else { return false }
    if reading.tokens[end].kind == .number { return reading.tokens[end].hasSpaceBefore }
    return reading.tokens[end].isCapitalized && reading.tokens[end].kind == .word
      && !startsPhrase(end)
  }

  /// Whether small syllables end where a clause goes on, so that they are no verb.
  private func closesName(_ end: Int, _ limit: Int) -> Bool {
    if end >= limit || reading.tokens[end].kind == .punctuation || startsUnit(end) { return true }
    return Self.clauseWords.contains(reading.text.string(end))
  }

  private static let clauseWords: WordSet = [
    "dự", "tổ", "đã", "được", "họp", "sẽ", "có", "tham", "do", "phát", "chủ", "nhận", "cùng", "và",
    "vừa", "trình", "báo", "tiến",
  ]

  /// First syllables of verbs that follow names.
  private static let deeds: WordSet = [
    "khai", "khánh", "kỷ", "bế", "gặp", "chào", "khen", "ký", "bàn", "kết", "sơ", "tổng", "tuyên",
    "giới", "mở", "mời", "gửi", "quyết", "nỗ", "phấn", "tập", "thay", "thống", "chia", "long",
    "trang", "tưng", "bị", "chỉ", "điều", "đón", "tăng", "thông", "đạt", "bầu", "công", "đang",
    "xin", "năm", "tháng", "đúng", "thành", "lấy", "khởi", "nghe", "đi", "đại", "tri", "biểu",
  ]

  /// "xây dựng", "phát triển" name what a firm does; alone the words are verbs.
  func isTrade(_ index: Int) -> Bool {
    ["xây dựng", "phát triển", "xuất nhập", "phát thanh"].contains(
      reading.text.string(index..<min(index + 2, reading.tokens.count)))
  }

  private func isFirm(_ body: BodyPhrase) -> Bool {
    let head = body.parts[body.parts.count - 1].head
    return head.begins(with: "Công ty") || head.begins(with: "Tổng Công ty")
  }

  /// A centre or an institute is named after what it does ("Trung tâm | Khảo sát"), a firm is not.
  private func isNamedByField(_ body: BodyPhrase, _ index: Int, _ start: Int) -> Bool {
    ["Trung tâm", "Viện"].contains(body.parts[body.parts.count - 1].head)
      && (index == start || !reading.tokens[index - 1].isCapitalized)
  }

  /// "Mắt – Răng", "Phụ sản – Nhi": a dash between two subjects of a hospital.
  func joinsSpecialty(_ body: BodyPhrase, _ index: Int, _ limit: Int) -> Bool {
    let head = body.parts[body.parts.count - 1].head
    guard head.begins(with: "Bệnh viện") || head == "Khoa", index + 1 < limit,
      reading.text.isDash(index)
    else { return false }
    let next = index + 1
    return reading.tokens[next].capitals == .first && !startsPhrase(next)
      && reading.longest(.familyName, at: next) == nil && reading.longest(.title, at: next) == nil
      && reading.longest(.honorific, at: next) == nil && reading.longest(.rank, at: next) == nil
  }

  /// "Chủ tịch HĐQT Công ty | Lê Văn Mãi": with "Văn" or "Thị" in the middle, who has the post.
  func startsPlainName(_ index: Int) -> Bool {
    startsFullName(index)
      && reading.isWord(index + 1, reading.language.keywords.van, reading.language.keywords.thi)
  }

  /// "Sở Công nghiệp | Phan Đắc Lộc": offices are never called after persons.
  func startsFullName(_ index: Int) -> Bool {
    guard let (entry, _) = reading.longest(.familyName, at: index), entry["class"] != "3" else {
      return false
    }
    let end = reading.capitalRunEnd(from: index, limit: reading.tokens.count, atMost: 5)
    return (3...4).contains(end - index)
  }
}
