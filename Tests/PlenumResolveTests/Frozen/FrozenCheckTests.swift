import Testing

/// The checks let pass what the README of the frozen sentences lets pass.
struct FrozenCheckTests {
  private static let conference = FrozenReading(
    "Sáng 5/10/2020, Đảng ủy phường Khuê Trung tổ chức hội nghị sơ kết. "
      + "Đồng chí Lê Văn Mãi, Bí thư Đảng ủy phường chủ trì hội nghị.", published: nil)

  private static let directive = FrozenReading(
    "Huyện ủy Tây Sơn thực hiện Nghị quyết số 15-NQ/TU ngày 2/3/2020 của Tỉnh ủy Quảng Nam.",
    published: nil)

  @Test(
    arguments: [
      (.persons, "Lê Văn Mãi"), (.persons, "Lê Văn Nam ~ Lê Văn Mãi"), (.chaired, "Lê Văn Mãi"),
      (.posts, "Lê Văn Mãi = Bí thư @ Đảng ủy phường Khuê Trung"),
      (.posts, "Lê Văn Mãi = BT @ Đảng ủy P. Hòa An ~ Đảng uỷ P. Khuê Trung"),
      (.bodies, "Đảng ủy phường Khuê Trung"), (.attended, "Lê Văn Mãi"), (.spoke, "-"),
      (.elected, "-"), (.nobody, "Lê Văn Nam"), (.directive, "-"), (.date, "2020-10-05"),
      (.event, "visit ~ conference · - ~ 2 · - · Đảng bộ phường Khuê Trung · 2020-10-05"),
      (.event, "conference · - · - · - · 2020-10-05"),
    ] as [(FrozenType, String)])
  func `what is found passes`(type: FrozenType, expected: String) throws {
    let check = try type.check(of: expected)
    #expect(check.accepts(Self.conference), "found \(check.found(in: Self.conference))")
  }

  @Test(
    arguments: [
      (.persons, "-"), (.persons, "Lê Văn Mãi | Lê Văn Nam"), (.persons, "Lê Văn"),
      (.posts, "-"), (.posts, "Lê Văn Mãi = Phó Bí thư @ Đảng ủy phường Khuê Trung"),
      (.posts, "Lê Văn Mãi = Bí thư @ Đảng ủy"), (.bodies, "Đảng ủy"), (.chaired, "-"),
      (.attended, "-"), (.attended, "Lê Văn Nam"), (.spoke, "Lê Văn Mãi"), (.nobody, "Lê Văn Mãi"),
      (.elected, "Lê Văn Mãi = Bí thư @ Đảng ủy phường Khuê Trung"),
      (.date, "-"), (.date, "2020-10-05/2020-10-06"), (.directive, "Nghị quyết · - · - · -"),
      (.event, "congress · - · - · Đảng ủy phường Khuê Trung · 2020-10-05"),
      (.event, "conference · 1 · - · Đảng ủy phường Khuê Trung · 2020-10-05"),
      (.event, "conference · - · 2020-2025 · Đảng ủy phường Khuê Trung · 2020-10-05"),
      (.event, "conference · - · - · Đảng ủy phường Hòa An · 2020-10-05"),
      (.event, "conference · - · - · Đảng ủy phường Khuê Trung · -"),
    ] as [(FrozenType, String)])
  func `what is not found fails, and so does what is too much`(
    type: FrozenType, expected: String
  ) throws {
    #expect(try !type.check(of: expected).accepts(Self.conference))
  }

  @Test(arguments: [
    ("Nghị quyết · 15-NQ/TU · Tỉnh ủy Quảng Nam · 2020-03-02", true),
    ("Nghị quyết · 15 · - · 2020-03-02", true), ("Nghị quyết · 1 · - · 2020-03-02", false),
    ("Chỉ thị · 15-NQ/TU · - · 2020-03-02", false), ("Nghị quyết · - · - · 2020-03-02", false),
    ("Nghị quyết · 15-NQ/TU · - · -", false), ("-", false),
    ("Nghị quyết · 15-NQ/TU · Huyện ủy Tây Sơn · 2020-03-02", false),
  ])
  func `a directive passes by all that is checked`(expected: String, passes: Bool) throws {
    #expect(try DirectiveCheck(expected).accepts(Self.directive) == passes)
  }
}
