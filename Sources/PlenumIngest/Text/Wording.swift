import PlenumModel

/// Recognises wording of page furniture in Vietnamese, whatever its case and tone placement.
enum Wording {
  /// Whether the line heads a list of other articles, comments or the like.
  static func isRelatedHeading(_ line: String) -> Bool {
    guard line.utf8.count <= 90, relatedOpenings.contains(LabelKey.firstWord(line)) else {
      return false
    }
    var words = LabelKey.exact(line).words
    while let last = words.last, last.allSatisfy(\.isNumber) { words.removeLast() }
    let key = words.joined(separator: " ")
    if relatedHeadings.contains(key) { return true }
    return words.count <= 9 && relatedStarts.beginLonger(key)
  }

  /// Whether the line heads the comments of readers.
  static func isCommentHeading(_ line: String) -> Bool {
    guard line.utf8.count <= 60 else { return false }
    var words = LabelKey.exact(line).words
    while let last = words.last, last.allSatisfy(\.isNumber) { words.removeLast() }
    return commentHeadings.contains(words.joined(separator: " "))
  }

  /// Whether the line is a counter, a share bar, a breadcrumb, an imprint or the like.
  static func isFurniture(_ line: String) -> Bool {
    let length = line.utf8.count
    if length > 400 { return false }
    let key = LabelKey.exact(line)
    if isBreadcrumb(line, key) || isFontControl(line) { return true }
    if key.isEmpty || length < 80 && key.ends(with: followUs) { return true }
    if wholeLines.contains(key) || isCounter(key) { return true }
    if furnitureStarts.begin(key) {
      return length < 80 || !line.ends(with: ".")
    }
    return isImprint(line) || longFurnitureStarts.contains { key.begins(with: $0) }
  }

  /// `BAOQUANGNAM.VN trên Google News`.
  private static let followUs = LabelKey.exact("trên Google News")

  /// Whether the line is a name of a section, as portals put above the headline.
  static func isSectionName(_ line: String) -> Bool {
    guard line.utf8.count <= 80 else { return false }
    let key = LabelKey.exact(line)
    return sections.contains(key) || sectionStarts.beginLonger(key)
  }

  /// `Tổng biên tập: …`, `Giấy phép số: …`.
  private static func isImprint(_ line: String) -> Bool {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let label = LabelKey.exact(String(line[..<colon].suffix(60)))
    return label.utf8.count < 60 ? imprints.begin(label) : imprintKeys.contains(label)
  }

  private static func isBreadcrumb(_ line: String, _ key: String) -> Bool {
    let marks = marks(in: line)
    return (marks >= 1 && line.begins(with: ">")) || (marks >= 2 && !line.ends(with: "."))
      || line.utf8.count < 200 && homes.begin(key)
  }

  /// The number of signs that stand alone between the parts of a breadcrumb.
  private static func marks(in line: String) -> Int {
    guard line.utf8.contains(where: mayBeginMark) else { return 0 }
    return line.utf8.split(separator: UInt8(ascii: " ")).count { word in
      word.count <= 3 && breadcrumbMarks.contains(Array(word))
    }
  }

  private static let breadcrumbMarks = Set([">", ">>", "»", "›", "→", "/"].map { Array($0.utf8) })

  private static func mayBeginMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == 0xC2 || byte == 0xE2
  }

  private static func isFontControl(_ line: String) -> Bool {
    guard line.utf8.allSatisfy(fontControlSigns.contains) else { return false }
    let words = line.split { " -+|[]()".contains($0) }
    return !words.isEmpty && words.allSatisfy { $0 == "A" || $0 == "a" }
  }

  private static let fontControlSigns = Set(" -+|[]()Aa".utf8)

  /// `Lượt xem: 57`, `39 lượt xem`, `Đã xem 402`.
  private static func isCounter(_ key: String) -> Bool {
    guard key.utf8.count(where: { $0 == UInt8(ascii: " ") }) < 6 else { return false }
    let words = key.words
    guard words.contains(where: { $0.allSatisfy(\.isNumber) }) else {
      return false
    }
    let rest = words.filter { !$0.allSatisfy(\.isNumber) }.joined(separator: " ")
    return counters.contains(rest)
  }

  private static func keys(_ list: String) -> [String] { KeyStarts.keys(list) }

  private static let homes = KeyStarts("trang chủ, trang nhất, home")

  private static let counters = WordSet(
    keys(
      """
      lượt xem, lượt đọc, số lượt xem, đã xem, số lần xem, lần xem, xem, views, lượt truy cập,
      số lượt truy cập, số lần đọc, lượt người xem, đang truy cập, phản hồi, bình luận, ý kiến
      """))

  /// The words with which such headings begin.
  private static let relatedOpenings = WordSet(
    (relatedHeadingKeys + relatedStartKeys).compactMap { $0.words.first.map(String.init) })

  private static let relatedHeadings = WordSet(relatedHeadingKeys)

  private static let relatedHeadingKeys =
    keys(
      """
      tin khác, các tin khác, tin tức khác, những tin khác, tin bài khác, các tin bài khác, bài khác
      các bài khác, bài viết khác, các bài viết khác, những bài viết khác, tin cùng chuyên mục
      bài cùng chuyên mục, bài viết cùng chuyên mục, tin bài cùng chuyên mục, cùng chuyên mục
      các tin cùng chuyên mục, tin cùng mục, tin cùng loại, các tin cùng loại, tin cùng chủ đề
      tin liên quan, các tin liên quan, tin tức liên quan, tin bài liên quan, bài liên quan
      bài viết liên quan, các bài viết liên quan, các bài liên quan, nội dung liên quan
      tin mới hơn, tin cũ hơn, những tin mới hơn, những tin cũ hơn, các tin mới hơn, các tin cũ hơn
      các tin đã đưa, tin đã đưa, các tin trước, các tin tiếp, các tin tiếp theo, tin tiếp theo
      tin mới, tin mới nhất, tin mới cập nhật, tin nổi bật, tin nóng, tin đọc nhiều, đọc nhiều
      đọc nhiều nhất, xem nhiều, xem nhiều nhất, tin xem nhiều, bài đọc nhiều, bài mới, bài mới nhất
      có thể bạn quan tâm, ý kiến bạn đọc, bình luận, ý kiến của bạn
      gửi bình luận, gửi ý kiến, gửi phản hồi, thăm dò ý kiến, thống kê truy cập, liên kết website
      liên kết web, văn bản mới, thư viện ảnh, video clip, quảng cáo, tin đáng chú ý, tin trước
      tin sau, bài trước, bài sau, bài viết mới, bài viết mới nhất, tin tức mới, tin tức mới nhất
      tin tức nổi bật, tin tiêu điểm, thông tin cần biết, tin đã đăng, các bài đã đăng, tin hot
      tin cũ, tin liên quan khác, các tin tức khác, tin cùng sự kiện, dòng sự kiện, có liên quan, cùng chủ đề, theo dòng sự kiện
      tin tức cùng loại, tin bài cùng loại, tin tức cùng chuyên mục, tin bài cùng chủ đề, đọc tiếp
      bài cùng chủ đề, bài viết cùng chủ đề, trả lời, để lại bình luận, viết bình luận
      """)

  private static let commentHeadings = WordSet(
    keys("bình luận, ý kiến bạn đọc, các bình luận, ý kiến của bạn đọc, bình luận của bạn đọc"))

  private static let relatedStarts = KeyStarts(relatedStartKeys)

  private static let relatedStartKeys = keys(
    """
    các tin khác, tin cùng chuyên mục, các bài viết khác, bài viết cùng chuyên mục, tin liên quan
    tin bài liên quan, bài viết liên quan, ý kiến bạn đọc, các tin cùng chuyên mục
    """)

  private static let wholeLines = WordSet(
    keys(
      """
      chia sẻ, facebook, zalo, twitter, tweet, email, print, in, in trang, in bài, in bài viết, share
      bản in, google plus, chia sẻ facebook, chia sẻ zalo, lưu bài, lưu bài viết, đọc bài viết
      nghe bài viết, nghe đọc bài, quay lại, trở về, trở lại, về trước, về đầu trang, lên đầu trang
      like, thích, copy link, sao chép liên kết, gửi email, gửi mail, phóng to, thu nhỏ, mặc định
      cỡ chữ, màu chữ, xem cỡ chữ, danh mục, menu, tìm kiếm, đăng nhập, đăng ký, liên hệ, sơ đồ site
      rss, english, tiếng việt, video, hình ảnh, tags, tag, từ khóa, bình chọn, xem thêm, đọc thêm, tin tức, xem tiếp
      thích bài này, đang tải, đánh giá, nhận xét, chia sẻ bài viết này, tải thêm, trang sau, trang trước
      """))

  private static let furnitureStarts = KeyStarts(
    """
    lượt xem, số lượt xem, lượt truy cập, số lượt truy cập, đã xem, số lần xem, cỡ chữ, xem cỡ chữ
    từ khóa, từ khoá, tags, tag, chia sẻ bài viết, chia sẻ lên, ý kiến bạn đọc, in trang, in bài viết
    tổng số điểm của bài viết, xếp hạng, click để đánh giá, đánh giá bài viết, bạn đã không sử dụng
    đang truy cập, quay lại trang, tải về, tải file, file đính kèm, tệp đính kèm
    tập tin đính kèm, theo dõi chúng tôi, theo dõi báo, viết bởi, đăng bởi, hotline, fax, điện thoại, website, copyright
    """)

  /// Imprints and notices, which may be whole sentences.
  private static let longFurnitureStarts = keys(
    """
    lưu ý tòa soạn, bản quyền thuộc, bản quyền của, ghi rõ nguồn, giấy phép số, giấy phép thiết lập
    giấy phép xuất bản, giấy phép hoạt động, trình duyệt của bạn, vui lòng gõ tiếng việt
    mọi ý kiến đóng góp, ý kiến của bạn sẽ, bạn cần đăng nhập, số lượt truy cập, đang truy cập
    bạn đang xem, all rights reserved, thiết kế bởi, phát triển bởi, tổng lượt truy cập
    """)

  private static let imprints = KeyStarts(imprintKeys)

  private static let imprintKeys = keys(
    """
    tổng biên tập, phó tổng biên tập, trưởng ban biên tập, giấy phép, chịu trách nhiệm, bản quyền
    cơ quan chủ quản, cơ quan quản lý, thường trực ban biên tập, địa chỉ tòa soạn, tòa soạn
    """)

  private static let sections = WordSet(
    keys(
      """
      thời sự, chính trị, kinh tế, xã hội, văn hóa, giáo dục, y tế, pháp luật, quốc tế, thể thao
      chính trị kinh tế, thời sự chính trị, chính trị xã hội, văn hóa xã hội, kinh tế xã hội
      xây dựng đảng, xây dựng đảng chính quyền, tin tức sự kiện, tin tức, sự kiện, tin hoạt động
      tin trong nước, tin trong tỉnh, tin địa phương, tin cơ sở, tin tổng hợp, tin nổi bật, tin mới
      an ninh quốc phòng, quốc phòng an ninh, đoàn thể, mặt trận đoàn thể, đảng đoàn thể
      tin chính trị, đời sống, khoa học công nghệ, nông thôn mới, tin hoạt động cơ sở, tin xã phường
      công tác xây dựng đảng, tổ chức xây dựng đảng, tuyên giáo, dân vận, tin tức hoạt động
      """))

  private static let sectionStarts = KeyStarts(
    "hoạt động của, chuyên mục, tin hoạt động của, tin tức hoạt động, tin hoạt động")
}
