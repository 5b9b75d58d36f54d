import PlenumModel
import Testing

/// Elections told in other words: nominations, posts of long ago, lists and headlines.
struct ElectionWordingTests {
  @Test(arguments: [
    Case("Quận ủy sẽ giới thiệu bà Trần Thị Na để HĐND quận bầu Phó Chủ tịch UBND quận."),
    Case(
      "Ông Lê Văn Mãi từng giữ chức Bí thư Huyện ủy Bình Lục trước khi được bầu làm Phó Chủ tịch UBND "
        + "phường.", "Lê Văn Mãi → Phó Chủ tịch Ủy ban nhân dân phường Khuê Trung"),
    Case(
      "Kỳ họp bầu bổ sung Ủy viên UBND phường, nhiệm kỳ 2016 - 2021 đối với ông Lê Văn Mãi.",
      "Lê Văn Mãi → Ủy viên Ủy ban nhân dân phường Khuê Trung"),
    Case(
      "Ông Lê Văn Mãi - Trưởng Công an phường - và ông Võ Văn Tòng - Bí thư Đoàn phường - được bầu giữ "
        + "chức Phó Chủ tịch UBND phường.",
      "Lê Văn Mãi → Phó Chủ tịch Ủy ban nhân dân phường Khuê Trung",
      "Võ Văn Tòng → Phó Chủ tịch Ủy ban nhân dân phường Khuê Trung"),
    Case(
      "Hội nghị đã bầu TS Lê Văn Mãi – Phó Hiệu trưởng làm Chủ tịch Hội Khuyến học phường.",
      "Lê Văn Mãi → Chủ tịch Hội Khuyến học phường Khuê Trung"),
    Case(
      "Hội nghị bầu Ban Thanh tra nhân dân gồm 3 thành viên, do đồng chí Lê Văn Mãi làm Trưởng ban.",
      "Lê Văn Mãi → Trưởng Ban Thanh tra nhân dân phường Khuê Trung"),
    Case(
      "Đồng chí Lê Văn Mãi tiếp tục được tín nhiệm giữ vị trí Chủ tịch Hội Nông dân phường.",
      "Lê Văn Mãi → Chủ tịch Hội Nông dân phường Khuê Trung"),
  ])
  func `a nomination elects nobody, other words do`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.elected) == test.edges)
  }

  @Test(arguments: [
    Case(
      "Giữ chức Phó Chủ tịch HĐND phường là bà Trần Thị Na, ông Võ Văn Tòng; ông Lê Văn Mãi, Bí thư Đoàn "
        + "phường được bầu làm Trưởng Ban Pháp chế HĐND phường.",
      "Lê Văn Mãi → Trưởng Ban Pháp chế Hội đồng nhân dân phường Khuê Trung",
      "Trần Thị Na → Phó Chủ tịch Hội đồng nhân dân phường Khuê Trung",
      "Võ Văn Tòng → Phó Chủ tịch Hội đồng nhân dân phường Khuê Trung"),
    Case(
      "Ông Lê Văn Mãi được bầu làm Trưởng Ban Pháp chế HĐND phường, phó ban là ông Võ Văn Tòng.",
      "Lê Văn Mãi → Trưởng Ban Pháp chế Hội đồng nhân dân phường Khuê Trung",
      "Võ Văn Tòng → Phó Trưởng Ban Pháp chế Hội đồng nhân dân phường Khuê Trung"),
    Case(
      "HĐND phường bầu các chức danh của UBND phường: ông Lê Văn Mãi tiếp tục làm Chủ tịch UBND phường; bà Trần "
        + "Thị Na làm Phó Chủ tịch UBND phường.",
      "Lê Văn Mãi → Chủ tịch Ủy ban nhân dân phường Khuê Trung",
      "Trần Thị Na → Phó Chủ tịch Ủy ban nhân dân phường Khuê Trung"),
    Case(
      "Hội nghị bầu 2 Phó Bí thư Đảng ủy phường gồm: ông Lê Văn Mãi (Chủ tịch UBND phường); bà Trần Thị Na (Chủ "
        + "tịch HĐND phường).",
      "Lê Văn Mãi → Phó Bí thư Đảng ủy phường Khuê Trung",
      "Trần Thị Na → Phó Bí thư Đảng ủy phường Khuê Trung"),
    Case("Ông Lê Văn Mãi là cử nhân Luật làm Chủ tịch Hội Nông dân phường."),
  ])
  func `offices are told in many orders`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.elected) == test.edges)
  }

  @Test func `a headline may tell who is elected`() {
    let story = Story([
      (.headline, "Ông Lê Văn Mãi được bầu giữ chức Phó Chủ tịch LĐLĐ tỉnh Kon Tum"),
      (.paragraph, "Ngày 5/10/2020, LĐLĐ tỉnh Kon Tum tổ chức hội nghị Ban Chấp hành lần thứ 5."),
    ])
    #expect(
      story.edges(.elected) == ["Lê Văn Mãi → Phó Chủ tịch Liên đoàn Lao động tỉnh Kon Tum"])
  }

  @Test func `a chosen committee has its heads elected`() {
    let story = Story([
      (.paragraph, "Ngày 5/10/2020, Công đoàn Trường Đại học Sông Lam tổ chức Đại hội lần thứ V."),
      (.paragraph, "Đại hội bầu Ban Chấp hành gồm:"),
      (.listItem, "- ThS. Lê Văn Mãi - Chủ tịch"), (.listItem, "- ThS. Trần Thị Na - Phó Chủ tịch"),
    ])
    #expect(
      story.edges(.elected) == [
        "Lê Văn Mãi → Chủ tịch Công đoàn Trường Đại học Sông Lam",
        "Trần Thị Na → Phó Chủ tịch Công đoàn Trường Đại học Sông Lam",
      ])
  }

  @Test func `a post once held is a past one`() {
    let story = Story.conference(
      "Bà Trần Thị Na sinh năm 1970, từng đảm nhiệm các chức vụ: Bí thư Huyện ủy Bình Lục, Chủ tịch "
        + "UBND huyện Bình Lục.")
    #expect(
      story.edges(.held) == [
        "Trần Thị Na → Bí thư Huyện ủy Bình Lục",
        "Trần Thị Na → Chủ tịch Ủy ban nhân dân huyện Bình Lục",
      ])
    #expect(story.edges(.holds).isEmpty && story.edges(.elected).isEmpty)
  }
}
