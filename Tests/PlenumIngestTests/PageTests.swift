import PlenumIngest
import PlenumModel
import Testing

struct PageTests {
  static let title = "Xã Minh Tân sơ kết công tác quý I năm 2024"

  @Test func `nested layout tables with line breaks`() throws {
    let article = try Fixture.article(
      """
      <html><head><title>Cổng thông tin điện tử huyện Kiến Xương</title></head><body><table>
      <tr><td><a href=/>Trang chủ</a> <a href=/gt>Giới thiệu</a></td></tr>
      <tr><td><b>DANH MỤC</b><br><a href=1>Tin trong huyện</a><br><a href=2>Cải cách hành chính</a></td>
      <td><table><tr><td><span class=tieude_tin>\(Self.title)</span></td></tr>
      <tr><td><b>\(Fixture.paragraph)</b><br><br><center><img src=a.jpg width=500><br>
      <i>Nhà văn hóa xã</i></center><br>\(Fixture.second)<br><div align=right><b>Nguyễn Lan</b></div></td></tr>
      <tr><td><b>Các tin đã đưa</b><br>- <a href=5>Xã Bình Nguyên gặp mặt tân binh</a> (11/03/2024)</td></tr>
      </table></td></tr><tr><td>Bản quyền thuộc UBND huyện. Chịu trách nhiệm: Ông Đỗ Văn Chân.</td></tr>
      </table></body></html>
      """, as: .html)
    #expect(article.blocks.map(\.kind) == [.headline, .paragraph, .caption, .paragraph, .byline])
    #expect(article.headline == Self.title)
    #expect(article.author == "Nguyễn Lan")
  }

  @Test func `the text is headline and blocks in lines`() throws {
    let page =
      "<h1>\(Self.title)</h1><div><p>\(Fixture.paragraph)</p><p>\(Fixture.second)</p></div>"
    let article = try Fixture.article(page, as: .html)
    #expect(
      article.text == [Self.title, Fixture.paragraph, Fixture.second].joined(separator: "\n"))
    #expect(
      article.blocks.map { Fixture.words(of: $0, in: article) }.joined(separator: "\n")
        == article.text)
  }

  @Test func `teasers, comments, tags and imprint stay out`() throws {
    let article = try Fixture.article(
      """
      <html><body class="single has-sidebar"><header><nav><a href=/>Trang chủ</a></nav></header>
      <article><h1>\(Self.title)</h1><div class="share-bar">Chia sẻ</div><p>\(Fixture.paragraph)</p>
      <p>&gt;&gt; <a href=1>Bài cũ về ông Vũ Văn Lạ</a></p><p>\(Fixture.second)</p>
      <p>Từ khóa: <a href=2>sơ kết</a></p></article>
      <div id=comments><p>Bạn đọc Trần Văn Khách: rất mừng cho xã nhà, mong đường làng sớm được bê tông hóa.</p></div>
      <section><h3>Bài viết liên quan</h3><h4><a href=3>Hội Nông dân đại hội</a></h4>
      <p>Ngày 1/3, Hội Nông dân xã long trọng tổ chức đại hội với sự có mặt của ông Phạm Văn Xa và hội viên.</p>
      </section><footer>Tổng biên tập: Đỗ Văn Chân</footer></body></html>
      """, as: .html)
    #expect(
      article.text == [Self.title, Fixture.paragraph, Fixture.second].joined(separator: "\n"))
  }

  @Test func `comments longer than the article stay out`() throws {
    let comment =
      "Tôi ở xã này đã lâu, mong đường làng sớm được bê tông hóa để các cháu đi học đỡ vất vả."
    let comments = (1...9).map { "<div><b>Bạn đọc \($0)</b><p>\(comment) \(comment)</p></div>" }
    let article = try Fixture.article(
      """
      <h1>\(Self.title)</h1><p>\(Fixture.paragraph)</p><p>\(Fixture.second)</p><p>\(Fixture.second)</p>
      <div class=talk><h3>Bình luận (9)</h3>\(comments.joined())</div>
      """, as: .html)
    #expect(!article.text.contains("đường làng"))
  }

  @Test func `a link to the comments above the text ends nothing`() throws {
    let article = try Fixture.article(
      """
      <h1>\(Self.title)</h1><p>\(Fixture.paragraph)</p><div>Bình luận 0</div>
      <p>\(Fixture.second)</p><p>Ngày mai, \(Fixture.second)</p>
      """, as: .html)
    #expect(Fixture.blocks(.paragraph, of: article).count == 3)
  }

  @Test func `text beside the headline in another column is none of the article`() throws {
    let article = try Fixture.article(
      """
      <div><div><b>Đường dây nóng</b><p>\(Fixture.second)</p></div>
      <div><p>\(Self.title)</p><i>Cập nhật: 15/03/2024</i><p>\(Fixture.paragraph)</p><p>Ngày mai, \(Fixture.second)</p></div></div>
      """, as: .html)
    #expect(article.headline == Self.title)
    #expect(
      Fixture.blocks(.paragraph, of: article) == [Fixture.paragraph, "Ngày mai, \(Fixture.second)"])
  }

  @Test func `classes that a machine made are no labels`() throws {
    let page = """
      <h1>\(Self.title)</h1><div class="ExternalClass77FB01AD"><p>\(Fixture.second)</p></div>
      <div><h5>Tin khác</h5><a href=1>Xã Bình Nguyên gặp mặt tân binh trước ngày lên đường</a></div>
      """
    #expect(try Fixture.article(page, as: .html).text.hasSuffix(Fixture.second))
  }

  @Test func `a name beside the date above the text is the author`() throws {
    let article = try Fixture.article(
      """
      <h1>\(Self.title)</h1><div><span>Uyên Thư - Bá Tước</span><span>15/03/2024 05:30</span></div>
      <p>\(Fixture.paragraph)</p><p>\(Fixture.second)</p>
      """, as: .html)
    #expect(article.author == "Uyên Thư - Bá Tước")
    #expect(article.published?.iso == "2024-03-15")
  }

  @Test(arguments: [
    ("<span>Lượt xem</span><span>12</span>", "Lượt xem 12"), ("Quốc hội<b>QH</b><b>14</b>", "QH14"),
    ("4.300 m<sup>2</sup>", "m2"), ("<span>Hà Nộ</span><span>i</span>", "Hà Nội"),
  ])
  func `elements of a line are told apart where a number begins`(html: String, text: String) throws
  {
    let article = try Fixture.article(
      "<h1>\(Self.title)</h1><p>\(Fixture.paragraph) \(html)</p>", as: .html)
    #expect(article.text.hasSuffix(text))
  }

  @Test func `a bold line above the text is the headline where the title is none`() throws {
    let page = """
      <title>Untitled Document</title><table><tr><td>15/03/2024<br><b>\(Self.title)</b><br>
      \(Fixture.paragraph)<br>\(Fixture.second)</td></tr></table>
      """
    #expect(try Fixture.article(page, as: .html).headline == Self.title)
  }

  @Test func `a lead outside the body belongs to the article`() throws {
    let lead = "Chiều 14/3, tại nhà văn hóa thôn Đông, Đảng ủy xã đã họp sơ kết công tác quý I."
    let article = try Fixture.article(
      """
      <div><h1>\(Self.title)</h1><ul><li><a href=1>In trang này</a></li><li><a href=2>Gửi cho bạn</a></li>
      <li><a href=3>Lưu tin này lại</a></li></ul><div class=sapo>\(lead)</div>
      <div class=body><p>\(Fixture.paragraph)</p><p>\(Fixture.second)</p></div></div>
      """, as: .html)
    #expect(Fixture.blocks(.paragraph, of: article) == [lead, Fixture.paragraph, Fixture.second])
  }

  @Test(arguments: [
    "<figure><img src=a><figcaption>Nhà văn hóa xã</figcaption></figure>",
    "<table><tr><td><img src=a></td></tr><tr><td>Nhà văn hóa xã</td></tr></table>",
    "<p align=center><img src=a><br><em>Nhà văn hóa xã</em></p>",
    "<p style='text-align: center'><img src=a></p><p style='text-align:center'>Nhà văn hóa xã</p>",
    "<div><img src=a></div><p class='PhotoCMS_Caption'>Nhà văn hóa xã</p>",
  ])
  func `captions are told by where they stand`(picture: String) throws {
    let page = "<h1>\(Self.title)</h1><p>\(Fixture.paragraph)</p>\(picture)<p>\(Fixture.second)</p>"
    let article = try Fixture.article(page, as: .html)
    #expect(Fixture.blocks(.caption, of: article) == ["Nhà văn hóa xã"])
  }

  @Test func `entities, odd spaces and soft hyphens become plain text`() throws {
    let page = """
      <h1>\(Self.title)</h1><p>\(Fixture.paragraph)</p><p>C&ugrave;ng d&#7921; c&oacute; &#x111;\u{1ED3}ng\
      &nbsp;ch\u{ED} L&ecirc;\u{200B} Th&#7883; Mai, Ph&oacute; B&iacute; th&#432; &abreve;&shy;n &amp; n\u{F3}i.</p>
      """
    let article = try Fixture.article(page, as: .html)
    #expect(article.text.hasSuffix("Cùng dự có đồng chí Lê Thị Mai, Phó Bí thư ăn & nói."))
  }

  @Test func `list items keep their kind`() throws {
    let page = """
      <h1>\(Self.title)</h1><p>\(Fixture.paragraph)</p><ul><li>Tiếp tục phát triển đảng viên;</li>
      <li>Hoàn thành thu ngân sách.</li></ul><p>\(Fixture.second)</p>
      """
    let article = try Fixture.article(page, as: .html)
    #expect(Fixture.blocks(.listItem, of: article).count == 2)
  }

  @Test func `address and publisher come from the head`() throws {
    let article = try Fixture.article(
      """
      <head><title>\(Self.title) - Báo Tỉnh Nhà</title><link rel=canonical href="https://bao.example/">
      <meta property="og:url" content="https://bao.example/tin/so-ket-1.html">
      <meta property="og:site_name" content="Báo Tỉnh Nhà"><meta name=author content="Báo Tỉnh Nhà"></head>
      <body><p>\(Fixture.paragraph)</p></body>
      """, as: .html)
    #expect(article.url == "https://bao.example/tin/so-ket-1.html")
    #expect(article.identity == article.url)
    #expect(article.publisher == "Báo Tỉnh Nhà")
    #expect(article.headline == Self.title)
    #expect(article.author == nil)
  }

  @Test func `a page without address goes by its path`() throws {
    let page = Array("<h1>\(Self.title)</h1><p>\(Fixture.paragraph)</p>".utf8)
    let result = try #require(Fixture.read(page, as: .html, path: "2024/a.html").first)
    #expect(try result.get().identity == "2024/a.html")
  }

  @Test func `a page in TCVN3 fonts is read`() throws {
    let page = """
      <html><head><meta charset="iso-8859-1"><title>X· Minh T©n häp</title></head><body>
      <p>§¶ng ñy x· Minh T©n tæ chøc héi nghÞ s¬ kÕt c«ng t¸c quý I. §ång chÝ TrÇn V¨n B×nh chñ tr×.</p></body></html>
      """
    let bytes = page.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let article = try #require(Fixture.read(bytes, as: .html).first).get()
    #expect(article.text.contains("Đồng chí Trần Văn Bình chủ trì."))
  }
}
