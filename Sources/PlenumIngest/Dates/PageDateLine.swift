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
    if key.hasPrefix(Self.today) { return nil }
    let isLabelled = Self.labels.contains { (" " + key + " ").contains($0) }
    let rest = Self.unexplainedWords(of: line)
    if rest > (isLabelled ? 12 : 3) { return nil }
    if !isLabelled && rest > 0 && Self.endsInParentheses(line) { return nil }
    if Self.isSentence(line, words: rest) { return nil }
    self.date = first.date
    self.isLabelled = isLabelled
  }

  private static func isSentence(_ line: String, words: Int) -> Bool {
    words > 3 && (line.hasSuffix(".") || line.hasSuffix(":") || line.hasSuffix(";"))
  }

  /// List items of other articles end with their date: `… (05-01-2021)`.
  private static func endsInParentheses(_ line: String) -> Bool {
    line.hasSuffix(")") && !line.hasPrefix("(")
      && !line.uppercased().contains("GMT")
  }

  /// Number of words that are neither numbers nor wording of such lines.
  private static func unexplainedWords(of line: String) -> Int {
    LabelKey.exact(line).split(separator: " ").count { word in
      !known.contains(String(word)) && !word.unicodeScalars.allSatisfy(isDigit)
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

  private static let known: Set<String> = Set(
    """
    ngày tháng năm đăng cập nhật lúc thứ hai ba tư bốn năm sáu bảy chủ gmt utc xuất bản tải viết gửi
    tạo vào giờ phút thời gian sa ch am pm sáng chiều tối lượt xem đã lần số đọc nghe cỡ chữ a in
    trang tin bài người tác giả phản hồi bình luận chia sẻ email facebook zalo print google news
    posted published on by date cn t2 t3 t4 t5 t6 t7 th màu views view truy cập mục size audio
    nguồn bởi admin lưu một giêng tám chín mười bản phát hành kích thước font mặc định
    """.split(whereSeparator: \.isWhitespace).map { LabelKey.exact(String($0)) })
}
