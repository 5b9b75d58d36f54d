import PlenumModel
import Testing

/// What the first sentences of an article do to its event, its day and its bodies.
struct OpeningTests {
  @Test func `after a long opening the sentence with the day names the event`() {
    let opening = String(repeating: "Phát triển Đảng là việc quan trọng. ", count: 4)
    let story = Story([
      (.headline, "Kết nạp đảng viên mới"),
      (
        .paragraph,
        opening
          + "Ngày 7/11/2024, Chi bộ Trường THPT Lê Lợi tổ chức lễ kết nạp đảng viên mới cho hai quần chúng."
      ),
    ])
    #expect(story.edges(.organized).count == 1)
  }

  @Test func `a school in small letters after a year holds the congress`() {
    let story = Story([
      (.headline, "Đại hội chi bộ"),
      (
        .paragraph,
        "Thực hiện Kế hoạch số 11-KH/ĐU, chiều ngày 20 tháng 9 năm 2022 chi bộ trường mầm non Hoa Sen đã mở Đại "
          + "hội nhiệm kỳ 2022-2025."
      ),
    ])
    #expect(
      story.edges(.organized).first?.hasPrefix("Chi bộ Trường Mầm non Hoa Sen") ?? false)
  }

  @Test func `years of a career complete no day`() {
    let story = Story(
      [
        (.headline, "Bổ nhiệm Giám đốc Sở Nội vụ"),
        (
          .paragraph,
          "Sáng 5/7, UBND tỉnh Cà Mau tổ chức hội nghị công bố quyết định. Ông Ngô Văn Út sinh ngày 3/2/1970. Từ "
            + "tháng 4/2005 đến tháng 6/2010, ông làm việc ở huyện U Minh."
        ),
      ], published: "")
    let event = story.graph.nodes.first { $0.kind == .event }
    #expect(event?[.startDate].isEmpty ?? false)
  }
}
