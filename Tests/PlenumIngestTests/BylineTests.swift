import PlenumIngest
import PlenumModel
import Testing

struct BylineTests {
  private func article(endingIn lines: [String]) throws -> Article {
    let all =
      ["Xã họp sơ kết công tác quý I", "", Fixture.paragraph, "", Fixture.second, ""] + lines
    return try Fixture.article(all.joined(separator: "\n"), as: .text)
  }

  @Test(arguments: [
    ("Hà Vân", "Hà Vân"), ("ĐỨC MẠNH", "Đức Mạnh"), ("Tin, ảnh: Đức Mạnh", "Đức Mạnh"),
    ("TIN, ẢNH: ĐỨC MẠNH", "Đức Mạnh"), ("Bài và ảnh: Hà Vân", "Hà Vân"), ("N.NGÀ", "N.Ngà"),
    ("Tác giả: Hoài Thu - Bá Hậu", "Hoài Thu - Bá Hậu"), ("Mai Luyện (CTV)", "Mai Luyện"),
    ("Phạm Huyền - Trung tâm VH huyện", "Phạm Huyền"), ("T.T", "T.T"), ("(Lê Hoa)", "Lê Hoa"),
    ("Ban Tuyên giáo QU", "Ban Tuyên giáo Quận ủy"), ("Tin: Lê Hoa - Ảnh: Văn Tám", "Lê Hoa"),
    ("Văn phòng HĐND - UBND xã", "Văn phòng HĐND - UBND xã"), ("Y Blơr Niê", "Y Blơr Niê"),
    ("Lường Hải (Trung tâm TT-VH huyện)", "Lường Hải"), ("Lê Thu - Cán bộ Văn hóa xã", "Lê Thu"),
    ("Đỗ Thị Bưởi – Bí thư Chi bộ Cơ quan xã", "Đỗ Thị Bưởi"), ("PV: HỒNG NHUNG", "Hồng Nhung"),
    ("Đăng lúc 16:05 - 15/02/2025 | Người đăng: Lê Thị Hoa | Lượt xem: 5", "Lê Thị Hoa"),
  ])
  func `by-lines name their author`(line: String, author: String) throws {
    #expect(try article(endingIn: [line]).author == author)
  }

  @Test(arguments: [
    "BBT", "Nguồn: baotinh.example", "Theo Báo Tỉnh Nhà", "Người đăng: admin", "CTV",
  ])
  func `some by-lines name nobody`(line: String) throws {
    let article = try article(endingIn: [line])
    #expect(article.author == nil)
    #expect(Fixture.blocks(.byline, of: article) == [line])
  }

  @Test(arguments: [
    "Hội nghị kết thúc tốt đẹp.", "Đồng chí Lê Thị Mai trao Giấy khen cho các tập thể",
    "[Ảnh: Đ/c Lê Thị Mai trao Giấy khen]", "Ông Lê Mai - Cán bộ Văn hóa xã",
    "Tải tài liệu tại đây",
  ])
  func `other last lines are no by-lines`(line: String) throws {
    let article = try article(endingIn: [line])
    #expect(article.author == nil)
    #expect(Fixture.blocks(.byline, of: article).isEmpty)
  }

  @Test func `names with posts in a list sign nothing`() throws {
    let lines = ["Lê Thu - Cán bộ Văn hóa xã", "Đỗ Thị Bưởi - Công chức Tư pháp"]
    let article = try article(endingIn: lines)
    #expect(article.author == nil)
  }

  @Test func `furniture below the by-line does not hide it`() throws {
    let article = try article(endingIn: ["Lê Hoa", "Lượt xem: 57", "Ngày đăng: 15/03/2024"])
    #expect(article.author == "Lê Hoa")
    #expect(article.published?.iso == "2024-03-15")
  }
}
