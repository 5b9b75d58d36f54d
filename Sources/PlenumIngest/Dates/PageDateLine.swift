import PlenumModel

/// A line that gives the date of the page: a date, a clock, a label, counters, and little else.
struct PageDateLine: Equatable {
  /// The date.
  let date: PartialDate
  /// Whether a label such as `Ngày đăng` says what the date is.
  let isLabelled: Bool

  /// Reads a line; nil when it is no such line.
  init?(_ line: String) {
    guard line.unicodeScalars.count <= 200, line.unicodeScalars.contains(where: Self.isDigit),
      let first = DateScanner(line).matches().first
    else { return nil }
    let key = LabelKey.exact(line)
    if key.begins(with: Self.today) { return nil }
    let spaced = " " + key + " "
    let isLabelled =
      Self.labels.contains { spaced.holds($0) } || Self.isSignedByPublisher(line, key)
    let rest = Self.unexplainedWords(of: line)
    if rest > (isLabelled ? 12 : 3) { return nil }
    if !isLabelled && rest > 0 && Self.endsInParentheses(line) { return nil }
    if Self.isSentence(line, words: rest) { return nil }
    self.date = first.date
    self.isLabelled = isLabelled
  }

  /// "Cổng thông tin điện tử huyện X - 16/07/2020, 17:50": who publishes the page, and when, with nothing
  /// behind it.
  private static func isSignedByPublisher(_ line: String, _ key: String) -> Bool {
    guard publishers.contains(where: { key.begins(with: $0 + " ") }),
      let last = line.words.last,
      last.unicodeScalars.contains(where: isDigit)
    else { return false }
    let name = line.prefix { !$0.unicodeScalars.contains(where: isDigit) }
    guard let sign = name.last(where: { $0 != " " }), "-–|,:•(".contains(sign) else { return false }
    return last.unicodeScalars.allSatisfy { isDigit($0) || ":/-.)".unicodeScalars.contains($0) }
      && last.unicodeScalars.contains { ":/-.".unicodeScalars.contains($0) }
  }

  private static let publishers = [
    "cổng thông tin", "cổng ttđt", "trang thông tin", "trang ttđt", "báo điện tử", "website",
    "tạp chí", "đài phát thanh", "đài truyền thanh",
  ].map { LabelKey.exact($0) }

  private static func isSentence(_ line: String, words: Int) -> Bool {
    words > 3 && (line.ends(with: ".") || line.ends(with: ":") || line.ends(with: ";"))
  }

  /// List items of other articles end with their date: `… (05-01-2021)`.
  private static func endsInParentheses(_ line: String) -> Bool {
    line.ends(with: ")") && !line.begins(with: "(")
      && !line.uppercased().holds("GMT")
  }

  /// Number of words that are neither numbers nor wording of such lines.
  private static func unexplainedWords(of line: String) -> Int {
    LabelKey.exact(line).words.count { word in
      !known.contains(word) && !word.unicodeScalars.allSatisfy(isDigit)
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  private static let today = LabelKey.exact("Hôm nay")

  private static let labels = [
    "ngày đăng", "đăng ngày", "đăng lúc", "ngày cập nhật", "cập nhật", "ngày xuất bản", "xuất bản",
    "ngày viết", "đăng tải", "ngày tạo", "ngày gửi", "đăng vào", "đăng", "posted", "published",
    "ngày phát hành", "thời gian đăng",
  ].map { " " + LabelKey.exact($0) + " " }

  private static let known = WordSet(
    """
    ngày tháng năm đăng cập nhật lúc thứ hai ba tư bốn năm sáu bảy chủ gmt utc xuất bản tải viết gửi
    tạo vào giờ phút thời gian sa ch am pm sáng chiều tối lượt xem đã lần số đọc nghe cỡ chữ a in
    trang tin bài người tác giả phản hồi bình luận chia sẻ email facebook zalo print google news
    posted published on by date cn t2 t3 t4 t5 t6 t7 th màu views view truy cập mục size audio
    nguồn bởi admin lưu một giêng tám chín mười bản phát hành kích thước font mặc định
    """.split(whereSeparator: \.isWhitespace).map { LabelKey.exact(String($0)) })
}
