import PlenumModel

/// Recognises captions of pictures by their wording.
enum Caption {
  /// Whether a line that stands on its own between paragraphs reads as a caption.
  static func isCaption(_ line: String, headline: String?) -> Bool {
    if line.unicodeScalars.count > 320 { return false }
    if isCredited(line) { return true }
    guard let last = line.last, !".;:!?…,".contains(last) else { return false }
    let key = LabelKey.exact(line)
    if let headline, !key.isEmpty, LabelKey.exact(headline) == key { return true }
    if starts.begin(key) { return true }
    let spaced = " " + key + " "
    return people.beginLonger(key) && acts.contains { spaced.holds($0) }
  }

  /// Whether the line names a photographer or says where people stand in the picture.
  static func isCredited(_ line: String) -> Bool {
    if line.unicodeScalars.count > 320 { return false }
    let lower = line.lowered
    if ["[ảnh", "(ảnh", "ảnh:", "ảnh minh họa", "hình:", "hình ảnh:", "trong ảnh:", "ảnh tư liệu"]
      .contains(
        where: { lower.begins(with: $0) })
    {
      return !(line.ends(with: ".") && line.unicodeScalars.count > 200)
    }
    return sides.contains { lower.holds($0) }
      || lower.utf8.contains(where: isCreditSign) && credits.contains { lower.holds($0) }
  }

  /// A colon or a bracket: every credit has one.
  private static func isCreditSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: "(")
  }

  /// Whether the words begin with people as captions do: `Đồng chí …`, `Các đại biểu …`.
  static func showsPeople(_ text: String) -> Bool {
    let key = LabelKey.exact(text)
    return people.beginLonger(key)
  }

  private static let credits = [
    ". ảnh:", " (ảnh:", " - ảnh:", " – ảnh:", ", ảnh:", "(bìa phải)", "(bìa trái)", "(giữa)",
    "(đứng giữa)", "(ngoài cùng",
  ]

  private static let sides = ["từ trái sang", "từ phải sang", "từ trái qua", "từ phải qua"]

  private static let starts = KeyStarts(
    """
    quang cảnh, toàn cảnh, hình ảnh, một số hình ảnh, khung cảnh, đoàn chủ tịch, các đại biểu
    đại biểu dự, đại biểu tham dự, chụp ảnh, chụp hình, tiết mục, các tiết mục
    """)

  private static let people = KeyStarts(
    """
    đồng chí, các đồng chí, đ c, đc, ông, bà, anh, chị, lãnh đạo, đại diện, đại biểu, thường trực
    đoàn, ban chấp hành, ban thường vụ, cử tri, bí thư, phó bí thư, chủ tịch, phó chủ tịch, cán bộ
    thiếu tá, trung tá, thượng tá, đại tá, thượng tọa, hòa thượng, đoàn viên, hội viên, tập thể
    nhân dân, bà con, lực lượng
    """)

  private static let acts =
    KeyStarts.keys(
      """
      phát biểu, trao, tặng, chụp ảnh, chụp hình, thăm, khai mạc, bế mạc, báo cáo, trình bày, kết luận
      chủ trì, điều hành, tham luận, ra mắt, biểu quyết, bỏ phiếu, dâng hương, nhận, kiểm tra
      cắt băng, tham dự, quán triệt, truyền đạt, chúc mừng, tham quan, thảo luận, ký kết, công bố
      tại hội nghị, tại buổi, tại đại hội, tại lễ, tại kỳ họp, dự, tiếp xúc, giới thiệu, phát động
      """
    ).map { " " + $0 + " " }
}
