import PlenumModel
import Testing

struct UnitCompletionTests {
  @Test(arguments: [
    ("Đồng chí Lê Văn Mãi, Bí thư Quận ủy, dự hội nghị.", "Bí thư Quận ủy Cẩm Lệ"),
    (
      "Đồng chí Lê Văn Mãi, Chủ tịch UBND phường, dự hội nghị.",
      "Chủ tịch Ủy ban nhân dân phường Khuê Trung"
    ),
    (
      "Đồng chí Lê Văn Mãi, Chủ tịch UBND quận, dự hội nghị.",
      "Chủ tịch Ủy ban nhân dân quận Cẩm Lệ"
    ),
    ("Đồng chí Lê Văn Mãi, Bí thư, chủ trì hội nghị.", "Bí thư Đảng ủy phường Khuê Trung"),
    (
      "Đồng chí Lê Văn Mãi, Phó Bí thư Đảng ủy, Chủ tịch HĐND phường, dự hội nghị.",
      "Phó Bí thư Đảng ủy phường Khuê Trung"
    ),
    ("Đồng chí Lê Văn Mãi, Quận ủy viên, dự hội nghị.", "Quận ủy viên Quận ủy Cẩm Lệ"),
    (
      "Đồng chí Lê Văn Mãi, Ủy viên Trung ương Đảng, dự hội nghị.",
      "Ủy viên Ban Chấp hành Trung ương Đảng"
    ),
  ])
  func `a post without a place is one of the article's units`(sentence: String, post: String) {
    let held = Story.conference(sentence).edges(.holds)
    #expect(held.contains("Lê Văn Mãi → \(post)"), "\(held)")
  }

  @Test func `a president presides over the union named before, not over a party committee`() {
    let story = Story.conference(
      "Hội Nông dân phường đã cử đại biểu, Chủ tịch Lê Văn Mãi dự hội nghị.")
    #expect(
      story.edges(.holds) == ["Lê Văn Mãi → Chủ tịch Hội Nông dân phường Khuê Trung"],
      "\(story.edges(.holds))")
  }

  @Test func `a national association is no local one`() {
    let story = Story.conference("Hội nghị do Hội Nhà báo Việt Nam phối hợp chuẩn bị.")
    #expect(story.node("Hội Nhà báo Việt Nam") != nil)
    #expect(story.node("Hội Nhà báo phường Khuê Trung") == nil)
  }

  @Test func `a ward known to the gazetteer lies in its district and province`() throws {
    let story = Story.conference("Quận ủy biểu dương phường.")
    let ward = try #require(story.node("phường Khuê Trung"))
    let district = try #require(story.node("quận Cẩm Lệ"))
    #expect(ward.text(.gsoCode) == "20260")
    #expect(ward.links(.within) == [district.id])
    #expect(district.links(.within) == [story.node("thành phố Đà Nẵng")?.id])
    #expect(story.node("Quận ủy Cẩm Lệ")?.links(.jurisdiction) == [district.id])
  }

  @Test func `a ward whose name is borne often stays open`() throws {
    let story = Story(
      "Sáng 5/10/2020, Đảng ủy phường Trần Phú tổ chức hội nghị sơ kết.",
      "Đồng chí Lê Văn Mãi, Bí thư Quận ủy, dự hội nghị.")
    let ward = try #require(story.node("phường Trần Phú"))
    #expect(ward.text(.gsoCode) == nil)
    #expect(ward.links(.within) == [])
    #expect(story.edges(.holds) == ["Lê Văn Mãi → Bí thư Quận ủy"])
  }

  @Test func `a wider unit in the article tells namesakes apart`() throws {
    let story = Story(
      "Sáng 5/10/2020, Đảng ủy phường Trần Phú, thành phố Hải Dương, tổ chức hội nghị sơ kết.")
    #expect(try #require(story.node("phường Trần Phú")).text(.gsoCode) == "10528")
  }
}
