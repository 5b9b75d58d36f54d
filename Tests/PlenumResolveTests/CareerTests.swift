import PlenumModel
import Testing

/// Posts of the past and of the future beside the elections an article reports.
struct CareerTests {
  @Test(arguments: [
    "Tiếp đó, ông Lê Văn Mãi giữ chức Bí thư Huyện ủy Bình Lục.",
    "Tháng 7/2010, ông giữ chức Bí thư Huyện ủy Bình Lục.",
  ])
  func `a step of a career is held and elects nobody`(step: String) {
    let story = Story.conference("Ông Lê Văn Mãi sinh ngày 3/2/1970, quê Hà Nam. " + step)
    #expect(story.edges(.elected).isEmpty)
    #expect(story.edges(.holds).contains { $0.hasSuffix("→ Bí thư Huyện ủy Bình Lục") })
  }

  @Test(arguments: [
    "Sau đó, ông Lê Văn Mãi được luân chuyển giữ chức Bí thư Huyện ủy Bình Lục.",
    "Tháng 7/2010, ông được điều động làm Bí thư Huyện ủy Bình Lục.",
    "Năm 2010 ông được bầu giữ chức Bí thư Huyện ủy Bình Lục.",
  ])
  func `a choice told in a life is a choice`(step: String) {
    let story = Story.conference("Ông Lê Văn Mãi sinh ngày 3/2/1970, quê Hà Nam. " + step)
    #expect(story.edges(.elected) == ["Lê Văn Mãi → Bí thư Huyện ủy Bình Lục"])
  }

  @Test(arguments: [
    "Ông Mãi 57 tuổi, từng kinh qua các chức vụ Giám đốc Sở Nội vụ tỉnh Hà Nam, Bí thư Huyện ủy Bình Lục.",
    "Ông từng đảm nhiệm các chức vụ: Giám đốc Sở Nội vụ tỉnh Hà Nam, Bí thư Huyện ủy Bình Lục...",
    "Từ năm 2005 đến năm 2010, ông Mãi là Bí thư Huyện ủy Bình Lục.",
    "Ông Mãi làm Bí thư Huyện ủy Bình Lục từ tháng 8/2007 đến tháng 12/2015.",
  ])
  func `posts of a life are held once`(step: String) {
    let story = Story.conference("Ông Lê Văn Mãi sinh ngày 3/2/1970, quê Hà Nam. " + step)
    #expect(story.edges(.held).contains("Lê Văn Mãi → Bí thư Huyện ủy Bình Lục"))
    #expect(story.edges(.elected).isEmpty)
  }

  @Test(arguments: [
    "Hiện ông là Bí thư Huyện ủy Bình Lục.",
    "Từ tháng 3/2021 đến nay, ông Mãi là Bí thư Huyện ủy Bình Lục.",
  ])
  func `posts of today are held`(step: String) {
    let story = Story.conference("Ông Lê Văn Mãi sinh ngày 3/2/1970, quê Hà Nam. " + step)
    #expect(story.edges(.holds).contains("Lê Văn Mãi → Bí thư Huyện ủy Bình Lục"))
    #expect(story.edges(.held).isEmpty)
  }

  @Test func `what others once were is nobody's post`() {
    let story = Story.conference(
      "Đại hội vinh dự đón ông Lê Văn Mãi, Chủ tịch UBND phường và các đồng chí từng giữ chức Chủ tịch Hội "
        + "Cựu chiến binh phường.")
    #expect(story.edges(.held).isEmpty)
    #expect(story.edges(.attended) == ["Lê Văn Mãi → event"])
  }

  @Test func `after another's birth an election counts`() {
    let story = Story.conference(
      "Ông Lê Văn Mãi sinh ngày 3/2/1970, quê Hà Nam. Sau đó, hội nghị bầu bà Trần Thị Na giữ chức Bí thư "
        + "Huyện ủy Bình Lục.")
    #expect(story.edges(.elected) == ["Trần Thị Na → Bí thư Huyện ủy Bình Lục"])
  }

  @Test func `what a speaker says will come elects nobody`() {
    let story = Story.conference(
      "Ông Lê Văn Mãi, Bí thư Quận ủy, cho biết tới đây quận sẽ điều động Phó Bí thư Huyện ủy Lạng Giang về "
        + "giữ chức Bí thư Huyện ủy Yên Thế.")
    #expect(story.edges(.elected).isEmpty)
  }

  @Test func `a list joined by semicolons goes into one committee`() {
    let story = Story.conference(
      "Hội nghị bỏ phiếu bầu bổ sung ông Lê Văn Mãi - Phó Chủ tịch HĐND phường; ông Võ Văn Tòng - Phó Chủ "
        + "tịch UBND phường vào Ban Thường vụ Đảng ủy phường.")
    #expect(
      story.edges(.elected) == [
        "Lê Văn Mãi → Ủy viên Ban Thường vụ Đảng ủy phường Khuê Trung",
        "Võ Văn Tòng → Ủy viên Ban Thường vụ Đảng ủy phường Khuê Trung",
      ])
  }

  @Test func `the chief of staff joins no committee`() {
    let story = Story.conference(
      "Dự hội nghị có ông Lê Văn Mãi - Phó Chỉ huy trưởng kiêm Tham mưu trưởng Bộ CHQS tỉnh Sơn La."
    )
    #expect(
      story.edges(.holds).contains("Lê Văn Mãi → Tham mưu trưởng Bộ Chỉ huy Quân sự tỉnh Sơn La"))
  }

  @Test func `the border guard of the whole country takes no province`() {
    let story = Story([
      (.headline, "Bộ Tư lệnh Bộ đội Biên phòng họp bàn"),
      (
        .paragraph,
        "Sáng 5/9/2022, Bộ Tư lệnh BĐBP tổ chức hội nghị giao ban. Trung tướng Vũ Đình Hòa, Tư lệnh BĐBP chủ trì. "
          + "Đại tá Trịnh Văn Tư, Phó Chỉ huy trưởng BĐBP Sơn La dự."
      ),
    ])
    #expect(story.edges(.holds).contains("Vũ Đình Hòa → Tư lệnh Bộ đội Biên phòng"))
  }
}
