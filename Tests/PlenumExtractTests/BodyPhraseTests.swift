import Testing

struct BodyPhraseTests {
  @Test(arguments: [
    Line("Đảng ủy phường Khuê Trung họp.", "Đảng ủy phường Khuê Trung"),
    Line("UBND TP. Đà Nẵng ban hành kế hoạch.", "Ủy ban nhân dân thành phố Đà Nẵng"),
    Line("Uỷ ban nhân dân tỉnh Kon Tum họp.", "Ủy ban nhân dân tỉnh Kon Tum"),
    Line("UBND Quận 3 họp.", "Ủy ban nhân dân quận 3"),
    Line("UBND P.12 họp.", "Ủy ban nhân dân phường 12"),
    Line("Huyện ủy Cần Giờ họp.", "Huyện ủy Cần Giờ"),
    Line("BCH Đảng bộ huyện Cần Giờ họp.", "Ban Chấp hành Đảng bộ huyện Cần Giờ"),
    Line("Đảng bộ thị trấn Cần Thạnh họp.", "Đảng bộ thị trấn Cần Thạnh"),
    Line("HỘI ĐỒNG NHÂN DÂN XÃ EA WER HỌP.", "Hội đồng nhân dân xã Ea Wer"),
    Line("Công an xã Ea Wer ra quân.", "Công an xã Ea Wer"),
    Line("LĐLĐ huyện Cần Giờ tổ chức lễ.", "Liên đoàn Lao động huyện Cần Giờ"),
    Line(
      "Ủy ban MTTQVN phường Khuê Trung họp.", "Ủy ban Mặt trận Tổ quốc Việt Nam phường Khuê Trung"),
    Line("Trung tâm Y tế huyện Cần Giờ tổng kết.", "Trung tâm Y tế huyện Cần Giờ"),
    Line("Đảng ủy đặc khu Phú Quốc họp.", "Đảng ủy đặc khu Phú Quốc"),
    Line("Bộ đội Biên phòng tỉnh Kon Tum tuần tra.", "Bộ đội Biên phòng tỉnh Kon Tum"),
    Line("Hội Người cao tuổi xã Ea Wer họp.", "Hội Người cao tuổi xã Ea Wer"),
    Line("Đoàn ĐBQH tỉnh Kon Tum tiếp xúc cử tri.", "Đoàn đại biểu Quốc hội tỉnh Kon Tum"),
    Line("UBND xã Ea Wer, huyện Buôn Đôn họp.", "Ủy ban nhân dân xã Ea Wer"),
    Line("UBND xã Ea Wer (huyện Buôn Đôn) họp.", "Ủy ban nhân dân xã Ea Wer"),
    Line(
      "Ngân hàng Chính sách xã hội huyện Cần Giờ giải ngân.",
      "Ngân hàng Chính sách xã hội huyện Cần Giờ"),
    Line("Thành ủy Đà Nẵng họp.", "Thành ủy Đà Nẵng"),
    Line("Quận ủy 3 họp.", "Quận ủy 3"),
    Line("Đảng ủy xã Ia O họp.", "Đảng ủy xã Ia O"),
    Line("Đảng ủy xã Cư Ni họp.", "Đảng ủy xã Cư Ni"),
    Line("Công an thành phố Hội An ra quân.", "Công an thành phố Hội An"),
    Line("UBND huyện Ia H’Drai họp.", "Ủy ban nhân dân huyện Ia H’Drai"),
    Line("Đảng ủy xã Ea H'leo họp.", "Đảng ủy xã Ea H'leo"),
    Line("Huyện Đoàn Cần Giờ ra quân.", "Huyện đoàn Cần Giờ"),
    Line(
      "Đảng ủy, HĐND, UBND, UBMTTQVN phường Khuê Trung tổ chức lễ.", "Đảng ủy phường Khuê Trung",
      "Hội đồng nhân dân phường Khuê Trung", "Ủy ban nhân dân phường Khuê Trung",
      "Ủy ban Mặt trận Tổ quốc Việt Nam phường Khuê Trung"),
    Line("Đảng bộ Khối Doanh nghiệp tỉnh Nghệ An họp.", "Đảng bộ Khối Doanh nghiệp tỉnh Nghệ An"),
  ])
  func `a body takes the unit after it`(line: Line) {
    #expect(Sample(line.sentence).bodies == line.expected)
  }

  @Test(arguments: [
    Line("Ban Thường vụ Quận ủy Cẩm Lệ họp.", "Ban Thường vụ Quận ủy Cẩm Lệ"),
    Line("Ban Tổ chức Huyện ủy Cần Giờ báo cáo.", "Ban Tổ chức Huyện ủy Cần Giờ"),
    Line("Thường trực HĐND huyện Cần Giờ họp.", "Thường trực Hội đồng nhân dân huyện Cần Giờ"),
    Line(
      "Ban Kinh tế - Xã hội HĐND huyện Cần Giờ thẩm tra.",
      "Ban Kinh tế - Xã hội Hội đồng nhân dân huyện Cần Giờ"),
    Line("Ủy ban Kiểm tra Tỉnh ủy Kon Tum họp.", "Ủy ban Kiểm tra Tỉnh ủy Kon Tum"),
    Line("Ban Chấp hành Hội Nông dân xã Ea Wer họp.", "Ban Chấp hành Hội Nông dân xã Ea Wer"),
    Line("Đảng ủy Công an tỉnh Kon Tum họp.", "Đảng ủy Công an tỉnh Kon Tum"),
    Line("Đảng ủy Quân sự huyện Cần Giờ họp.", "Đảng ủy Quân sự huyện Cần Giờ"),
    Line("Chi bộ Trường Tiểu học Kim Đồng họp.", "Chi bộ Trường Tiểu học Kim Đồng"),
    Line("Chi bộ Quân sự xã Ea Wer họp.", "Chi bộ Quân sự xã Ea Wer"),
    Line("Chi bộ thôn Đông Hải họp.", "Chi bộ thôn Đông Hải"),
    Line("Chi bộ 7 họp.", "Chi bộ 7"),
    Line("Đảng ủy Khối các cơ quan tỉnh Kon Tum họp.", "Đảng ủy Khối các cơ quan tỉnh Kon Tum"),
    Line(
      "Ban Tuyên giáo và Dân vận Thành ủy Đà Nẵng họp.",
      "Ban Tuyên giáo và Dân vận Thành ủy Đà Nẵng"),
    Line("Đảng bộ Công ty Cổ phần Cao su Kon Tum họp.", "Đảng bộ Công ty Cổ phần Cao su Kon Tum"),
    Line("Chi bộ Trạm Y tế xã Ea Wer họp.", "Chi bộ Trạm Y tế xã Ea Wer"),
    Line("Chi bộ khu phố 4 họp.", "Chi bộ khu phố 4"),
    Line("Chi đoàn thôn 5 ra quân.", "Chi đoàn thôn 5"),
    Line("Chi bộ Văn phòng Huyện ủy Cần Giờ họp.", "Chi bộ Văn phòng Huyện ủy Cần Giờ"),
    Line("Văn phòng Huyện ủy Cần Giờ báo cáo.", "Văn phòng Huyện ủy Cần Giờ"),
    Line("Ban Thường vụ Đoàn Thanh niên xã Ea Wer họp.", "Ban Thường vụ Đoàn Thanh niên xã Ea Wer"),
    Line("Thường trực Huyện ủy Cần Giờ họp.", "Thường trực Huyện ủy Cần Giờ"),
    Line("Đảng ủy Ủy ban nhân dân tỉnh Kon Tum họp.", "Đảng ủy Ủy ban nhân dân tỉnh Kon Tum"),
    Line("Đảng ủy các cơ quan Đảng tỉnh Kon Tum họp.", "Đảng ủy các cơ quan Đảng tỉnh Kon Tum"),
    Line("Đảng ủy Bệnh viện Đa khoa tỉnh Kon Tum họp.", "Đảng ủy Bệnh viện Đa khoa tỉnh Kon Tum"),
    Line("Ủy ban Kiểm tra Đảng ủy xã Ea Wer họp.", "Ủy ban Kiểm tra Đảng ủy xã Ea Wer"),
  ])
  func `a body takes the body it belongs to`(line: Line) {
    #expect(Sample(line.sentence).bodies == line.expected)
  }

  @Test(arguments: [
    Line("Sở Giáo dục và Đào tạo tỉnh Nghệ An họp.", "Sở Giáo dục và Đào tạo tỉnh Nghệ An"),
    Line("Bộ Văn hóa, Thể thao và Du lịch họp.", "Bộ Văn hóa, Thể thao và Du lịch"),
    Line("Trường THPT Nguyễn Trãi tổng kết.", "Trường THPT Nguyễn Trãi"),
    Line("Bệnh viện Đa khoa tỉnh Kon Tum tổng kết.", "Bệnh viện Đa khoa tỉnh Kon Tum"),
    Line(
      "Ban Chỉ đạo phòng, chống dịch Covid-19 huyện Cần Giờ họp.",
      "Ban Chỉ đạo phòng, chống dịch Covid-19 huyện Cần Giờ"),
    Line("Trung đoàn 280 tổng kết.", "Trung đoàn 280"),
    Line("Trường Đại học Sư phạm Huế tổng kết.", "Trường Đại học Sư phạm Huế"),
    Line("Cục Thuế tỉnh Nghệ An họp.", "Cục Thuế tỉnh Nghệ An"),
  ])
  func `a body takes its subject or its own name`(line: Line) {
    #expect(Sample(line.sentence).bodies == line.expected)
  }

  @Test(arguments: [
    Line("Bộ Chính trị và Ban Bí thư đã họp.", "Bộ Chính trị", "Ban Bí thư"),
    Line("Quốc hội thông qua Luật.", "Quốc hội"),
    Line("Ban Chấp hành Trung ương Đảng họp.", "Ban Chấp hành Trung ương Đảng"),
    Line("Quân ủy Trung ương và Bộ Quốc phòng họp.", "Quân ủy Trung ương", "Bộ Quốc phòng"),
  ])
  func `national bodies need no unit`(line: Line) {
    #expect(Sample(line.sentence).bodies == line.expected)
  }

  @Test(arguments: [
    Line(
      "HĐND, UBND, Ủy ban MTTQ Việt Nam phường Khuê Trung họp.",
      "Hội đồng nhân dân phường Khuê Trung", "Ủy ban nhân dân phường Khuê Trung",
      "Ủy ban Mặt trận Tổ quốc Việt Nam phường Khuê Trung"),
    Line(
      "Đảng ủy - HĐND - UBND xã Ea Wer tổ chức lễ.", "Đảng ủy xã Ea Wer",
      "Hội đồng nhân dân xã Ea Wer", "Ủy ban nhân dân xã Ea Wer"),
    Line(
      "Hội Nông dân và Hội Cựu chiến binh xã Ea Wer họp.", "Hội Nông dân xã Ea Wer",
      "Hội Cựu chiến binh xã Ea Wer"),
  ])
  func `bodies in a row share the unit of the last`(line: Line) {
    #expect(Sample(line.sentence).bodies == line.expected)
  }

  @Test(arguments: [
    Line("Các chi bộ trực thuộc đã họp."),
    Line("HĐND các cấp sẽ bầu cử."),
    Line("Các ban, ngành, đoàn thể phối hợp."),
    Line("24 chi bộ đã đại hội xong."),
    Line("Mỗi chi đoàn đăng ký một công trình."),
    Line("UBND các xã, phường báo cáo."),
    Line("Đảng ủy các xã đã họp."),
    Line("Ủy ban MTTQ Việt Nam các cấp phối hợp."),
    Line("Hai sở, ba phòng cùng dự."),
    Line("Anh phòng dịch rất giỏi."),
    Line("Đoàn đã thăm ba gia đình."),
  ])
  func `collectives and common words name no body`(line: Line) {
    #expect(Sample(line.sentence).bodies == line.expected)
  }
}
