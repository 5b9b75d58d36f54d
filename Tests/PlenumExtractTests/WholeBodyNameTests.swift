import Testing

/// Names of bodies that are long, joined by signs or written small are neither cut nor grown.
struct WholeBodyNameTests {
  @Test(arguments: [
    Line(
      "Phòng Tài nguyên Môi trường huyện Cần Giờ họp.",
      "Phòng Tài nguyên và Môi trường huyện Cần Giờ"),
    Line("Phòng Thu thập – Chỉnh lý họp.", "Phòng Thu thập - Chỉnh lý"),
    Line("Chi cục Văn thư – Lưu trữ họp.", "Chi cục Văn thư - Lưu trữ"),
    Line(
      "Đảng bộ cơ sở Phòng Cảnh sát PCCC và CNCH họp.",
      "Đảng bộ cơ sở Phòng Cảnh sát PCCC và CNCH"),
    Line("Ban Tổ chức - Nội vụ huyện Cần Giờ họp.", "Ban Tổ chức - Nội vụ huyện Cần Giờ"),
    Line("Trung tâm Khảo sát đã giải thể.", "Trung tâm Khảo sát"),
    Line("Học viện Chính trị khu vực IV họp.", "Học viện Chính trị khu vực IV"),
    Line(
      "Ban Chỉ đạo Trung ương, lãnh đạo thành phố Cần Thơ dự.", "Ban Chỉ đạo Trung ương"),
    Line(
      "Công ty Cổ phần Tư vấn xây dựng Minh Phát họp.",
      "Công ty Cổ phần Tư vấn xây dựng Minh Phát"),
    Line("Công ty Than Hòn Mây - TKV họp.", "Công ty Than Hòn Mây - TKV"),
    Line(
      "Vụ Địa phương II - Ban Tổ chức Trung ương họp.", "Vụ Địa phương II Ban Tổ chức Trung ương"),
    Line("Ban Thường vụ (BTV) Huyện ủy Cần Giờ họp.", "Ban Thường vụ Huyện ủy Cần Giờ"),
    Line(
      "Ban Chấp hành (BCH) Đảng bộ huyện Cần Giờ họp.", "Ban Chấp hành Đảng bộ huyện Cần Giờ"),
    Line("Trường Cao đẳng nghề Sông Lam họp.", "Trường Cao đẳng nghề Sông Lam"),
    Line("Công đoàn TKV gửi hoa.", "Công đoàn TKV"),
    Line(
      "Công ty Than Khe Lùng và Công an phường Thạch Thang ký kết.", "Công ty Than Khe Lùng",
      "Công an phường Thạch Thang"),
    Line("Học sinh thi tốt nghiệp THPT Quốc gia."),
    Line(
      "Ủy ban An toàn giao thông (ATGT) Quốc gia họp.", "Ủy ban An toàn giao thông Quốc gia"),
    Line("Ban ATGT tỉnh Điện Biên họp.", "Ban An toàn giao thông tỉnh Điện Biên"),
    Line("Đài PTTH tỉnh Điện Biên họp.", "Đài Phát thanh và Truyền hình tỉnh Điện Biên"),
    Line("Hội đồng Đội Trung ương họp.", "Hội đồng Đội Trung ương"),
    Line("Trung ương Hội Luật gia Việt Nam họp.", "Trung ương Hội Luật gia Việt Nam"),
    Line(
      "Công ty cổ phần Sao biển sông lam - TKV họp.",
      "Công ty Cổ phần Sao biển sông lam - TKV"),
    Line("Ủy ban Kiểm tra Trung ương Đoàn họp.", "Ủy ban Kiểm tra Trung ương Đoàn"),
    Line("Hội Sinh viên Việt Nam tỉnh Kon Tum họp.", "Hội Sinh viên Việt Nam tỉnh Kon Tum"),
    Line("Thanh tra Sở Y tế họp.", "Thanh tra Sở Y tế"),
    Line("Theo Chỉ thị của Thủ tướng Chính phủ, xã đã họp.", "Thủ tướng Chính phủ"),
    Line("Ông Lê Văn Mãi, Thủ tướng Chính phủ, đã dự.", "Chính phủ"),
    Line(
      "Chủ tịch HĐQT Công ty Trần Văn Nam phát biểu.", "Hội đồng quản trị"),
    Line("Ban Quản lý vốn VNX họp.", "Ban Quản lý vốn VNX"),
    Line(
      "Phòng Lý luận chính trị - Lịch sử Đảng họp.", "Phòng Lý luận chính trị - Lịch sử Đảng"),
  ])
  func `a name goes on over signs and small syllables`(line: Line) {
    #expect(Sample(line.sentence).bodies == line.expected)
  }

  @Test(arguments: [
    Line(
      "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Kon Tum họp.",
      "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Kon Tum"),
    Line("Đảng ủy Khối Doanh nghiệp Trung ương họp.", "Đảng ủy Khối Doanh nghiệp Trung ương"),
    Line(
      "Đảng ủy Khối Đại học, Cao đẳng tỉnh Kon Tum họp.",
      "Đảng ủy Khối Đại học, Cao đẳng tỉnh Kon Tum"),
    Line("Đảng ủy Khối các cơ quan T.Ư họp.", "Đảng ủy Khối các cơ quan Trung ương"),
    Line(
      "Đảng bộ Khối Doanh nghiệp, Thương mại Trung ương tại thành phố Đà Nẵng họp.",
      "Đảng bộ Khối Doanh nghiệp, Thương mại Trung ương tại thành phố Đà Nẵng"),
  ])
  func `blocs are named with all their words`(line: Line) {
    #expect(Sample(line.sentence).bodies == line.expected)
  }

  @Test(arguments: [
    Line("Ông Lê Văn Mãi sinh hoạt tại chi bộ khu Đồng Tâm.", "Chi bộ khu Đồng Tâm"),
    Line("Theo đó, chi bộ Quân sự dẫn đầu.", "Chi bộ Quân sự"),
    Line("Chiều 5/10, chi bộ trường THPT Lê Lợi họp.", "Chi bộ Trường THPT Lê Lợi"),
    Line("Đại diện hội Chữ thập đỏ xã Ea Wer dự.", "Hội Chữ thập đỏ xã Ea Wer"),
    Line("Mỗi chi bộ trực thuộc đều họp."),
    Line("Các chi bộ thuộc đảng ủy cơ sở đều họp."),
  ])
  func `a head in small letters counts where a name follows`(line: Line) {
    #expect(Sample(line.sentence).bodies == line.expected)
  }

  @Test(arguments: [
    Line("Cán bộ trong Bệnh viện Nghị quyết Đại hội đã học."),
    Line("Đại hội đại biểu toàn quốc Hội Luật gia Việt Nam đã họp.", "Hội Luật gia Việt Nam"),
  ])
  func `a document or an event is no name`(line: Line) {
    #expect(Sample(line.sentence).bodies == line.expected)
  }

  @Test(arguments: [
    Line(
      "Hội Nông dân phường Lê Văn Hưu họp. Chủ tịch Hội Nông dân phường Lê Văn Hưu Trần Thị Na phát biểu tại phường Lê Văn Hưu.",
      "Trần Thị Na = Chủ tịch @ Hội Nông dân phường Lê Văn Hưu"),
    Line(
      "Chủ tịch Hội Nông dân phường Lê Văn Hưu phát biểu.",
      "Lê Văn Hưu = Chủ tịch @ Hội Nông dân phường"),
  ])
  func `a ward is named after a person where the text shows it`(line: Line) {
    #expect(Sample(line.sentence).posts == line.expected)
  }
}
