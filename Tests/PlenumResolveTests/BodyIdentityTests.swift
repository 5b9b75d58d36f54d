import PlenumModel
import Testing

struct BodyIdentityTests {
  @Test(arguments: [
    ("Ban Chấp hành Đảng bộ phường Khuê Trung", "Đảng ủy phường Khuê Trung"),
    ("BCH Đảng bộ phường Khuê Trung", "Đảng ủy phường Khuê Trung"),
    ("BCH Đảng bộ quận Cẩm Lệ", "Quận ủy Cẩm Lệ"),
    ("UBND phường Khuê Trung", "Ủy ban nhân dân phường Khuê Trung"),
    ("Uỷ ban nhân dân phường Khuê Trung", "UBND phường"),
    ("Hội LHPN phường Khuê Trung", "Hội Liên hiệp Phụ nữ phường Khuê Trung"),
  ])
  func `two names of one body are one node`(one: String, other: String) {
    let story = Story.conference("\(one) đã chúc mừng. \(other) cảm ơn.")
    let mentions = story.graph.mentions.filter { $0.kind == .body }.suffix(2).map(\.node)
    #expect(mentions.count == 2)
    #expect(Set(mentions).count == 1)
  }

  @Test(arguments: [
    ("Công ty TNHH MTV Than Khe Lùng", "Công ty Than Khe Lùng"),
    ("Công ty Cổ phần Nước Vạn Hoa", "Công ty Nước Vạn Hoa"),
    ("Đảng ủy Công ty TNHH MTV Than Khe Lùng", "Đảng ủy Công ty Than Khe Lùng"),
  ])
  func `a company needs no legal form to be known again`(full: String, short: String) {
    let story = Story.conference("\(full) đã chúc mừng. \(short) cảm ơn.")
    let nodes = story.graph.mentions.filter { $0.kind == .body }.suffix(2).map(\.node)
    #expect(Set(nodes).count == 1)
    #expect(story.node(full) != nil)
  }

  @Test func `a short name of two companies is neither`() {
    let story = Story.conference(
      "Công ty TNHH Vạn Hoa và Công ty Cổ phần Vạn Hoa dự. Công ty Vạn Hoa cảm ơn.")
    #expect(story.labels(.body).filter { $0.contains("Vạn Hoa") }.count == 3)
  }

  @Test(arguments: [
    ("Đảng bộ phường Khuê Trung", "Đảng ủy phường Khuê Trung"),
    ("UBND phường Khuê Trung", "HĐND phường Khuê Trung"),
    ("UBND phường Khuê Trung", "UBND phường Hòa Thọ Đông"),
    ("Quận ủy Cẩm Lệ", "Ban Thường vụ Quận ủy Cẩm Lệ"),
  ])
  func `different bodies are different nodes`(one: String, other: String) {
    let story = Story.conference("\(one) đã chúc mừng. \(other) cảm ơn.")
    let mentions = story.graph.mentions.filter { $0.kind == .body }.suffix(2).map(\.node)
    #expect(Set(mentions).count == 2)
  }

  @Test func `a committee is known by its other name too`() throws {
    let story = Story.conference("Hội nghị thành công.")
    let committee = try #require(story.node("Đảng ủy phường Khuê Trung"))
    #expect(committee[.altLabel].contains(.string("Ban Chấp hành Đảng bộ phường Khuê Trung")))
    #expect(committee.subtype == .partyBody)
  }

  @Test func `a person named twice is one node with all posts`() {
    let story = Story.conference(
      "Đồng chí Lê Văn Mãi, Bí thư Đảng ủy phường, chủ trì. "
        + "Đồng chí Lê Văn Mãi, Chủ tịch HĐND phường, kết luận.")
    #expect(story.labels(.person) == ["Lê Văn Mãi"])
    #expect(
      story.edges(.holds) == [
        "Lê Văn Mãi → Bí thư Đảng ủy phường Khuê Trung",
        "Lê Văn Mãi → Chủ tịch Hội đồng nhân dân phường Khuê Trung",
      ])
  }

  @Test func `a past post is held no more`() {
    let story = Story.conference(
      "Tham dự có ông Lê Văn Mãi, nguyên Chủ tịch UBND phường Khuê Trung.")
    #expect(story.edges(.holds) == [])
    #expect(
      story.edges(.held) == ["Lê Văn Mãi → Chủ tịch Ủy ban nhân dân phường Khuê Trung"])
  }
}
