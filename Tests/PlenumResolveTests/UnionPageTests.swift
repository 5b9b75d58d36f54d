import PlenumModel
import Testing

/// Posts and boards on the pages of unions, schools, hospitals and forces.
struct UnionPageTests {
  @Test func `who is chosen at a union's congress joins the union's board`() {
    let story = Story(
      "Sáng 6/5/2020, tại thành phố Huế, Công đoàn Dệt may Việt Nam tổ chức Đại hội lần thứ V. Ông Lê Văn Mãi được bầu vào Ban Chấp hành."
    )
    #expect(
      story.edges(.elected) == ["Lê Văn Mãi → Ủy viên Ban Chấp hành Công đoàn Dệt may Việt Nam"])
  }

  @Test func `the centre of an association is that of the page's own`() {
    let story = Story(
      "Hội Làm vườn tỉnh Kon Tum tổ chức hội nghị. Bà Trần Thị Na, Phó Chủ tịch Trung ương Hội, dự."
    )
    #expect(story.edges(.holds) == ["Trần Thị Na → Phó Chủ tịch Trung ương Hội Làm vườn Việt Nam"])
  }

  @Test func `the standing board on an association's page is the association's`() {
    let story = Story(
      "Hội Chữ thập đỏ xã Ea Wer họp với Đảng ủy xã. Ban Thường vụ có 5 vị.")
    #expect(story.node("Ban Thường vụ Hội Chữ thập đỏ xã Ea Wer") != nil)
  }

  @Test(arguments: [
    Case(
      "Dự có Thiếu tướng Lê Văn Mãi, Phó Chính ủy Bộ đội Biên phòng.",
      "Lê Văn Mãi → Phó Chính ủy Bộ đội Biên phòng"),
    Case(
      "Dự có ông Lê Văn Mãi, Chính trị viên phó kiêm Đội trưởng vận động quần chúng Đồn Biên phòng Cửa Tùng.",
      "Lê Văn Mãi → Chính trị viên phó Đồn Biên phòng Cửa Tùng",
      "Lê Văn Mãi → Đội trưởng Đội Vận động quần chúng Đồn Biên phòng Cửa Tùng"),
    Case(
      "Dự có ông Lê Văn Mãi, Bí thư Chi bộ, Giám đốc Nông trường 9.",
      "Lê Văn Mãi → Bí thư Chi bộ Nông trường 9", "Lê Văn Mãi → Giám đốc Nông trường 9"),
    Case(
      "Dự có bà Trần Thị Na, Ủy viên Ban Thường vụ, Trưởng Ban Nữ công Công đoàn Dệt may Việt Nam.",
      "Trần Thị Na → Trưởng Ban Nữ công Công đoàn Dệt may Việt Nam",
      "Trần Thị Na → Ủy viên Ban Thường vụ Công đoàn Dệt may Việt Nam"),
    Case(
      "Dự có Phó Thủ tướng Hà Như Ý.", "Hà Như Ý → Phó Thủ tướng Chính phủ"),
    Case(
      "Dự có bà Trần Thị Na, Trưởng ban Tổ chức tỉnh Kon Tum.",
      "Trần Thị Na → Trưởng Ban Tổ chức Tỉnh ủy Kon Tum"),
  ])
  func `a post goes to the body that has such posts`(example: Case) {
    #expect(Story.conference(example.sentence).edges(.holds) == example.edges)
  }

  @Test func `posts on the page of a school union are the school's`() {
    let story = Story(
      "Đoàn trường THPT Kim Bôi tổ chức đại hội ngày 3/4/2020. Dự có ông Lê Văn Mãi, Bí thư Chi bộ, Hiệu trưởng nhà trường. Bà Trần Thị Na được bầu làm Bí thư."
    )
    #expect(
      story.edges(.holds) == [
        "Lê Văn Mãi → Bí thư Chi bộ Trường THPT Kim Bôi",
        "Lê Văn Mãi → Hiệu trưởng Trường THPT Kim Bôi",
        "Trần Thị Na → Bí thư Đoàn trường THPT Kim Bôi",
      ])
  }

  @Test func `short names in brackets stand for the full ones`() {
    let story = Story(
      "Đảng bộ Công ty Cấp nước số 7 (CN7) họp sáng 3/6/2020. Đảng ủy CN7 báo cáo kết quả.")
    #expect(story.node("Đảng ủy Công ty Cấp nước số 7") != nil)
  }

  @Test func `a headline in capitals names the body as the text does`() {
    let story = Story([
      (.headline, "ĐẠI HỘI ĐẢNG BỘ BỆNH VIỆN TIM SÔNG LAM LẦN THỨ III"),
      (.paragraph, "Sáng 5/6/2020, Đảng bộ Bệnh viện Tim Sông Lam tổ chức Đại hội lần thứ III."),
    ])
    #expect(story.edges(.organized) == ["Đảng bộ Bệnh viện Tim Sông Lam → event"])
  }

  @Test func `the province named last in a paragraph counts there`() {
    let story = Story(
      "Đại hội Đoàn tỉnh Kon Tum diễn ra sáng 5/10/2020.",
      "Chiều 6/10/2020, Đại hội Đoàn Thanh niên tỉnh Lai Châu bế mạc. Ông Lê Văn Mãi được bầu làm Bí thư Tỉnh đoàn."
    )
    #expect(story.edges(.holds) == ["Lê Văn Mãi → Bí thư Tỉnh đoàn Lai Châu"])
  }
}
