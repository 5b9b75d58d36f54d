import PlenumIngest
import PlenumModel
import Testing

struct PlainTextTests {
  private func article(_ lines: String...) throws -> Article {
    try Fixture.article(lines.joined(separator: "\n"), as: .text)
  }

  @Test func `a whole article falls into its parts`() throws {
    let article = try article(
      "Trang chủ >> Tin tức", "Hoạt động của xã phường", "", "Xã Minh Tân sơ kết công tác quý I",
      "15/03/2024 14:48 39 lượt xem", "", Fixture.paragraph, "", "Quang cảnh hội nghị", "",
      "- Tiếp tục phát triển đảng viên mới;", "a) Hoàn thành thu ngân sách.", Fixture.second, "",
      "      TIN, ẢNH: HOÀNG YẾN", "Từ khóa: sơ kết, quý I", "Ý kiến bạn đọc (0)", "Tin khác",
      "Ông Vũ Văn Lạ tiếp công dân (01-03-2024)")
    #expect(
      article.blocks.map(\.kind) == [
        .boilerplate, .boilerplate, .headline, .boilerplate, .paragraph, .caption, .listItem,
        .listItem, .paragraph, .byline, .boilerplate, .boilerplate, .boilerplate, .boilerplate,
      ])
    #expect(article.headline == "Xã Minh Tân sơ kết công tác quý I")
    #expect(article.published?.iso == "2024-03-15")
    #expect(article.author == "Hoàng Yến")
  }

  @Test func `a lead without a full stop is no headline`() throws {
    let lead =
      "Sáng 26/6/2021, Ban Thường vụ Đảng ủy xã Minh Tân tổ chức hội nghị học tập nghị quyết theo hình thức trực "
      + "tuyến cho cán bộ toàn xã"
    let article = try article("XÃ MINH TÂN HỌC TẬP NGHỊ QUYẾT", "", lead, Fixture.second)
    #expect(article.headline == "XÃ MINH TÂN HỌC TẬP NGHỊ QUYẾT")
    #expect(article.blocks.map(\.kind) == [.headline, .paragraph, .paragraph])
  }

  @Test func `a name beside the date is the writer's`() throws {
    let article = try article(
      "Xã Minh Tân họp bàn công tác quý I", "HOÀNG YẾN", "05-06-24 14:52", Fixture.paragraph)
    #expect(article.author == "Hoàng Yến")
    #expect(article.blocks.map(\.kind) == [.headline, .byline, .boilerplate, .paragraph])
  }

  @Test func `the text is the whole file and blocks are spans of it`() throws {
    let text =
      "Xã họp\r\n\r\n  \u{A0}Đảng ủy xa\u{303} Minh Tân họp tại nhà văn hóa thôn Đông. \r\n"
    let article = try Fixture.article(text, as: .text)
    #expect(
      article.text == "Xã họp\n\n  \u{A0}Đảng ủy xã Minh Tân họp tại nhà văn hóa thôn Đông. \n")
    #expect(
      article.blocks.map { Fixture.words(of: $0, in: article) }
        == ["Xã họp", "Đảng ủy xã Minh Tân họp tại nhà văn hóa thôn Đông."])
  }

  @Test func `a byte order mark is no part of the text`() throws {
    #expect(try article("\u{FEFF}Đoàn xã họp.").text == "Đoàn xã họp.")
  }

  @Test func `lines broken at a fixed width are one paragraph`() throws {
    let article = try article(
      "Đại hội Chi bộ thôn Đông", "",
      "Sáng 28/2, Chi bộ thôn Đông, Đảng bộ xã Minh Tân tổ chức Đại hội lần",
      "thứ VIII, nhiệm kỳ 2025-2027. Dự Đại hội có các đồng chí: Trần Văn",
      "Bình, Bí thư Đảng ủy xã; Lê Thị Mai, Phó Bí thư Thường trực Đảng ủy",
      "xã và 32 đảng viên.", "", "Đại hội đã bầu Chi ủy gồm 3 đồng chí.")
    #expect(article.blocks.map(\.kind) == [.headline, .paragraph, .paragraph])
  }

  @Test func `a list of unbroken lines stays a list`() throws {
    let article = try article(
      "Thành phần dự họp", "Các đồng chí dự họp tại nhà văn hóa thôn Đông chiều nay gồm có:",
      "Đồng chí Trần Văn Bình, Bí thư", "Đồng chí Lê Thị Mai, Phó Bí thư",
      "Đồng chí Vũ Hoa, Ủy viên")
    #expect(article.blocks.count == 5)
  }

  @Test func `a headline in capitals may run over two lines`() throws {
    let article = try article(
      "ĐẢNG ỦY XÃ MINH TÂN", "SƠ KẾT CÔNG TÁC QUÝ I NĂM 2024", "", Fixture.paragraph)
    #expect(article.headline == "ĐẢNG ỦY XÃ MINH TÂN SƠ KẾT CÔNG TÁC QUÝ I NĂM 2024")
    #expect(article.blocks.map(\.kind) == [.headline, .paragraph])
  }

  @Test func `text that starts with a sentence has no headline`() throws {
    let article = try article(Fixture.paragraph, Fixture.second)
    #expect(article.headline == nil)
    #expect(article.blocks.map(\.kind) == [.paragraph, .paragraph])
  }

  @Test func `a headline may end in a full stop when the date follows`() throws {
    let headline = "Đảng ủy xã Minh Tân tổ chức hội nghị sơ kết công tác quý I năm 2024."
    let article = try article(headline, "Ngày đăng: 15/03/2024", Fixture.paragraph)
    #expect(article.headline == headline)
    #expect(article.published?.iso == "2024-03-15")
  }

  @Test func `the clock of the page above the headline is not its date`() throws {
    let article = try article(
      "Thứ 3, Ngày 16/07/2024", "Xã họp sơ kết công tác quý I", "08/07/2024 11:38",
      Fixture.paragraph)
    #expect(article.published?.iso == "2024-07-08")
  }

  @Test func `a line that stands twice is a caption`() throws {
    let line = "Bí thư Đảng ủy xã phát biểu chỉ đạo tại hội nghị, sáng 12/3."
    let article = try article(
      "Xã họp sơ kết công tác quý I", Fixture.paragraph, line, line, Fixture.second)
    #expect(Fixture.blocks(.caption, of: article) == [line, line])
  }

  @Test(arguments: [
    "Quang cảnh Hội nghị", "Đồng chí Trần Văn Bình - QUV, Bí thư Đảng ủy phát biểu chỉ đạo",
    "[Ảnh: Đ/c Lê Thị Mai trao Giấy khen]", "Ảnh: Các đại biểu biểu quyết",
    "Bà Lê Thị Mai (bìa phải) thăm hộ nghèo. Ảnh: T.D", "Toàn cảnh buổi lễ",
    "Lãnh đạo xã chụp ảnh lưu niệm cùng các đại biểu", "Xã họp sơ kết công tác",
  ])
  func `captions are told by their wording`(line: String) throws {
    let article = try article(
      "Xã họp sơ kết công tác", "", Fixture.paragraph, "", line, "", Fixture.second)
    #expect(Fixture.blocks(.caption, of: article) == [line])
  }

  @Test(arguments: [
    "Đồng chí Trần Văn Bình phát biểu khai mạc hội nghị.", "Quyết định số 512-QĐ/HU",
    "Dự hội nghị có:",
  ])
  func `other short lines are no captions`(line: String) throws {
    let article = try article(
      "Xã họp sơ kết công tác", "", Fixture.paragraph, "", line, "", Fixture.second)
    #expect(Fixture.blocks(.caption, of: article).isEmpty)
  }

  @Test func `a heading of other articles cuts only below the article`() throws {
    let article = try article(
      "Tin liên quan", "Xã họp sơ kết công tác quý I", Fixture.paragraph, Fixture.second)
    #expect(Fixture.blocks(.paragraph, of: article).count == 2)
  }

  @Test func `running text goes on after a list of other articles`() throws {
    let article = try article(
      "Xã họp sơ kết công tác quý I", Fixture.paragraph, Fixture.second, "Tin liên quan",
      "Ông Vũ Văn Lạ tiếp công dân", Fixture.paragraph, Fixture.second, "Lê Hoa")
    #expect(
      article.blocks.map(\.kind) == [
        .headline, .paragraph, .paragraph, .boilerplate, .boilerplate, .paragraph, .paragraph,
        .byline,
      ])
  }

  @Test(arguments: [
    "Hôm nay, ngày 12/3, Đảng ủy xã Minh Tân khai mạc hội nghị.",
    "Giấy phép xây dựng được cấp cho 35 hộ dân trong thôn.",
    "Ảnh hưởng của bão số 3 làm 12 nhà tốc mái, nhiều diện tích lúa bị ngập úng.",
    "Xếp hạng chất lượng đảng viên cuối năm được các chi bộ thực hiện nghiêm túc, đúng quy trình.",
  ])
  func `sentences that start like furniture stay`(line: String) throws {
    let article = try article("Xã họp sơ kết công tác", Fixture.paragraph, line, Fixture.second)
    #expect(Fixture.blocks(.paragraph, of: article).contains(line))
  }

  @Test func `TCVN3 letters inside UTF-8 are read as Vietnamese`() throws {
    let article = try article(
      "X· Minh T©n häp s¬ kÕt", "§¶ng ñy x· tæ chøc héi nghÞ s¬ kÕt c«ng t¸c quý I.")
    #expect(article.headline == "Xã Minh Tân họp sơ kết")
  }
}
