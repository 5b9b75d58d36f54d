import PlenumModel
import Testing

/// Persons who act under an office, a given name or a word of address.
struct CoreferenceTests {
  /// A conference with guests and one more paragraph.
  private func speakers(_ guests: String, _ sentence: String) -> [String] {
    Story(
      "Sáng 5/10/2020, Đảng ủy phường Khuê Trung tổ chức hội nghị sơ kết 9 tháng năm 2020.", guests,
      sentence
    ).edges(.spokeAt)
  }

  @Test(arguments: [
    "Kết luận hội nghị, Bí thư Đảng ủy phường nhấn mạnh ba nhiệm vụ.",
    "Bí thư Đảng ủy phường báo cáo kết quả công tác.",
    "Đồng chí Bí thư Đảng ủy phường đề nghị các chi bộ cố gắng.",
    "Phát biểu kết luận, đồng chí yêu cầu các chi bộ cố gắng.",
    "Đồng chí cũng đề nghị các chi bộ cố gắng.",
    "Đồng chí Mãi nhấn mạnh ba nhiệm vụ.",
  ])
  func `an office or a word of address stands for the only one it fits`(sentence: String) {
    let guests = "Dự hội nghị có đồng chí Lê Văn Mãi, Bí thư Đảng ủy phường."
    #expect(speakers(guests, sentence) == ["Lê Văn Mãi → event"])
  }

  @Test(arguments: [
    "Đồng chí cũng đề nghị các chi bộ cố gắng.", "Đồng chí Na nhấn mạnh ba nhiệm vụ.",
    "Chủ tịch UBND phường báo cáo kết quả.", "Các đồng chí Bí thư chi bộ báo cáo kết quả.",
  ])
  func `what fits two persons or none stands for nobody`(sentence: String) {
    let guests = "Dự hội nghị có đồng chí Lê Thị Na và đồng chí Trần Văn Na."
    #expect(speakers(guests, sentence).isEmpty)
  }

  @Test(arguments: [
    ("Đại tá Lò Văn Diện", "Đại tá Diện đề nghị phường quan tâm.", "Lò Văn Diện"),
    ("bà Siu H’Nó", "Bà Nó cho biết đời sống khá hơn.", "Siu H’Nó"),
    ("ông Y Nuê Byă", "Ông Y Nuê phát biểu.", "Y Nuê Byă"),
    ("đồng chí Trần Nam Anh", "Đồng chí Nam Anh phát biểu.", "Trần Nam Anh"),
  ])
  func `a given name stands for the person who bears it`(
    guest: String, sentence: String, name: String
  ) {
    let guests = "Dự hội nghị có \(guest) và đồng chí Võ Thị Lan."
    #expect(speakers(guests, sentence) == [name + " → event"])
  }

  @Test func `a man is not meant by the word for a woman`() {
    let guests = "Dự hội nghị có bà Trần Thị Na, Phó Bí thư Quận ủy."
    #expect(speakers(guests, "Ông đề nghị phường làm quyết liệt hơn.").isEmpty)
  }
}
