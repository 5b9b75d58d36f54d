import PlenumIngest
import PlenumModel
import Testing

struct PageDateTests {
  private func published(_ line: String) throws -> String? {
    let text = ["Xã họp sơ kết công tác quý I", line, "", Fixture.paragraph, Fixture.second]
    return try Fixture.article(text.joined(separator: "\n"), as: .text).published?.iso
  }

  @Test(arguments: [
    ("Đăng ngày 09-10-2020 08:10", "2020-10-09"), ("Ngày đăng 05/10/2020 | 14:51", "2020-10-05"),
    ("11/10/2021 14:48 39 lượt xem", "2021-10-11"), ("Cập nhật: 08-05-2020", "2020-05-08"),
    ("Thứ Ba, 05/03/2024, 08:30 (GMT+7)", "2024-03-05"), ("(Đăng 14-3-2019)", "2019-03-14"),
    ("Cập nhật ngày: 16/9/2022", "2022-09-16"), ("22:04, 22/04/2021", "2021-04-22"),
    ("Đăng lúc 16:05 - 15/02/2025 | Người đăng: Lê Hoa", "2025-02-15"),
    ("05/08/2022 - 14:02", "2022-08-05"), ("02/10/2025 11:18:00", "2025-10-02"),
    ("NTO - Thứ năm, 08/12/2022, 17:45", "2022-12-08"), ("15.03.2024", "2024-03-15"),
    ("Thứ tư, ngày 3 tháng 6 năm 2015", "2015-06-03"), ("13 Tháng Ba, 2024", "2024-03-13"),
    ("Thứ Ba, 09 Tháng Mười Một 2021", "2021-11-09"), ("26 Tháng 7 2012 09:33", "2012-07-26"),
    ("Quận 3, ngày đăng 19/12/2024 - 10:05", "2024-12-19"), ("10/23/2020 2:51:00 PM", "2020-10-23"),
    ("05-06-24 13:37", "2024-06-05"),
    ("Cổng thông tin điện tử huyện Tủa Chùa - 16/07/2020, 17:50", "2020-07-16"),
    ("Trang thông tin điện tử xã Mường Báng | 5-3-2019", "2019-03-05"),
    ("Ngày đăng: 12/10/2022 09:05:33 SA | Xem cỡ chữ: A A", "2022-10-12"),
  ])
  func `date lines are read day first`(line: String, date: String) throws {
    #expect(try published(line) == date)
  }

  @Test(arguments: [
    "Hôm nay: 20/03/2024 10:11", "Xã Bình Nguyên gặp mặt tân binh (05-01-2021)", "Số: 12/3/2024/QĐ",
    "Số 119/2020/QH14", "Tổ 05-06-24", "05-06-24", "31/02/2024", "Quý I năm 2024", "Lượt xem: 1234",
    "Cổng thông tin điện tử tỉnh ra mắt bản mới ngày 05/3/2019",
  ])
  func `other lines give no date`(line: String) throws {
    #expect(try published(line) == nil)
  }

  @Test func `the date of an event in the text is not the page's`() throws {
    let text = "Xã họp sơ kết\n\nNgày 24/3/2021, Đảng ủy xã Minh Tân tổ chức hội nghị sơ kết quý I."
    #expect(try Fixture.article(text, as: .text).published == nil)
  }

  @Test(arguments: [
    (
      #"<meta property="article:published_time" content="2025-08-05T17:32:00+07:00">"#, "2025-08-05"
    ),
    (#"<meta name="pubdate" content="05/08/2025 17:32">"#, "2025-08-05"),
    (#"<meta name="DC.date.issued" content="2025-08-05">"#, "2025-08-05"),
    (#"<meta itemprop="datePublished" content="2025-8-5">"#, "2025-08-05"),
    (
      #"<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2025-08-05T01:00:00Z"}]}</script>"#,
      "2025-08-05"
    ),
  ])
  func `metadata come first`(head: String, date: String) throws {
    let page = """
      <html><head><title>Xã họp sơ kết công tác quý I</title>\(head)</head><body>
      <h1>Xã họp sơ kết công tác quý I</h1><span>06/08/2025</span><p>\(Fixture.paragraph)</p></body></html>
      """
    #expect(try Fixture.article(page, as: .html).published?.iso == date)
  }

  @Test func `the clock of the page and dates of other articles do not count`() throws {
    let page = """
      <html><head><title>Xã họp sơ kết công tác quý I</title></head><body>
      <div class="top">Thứ Hai, 18/03/2024</div><div class="main"><h1>Xã họp sơ kết công tác quý I</h1>
      <div class="meta">15/03/2024 | 09:30</div><p>\(Fixture.paragraph)</p><p>\(Fixture.second)</p></div>
      <div><b>Tin khác</b><p><a href="/1">Xã Bình Nguyên họp</a> (11/03/2024)</p></div></body></html>
      """
    #expect(try Fixture.article(page, as: .html).published?.iso == "2024-03-15")
  }

  @Test func `a time element below the headline counts`() throws {
    let page = """
      <body><h1>Xã họp sơ kết công tác quý I</h1><time datetime="2024-03-13T07:00:00+07:00">hôm qua</time>
      <p>\(Fixture.paragraph)</p></body>
      """
    #expect(try Fixture.article(page, as: .html).published?.iso == "2024-03-13")
  }
}
