import Testing

struct PersonPostTests {
  @Test(arguments: [
    Line(
      "Có các đại biểu HĐND huyện: bà Trần Thị Na, ông Lê Văn Mãi; ông Đỗ Văn Tám, Phó Chủ tịch UBND huyện.",
      "Trần Thị Na = Đại biểu @ Hội đồng nhân dân huyện",
      "Lê Văn Mãi = Đại biểu @ Hội đồng nhân dân huyện",
      "Đỗ Văn Tám = Phó Chủ tịch @ Ủy ban nhân dân huyện"),
    Line(
      "Bầu 3 Phó Bí thư: ông Lê Văn Mãi (52 tuổi), bà Trần Thị Na (Chủ tịch HĐND huyện, 49 tuổi) và ông Đỗ Văn Tám.",
      "Lê Văn Mãi = Phó Bí thư",
      "Trần Thị Na = Phó Bí thư + Chủ tịch @ Hội đồng nhân dân huyện",
      "Đỗ Văn Tám = Phó Bí thư"),
  ])
  func `a post over a list goes to all its names and ends with it`(line: Line) {
    #expect(Sample(line.sentence).posts == line.expected)
  }

  @Test(arguments: [
    Line(
      "Đồng chí Lê Văn Mãi, Bí thư Đảng ủy phường Khuê Trung, chủ trì.",
      "Lê Văn Mãi = Bí thư @ Đảng ủy phường Khuê Trung"),
    Line("Ông Lê Văn Mãi, Phó chủ tịch Lâm Đồng, dự.", "Lê Văn Mãi = Phó Chủ tịch @ tỉnh Lâm Đồng"),
    Line(
      "Đồng chí Lê Văn Mãi – Chủ tịch UBND xã Ea Wer dự.",
      "Lê Văn Mãi = Chủ tịch @ Ủy ban nhân dân xã Ea Wer"),
    Line(
      "Đồng chí Lê Văn Mãi (Phó Chủ tịch HĐND huyện Cần Giờ) dự.",
      "Lê Văn Mãi = Phó Chủ tịch @ Hội đồng nhân dân huyện Cần Giờ"),
    Line(
      "Đồng chí Lê Văn Mãi - Huyện ủy viên - Bí thư Đảng ủy xã Ea Wer dự.",
      "Lê Văn Mãi = Huyện ủy viên + Bí thư @ Đảng ủy xã Ea Wer"),
    Line(
      "Đồng chí Lê Văn Mãi-Bí thư Đảng ủy xã Ea Wer dự.", "Lê Văn Mãi = Bí thư @ Đảng ủy xã Ea Wer"),
    Line(
      "Đồng chí Lê Văn Mãi, Phó Bí thư Đảng ủy, Chủ tịch UBND phường Khuê Trung dự.",
      "Lê Văn Mãi = Phó Bí thư @ Đảng ủy + Chủ tịch @ Ủy ban nhân dân phường Khuê Trung"),
    Line(
      "Đồng chí Lê Văn Mãi, Phó Bí thư Đảng ủy – Chủ tịch UBND phường dự.",
      "Lê Văn Mãi = Phó Bí thư @ Đảng ủy + Chủ tịch @ Ủy ban nhân dân phường"),
    Line(
      "Đồng chí Lê Văn Mãi, PBT TT Đảng ủy, CT HĐND phường dự.",
      "Lê Văn Mãi = Phó Bí thư Thường trực @ Đảng ủy + Chủ tịch @ Hội đồng nhân dân phường"),
    Line(
      "Đồng chí Lê Văn Mãi, UVBTV, Trưởng Ban Tuyên giáo Quận ủy Thanh Khê dự.",
      "Lê Văn Mãi = Ủy viên Ban Thường vụ + Trưởng ban @ Ban Tuyên giáo Quận ủy Thanh Khê"),
    Line(
      "Đồng chí Lê Văn Mãi, Ủy viên Ban Thường vụ Huyện ủy, Chủ nhiệm Ủy ban Kiểm tra Huyện ủy Cần Giờ dự.",
      "Lê Văn Mãi = Ủy viên Ban Thường vụ @ Huyện ủy + Chủ nhiệm @ Ủy ban Kiểm tra Huyện ủy Cần Giờ"
    ),
    Line(
      "Đồng chí Lê Văn Mãi, QUV, Chủ tịch Hội LHPN quận Thanh Khê dự.",
      "Lê Văn Mãi = Quận ủy viên + Chủ tịch @ Hội Liên hiệp Phụ nữ quận Thanh Khê"),
    Line(
      "Bà Trần Thị Na, nguyên Phó Chủ tịch UBND tỉnh Quảng Nam, dự.",
      "Trần Thị Na = nguyên Phó Chủ tịch @ Ủy ban nhân dân tỉnh Quảng Nam"),
    Line(
      "Bà Trần Thị Na, Giám đốc Sở Y tế tỉnh Nghệ An, dự.",
      "Trần Thị Na = Giám đốc @ Sở Y tế tỉnh Nghệ An"),
    Line(
      "Bà Trần Thị Na, Hiệu trưởng Trường THCS Lê Lợi, dự.",
      "Trần Thị Na = Hiệu trưởng @ Trường THCS Lê Lợi"),
    Line(
      "Bà Trần Thị Na là Bí thư Chi bộ 5 phường Khuê Trung.",
      "Trần Thị Na = Bí thư @ Chi bộ 5 phường Khuê Trung"),
    Line(
      "Bà Trần Thị Na, Chủ tịch Ủy ban MTTQ Việt Nam xã Ea Wer, dự.",
      "Trần Thị Na = Chủ tịch @ Ủy ban Mặt trận Tổ quốc Việt Nam xã Ea Wer"),
    Line(
      "Đồng chí Lê Văn Mãi, Bí thư Đảng ủy kiêm Chủ tịch UBND xã Ea Wer dự.",
      "Lê Văn Mãi = Bí thư @ Đảng ủy + Chủ tịch @ Ủy ban nhân dân xã Ea Wer"),
    Line(
      "Thượng tá Lê Văn Mãi, Trưởng Công an huyện Cần Giờ, dự.",
      "Lê Văn Mãi = Trưởng Công an @ Công an huyện Cần Giờ"),
    Line(
      "Đại tá Lê Văn Mãi, Chỉ huy trưởng Bộ CHQS tỉnh Kon Tum, dự.",
      "Lê Văn Mãi = Chỉ huy trưởng @ Bộ Chỉ huy Quân sự tỉnh Kon Tum"),
    Line(
      "Đồng chí Lê Văn Mãi, Chính ủy Trung đoàn 95, dự.", "Lê Văn Mãi = Chính ủy @ Trung đoàn 95"),
    Line(
      "Đồng chí Lê Văn Mãi, Chánh Văn phòng HĐND và UBND huyện Cần Giờ dự.",
      "Lê Văn Mãi = Chánh Văn phòng @ Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Cần Giờ"),
    Line(
      "Đồng chí Lê Văn Mãi, Phó Trưởng phòng Nội vụ quận Thanh Khê dự.",
      "Lê Văn Mãi = Phó Trưởng phòng @ Phòng Nội vụ quận Thanh Khê"),
    Line(
      "Đồng chí Lê Văn Mãi, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Kon Tum dự.",
      "Lê Văn Mãi = Ủy viên @ Ban Chấp hành Trung ương Đảng + Bí thư @ Tỉnh ủy Kon Tum"),
    Line(
      "Đồng chí Lê Văn Mãi, Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội dự.",
      "Lê Văn Mãi = Ủy viên @ Bộ Chính trị + Bí thư @ Thành ủy Hà Nội"),
    Line(
      "Đồng chí Lê Văn Mãi, Bí thư Huyện đoàn Cần Giờ, dự.",
      "Lê Văn Mãi = Bí thư @ Huyện đoàn Cần Giờ"),
    Line(
      "Đồng chí Lê Văn Mãi, Phó Chủ tịch phụ trách UBND xã Ea Wer, dự.",
      "Lê Văn Mãi = Phó Chủ tịch @ Ủy ban nhân dân xã Ea Wer"),
    Line(
      "Đồng chí Lê Văn Mãi, Trưởng Ban Pháp chế HĐND tỉnh Kon Tum, dự.",
      "Lê Văn Mãi = Trưởng ban @ Ban Pháp chế Hội đồng nhân dân tỉnh Kon Tum"),
    Line(
      "Đồng chí Lê Văn Mãi, Bí thư Thành ủy, Chủ tịch HĐND TP. Đà Nẵng dự.",
      "Lê Văn Mãi = Bí thư @ Thành ủy + Chủ tịch @ Hội đồng nhân dân thành phố Đà Nẵng"),
    Line(
      "Đồng chí Lê Văn Mãi, TUV, Bí thư Huyện ủy Cần Giờ dự.",
      "Lê Văn Mãi = TUV + Bí thư @ Huyện ủy Cần Giờ"),
    Line(
      "Đồng chí Lê Văn Mãi, Phó Trưởng Ban Thường trực Ban Tổ chức Tỉnh ủy Kon Tum dự.",
      "Lê Văn Mãi = Phó Trưởng ban Thường trực @ Ban Tổ chức Tỉnh ủy Kon Tum"),
    Line(
      "Đồng chí Lê Văn Mãi, Phó Ban Dân vận Huyện ủy Cần Giờ dự.",
      "Lê Văn Mãi = Phó Trưởng ban @ Ban Dân vận Huyện ủy Cần Giờ"),
    Line("Đồng chí Lê Văn Mãi, Bí thư Đoàn xã Ea Wer dự.", "Lê Văn Mãi = Bí thư @ Đoàn xã Ea Wer"),
    Line(
      "Đồng chí Lê Văn Mãi, Phó Viện trưởng VKSND huyện Cần Giờ dự.",
      "Lê Văn Mãi = Phó Viện trưởng @ Viện Kiểm sát nhân dân huyện Cần Giờ"),
    Line(
      "Đồng chí Lê Văn Mãi, Chánh án TAND huyện Cần Giờ dự.",
      "Lê Văn Mãi = Chánh án @ Tòa án nhân dân huyện Cần Giờ"),
    Line(
      "Đồng chí Lê Văn Mãi, Trưởng đoàn ĐBQH tỉnh Kon Tum dự.",
      "Lê Văn Mãi = Trưởng đoàn @ Đoàn đại biểu Quốc hội tỉnh Kon Tum"),
    Line(
      "Đồng chí Lê Văn Mãi, Trưởng ban Ban Kinh tế - Ngân sách HĐND tỉnh Kon Tum dự.",
      "Lê Văn Mãi = Trưởng ban @ Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Kon Tum"),
    Line(
      "Đồng chí Lê Văn Mãi, Bí thư, Chủ tịch HĐND xã Ea Wer dự.",
      "Lê Văn Mãi = Bí thư + Chủ tịch @ Hội đồng nhân dân xã Ea Wer"),
    Line("Đồng chí Lê Văn Mãi, Chủ tịch xã Ea Wer dự.", "Lê Văn Mãi = Chủ tịch @ xã Ea Wer"),
    Line(
      "Đồng chí Lê Văn Mãi, nguyên Ủy viên Trung ương Đảng, nguyên Bí thư Tỉnh ủy dự.",
      "Lê Văn Mãi = nguyên Ủy viên @ Ban Chấp hành Trung ương Đảng + nguyên Bí thư @ Tỉnh ủy"),
    Line(
      "Đồng chí Lê Văn Mãi, cựu Chủ tịch UBND huyện Cần Giờ dự.",
      "Lê Văn Mãi = nguyên Chủ tịch @ Ủy ban nhân dân huyện Cần Giờ"),
    Line(
      "Đồng chí Lê Văn Mãi, Phó Chủ nhiệm Thường trực UBKT Tỉnh ủy dự.",
      "Lê Văn Mãi = Phó Chủ nhiệm Thường trực @ Ủy ban Kiểm tra Tỉnh ủy"),
    Line(
      "Đồng chí Lê Văn Mãi, Phó Giám đốc phụ trách Sở Y tế dự.",
      "Lê Văn Mãi = Phó Giám đốc @ Sở Y tế"),
    Line(
      "Ông Lê Văn Mãi, Giám đốc Công ty TNHH Minh Phát, dự.",
      "Lê Văn Mãi = Giám đốc @ Công ty TNHH Minh Phát"),
    Line("Đồng chí Lê Văn Mãi( Bí thư Huyện ủy ) dự.", "Lê Văn Mãi = Bí thư @ Huyện ủy"),
    Line("Đồng chí Lê Văn Mãi: Bí thư Huyện ủy.", "Lê Văn Mãi = Bí thư @ Huyện ủy"),
    Line("Đồng chí Lê Văn Mãi, đại diện Ban Tổ chức Huyện ủy dự.", "Lê Văn Mãi"),
    Line(
      "Bà Trần Thị Na, Phó Hiệu trưởng phụ trách Trường Mầm non Hoa Sen dự.",
      "Trần Thị Na = Phó Hiệu trưởng @ Trường Mầm non Hoa Sen"),
    Line(
      "Bà Trần Thị Na, Ủy viên BTV Đảng ủy, Chủ tịch UBMTTQVN phường Khuê Trung dự.",
      "Trần Thị Na = Ủy viên Ban Thường vụ @ Đảng ủy + Chủ tịch @ Ủy ban Mặt trận Tổ quốc Việt Nam phường Khuê Trung"
    ),
    Line(
      "Đồng chí Lê Văn Mãi, Trưởng Phòng Tài chính - Kế hoạch huyện Cần Giờ dự.",
      "Lê Văn Mãi = Trưởng phòng @ Phòng Tài chính - Kế hoạch huyện Cần Giờ"),
    Line(
      "Đồng chí Lê Văn Mãi, Tổ trưởng Tổ công tác số 3 của Huyện ủy Cần Giờ dự.",
      "Lê Văn Mãi = Tổ trưởng @ Tổ công tác số 3 Huyện ủy Cần Giờ"),
    Line(
      "Đồng chí Lê Văn Mãi, Phó Bí thư Đảng ủy, Chủ tịch UBND xã, Trưởng Ban Chỉ đạo xây dựng nông thôn mới xã Ea Wer dự.",
      "Lê Văn Mãi = Phó Bí thư @ Đảng ủy + Chủ tịch @ Ủy ban nhân dân xã + Trưởng ban @ Ban Chỉ đạo xây dựng nông thôn mới xã Ea Wer"
    ),
  ])
  func `posts after a name belong to it`(line: Line) {
    #expect(Sample(line.sentence).posts == line.expected)
  }

  @Test(arguments: [
    Line(
      "Bí thư Đảng ủy phường Khuê Trung Lê Văn Mãi chủ trì.",
      "Lê Văn Mãi = Bí thư @ Đảng ủy phường Khuê Trung"),
    Line(
      "Phó Chủ tịch UBND huyện Trần Thị Na phát biểu.",
      "Trần Thị Na = Phó Chủ tịch @ Ủy ban nhân dân huyện"),
    Line(
      "Chủ tịch UBND tỉnh Kon Tum Y Thông Niê phát biểu.",
      "Y Thông Niê = Chủ tịch @ Ủy ban nhân dân tỉnh Kon Tum"),
    Line("Đồng chí Bí thư Huyện ủy - Lê Văn Mãi kết luận.", "Lê Văn Mãi = Bí thư @ Huyện ủy"),
    Line(
      "Đồng chí Chủ tịch UBND xã Ea Wer Lê Văn Mãi kết luận.",
      "Lê Văn Mãi = Chủ tịch @ Ủy ban nhân dân xã Ea Wer"),
    Line(
      "Phó Bí thư Thường trực Thành ủy Lê Văn Mãi phát biểu.",
      "Lê Văn Mãi = Phó Bí thư Thường trực @ Thành ủy"),
    Line("Bộ trưởng Bộ Nội vụ Lê Văn Mãi phát biểu.", "Lê Văn Mãi = Bộ trưởng @ Bộ Nội vụ"),
    Line("Giám đốc Sở Nội vụ Trần Thị Na báo cáo.", "Trần Thị Na = Giám đốc @ Sở Nội vụ"),
    Line(
      "Chủ tịch Hội Nông dân xã Ea Wer Y Thông Niê dự.",
      "Y Thông Niê = Chủ tịch @ Hội Nông dân xã Ea Wer"),
    Line("Bí thư Chi bộ thôn 3 Lê Văn Mãi báo cáo.", "Lê Văn Mãi = Bí thư @ Chi bộ thôn 3"),
    Line(
      "Bí thư Đảng ủy phường Trần Phú Lê Văn Mãi chủ trì.",
      "Lê Văn Mãi = Bí thư @ Đảng ủy phường Trần Phú"),
    Line("Chủ tịch UBND huyện Lê Mãi phát biểu.", "Lê Mãi = Chủ tịch @ Ủy ban nhân dân huyện"),
    Line(
      "Chủ tịch UBND phường Nguyễn Thị Na phát biểu.",
      "Nguyễn Thị Na = Chủ tịch @ Ủy ban nhân dân phường"),
    Line(
      "Phó Bí thư Đảng ủy, Chủ tịch UBND xã Ea Wer Lê Văn Mãi phát biểu.",
      "Lê Văn Mãi = Phó Bí thư @ Đảng ủy + Chủ tịch @ Ủy ban nhân dân xã Ea Wer"),
    Line(
      "Ủy viên Ban Thường vụ, Trưởng ban Dân vận Huyện ủy Cần Giờ Lê Văn Mãi dự.",
      "Lê Văn Mãi = Ủy viên Ban Thường vụ + Trưởng ban @ Ban Dân vận Huyện ủy Cần Giờ"),
    Line("Trưởng thôn Lê Văn Mãi phát biểu.", "Lê Văn Mãi = Trưởng thôn"),
    Line(
      "Bí thư Đảng ủy: Lê Văn Mãi; Chủ tịch UBND: Trần Thị Na.", "Lê Văn Mãi = Bí thư @ Đảng ủy",
      "Trần Thị Na = Chủ tịch @ Ủy ban nhân dân"),
  ])
  func `posts before a name belong to it`(line: Line) {
    #expect(Sample(line.sentence).posts == line.expected)
  }

  @Test(arguments: [
    Line(
      "Các Phó Chủ tịch UBND huyện: Lê Văn Mãi, Trần Thị Na cùng dự.",
      "Lê Văn Mãi = Phó Chủ tịch @ Ủy ban nhân dân huyện",
      "Trần Thị Na = Phó Chủ tịch @ Ủy ban nhân dân huyện"),
    Line(
      "Dự họp có các đồng chí Phó Chủ tịch UBND huyện: Lê Văn Mãi, Trần Thị Na và Ngô Đức Tấn.",
      "Lê Văn Mãi = Phó Chủ tịch @ Ủy ban nhân dân huyện",
      "Trần Thị Na = Phó Chủ tịch @ Ủy ban nhân dân huyện",
      "Ngô Đức Tấn = Phó Chủ tịch @ Ủy ban nhân dân huyện"),
  ])
  func `a title over several names belongs to each`(line: Line) {
    #expect(Sample(line.sentence).posts == line.expected)
  }

  @Test(arguments: [
    Line(
      "Các đồng chí: Lê Văn Mãi, Bí thư Huyện ủy; Trần Thị Na, Phó Bí thư Huyện ủy; Ngô Đức Tấn, Chủ tịch HĐND huyện.",
      "Lê Văn Mãi = Bí thư @ Huyện ủy", "Trần Thị Na = Phó Bí thư @ Huyện ủy",
      "Ngô Đức Tấn = Chủ tịch @ Hội đồng nhân dân huyện"),
    Line(
      "Dự lễ có đồng chí Lê Văn Mãi - Bí thư Huyện ủy, đồng chí Trần Thị Na - Chủ tịch UBND huyện.",
      "Lê Văn Mãi = Bí thư @ Huyện ủy", "Trần Thị Na = Chủ tịch @ Ủy ban nhân dân huyện"),
    Line(
      "Dự lễ có Lê Văn Mãi, Bí thư Huyện ủy, Trần Thị Na, Chủ tịch UBND huyện.",
      "Lê Văn Mãi = Bí thư @ Huyện ủy", "Trần Thị Na = Chủ tịch @ Ủy ban nhân dân huyện"),
    Line(
      "Dự lễ có Bí thư Huyện ủy Lê Văn Mãi, Chủ tịch UBND huyện Trần Thị Na.",
      "Lê Văn Mãi = Bí thư @ Huyện ủy", "Trần Thị Na = Chủ tịch @ Ủy ban nhân dân huyện"),
    Line(
      "Các đồng chí: Lê Văn Mãi (Bí thư Huyện ủy), Trần Thị Na (Chủ tịch UBND huyện).",
      "Lê Văn Mãi = Bí thư @ Huyện ủy", "Trần Thị Na = Chủ tịch @ Ủy ban nhân dân huyện"),
    Line("Các đồng chí trong Ban Thường vụ: Lê Văn Mãi, Trần Thị Na.", "Lê Văn Mãi", "Trần Thị Na"),
    Line(
      "Dự lễ: - Đ/c Lê Văn Mãi - Bí thư Huyện ủy; - Đ/c Trần Thị Na - Chủ tịch UBND huyện.",
      "Lê Văn Mãi = Bí thư @ Huyện ủy", "Trần Thị Na = Chủ tịch @ Ủy ban nhân dân huyện"),
    Line(
      "Dự có các đồng chí Lê Văn Mãi, Bí thư Huyện ủy và Trần Thị Na, Phó Bí thư Huyện ủy, cùng các ngành.",
      "Lê Văn Mãi = Bí thư @ Huyện ủy", "Trần Thị Na = Phó Bí thư @ Huyện ủy"),
  ])
  func `in a list each name has its own posts`(line: Line) {
    #expect(Sample(line.sentence).posts == line.expected)
  }

  @Test(arguments: [
    Line("Đồng chí Lê Văn Mãi thay mặt Đảng ủy phường Khuê Trung phát biểu.", "Lê Văn Mãi"),
    Line("Đồng chí Lê Văn Mãi làm việc với Chủ tịch UBND xã Ea Wer.", "Lê Văn Mãi"),
    Line("Theo Bí thư Huyện ủy, ông Lê Văn Mãi đã về hưu.", "Lê Văn Mãi"),
    Line(
      "Đồng chí Lê Văn Mãi trao hoa cho Bí thư Huyện ủy Trần Thị Na.", "Lê Văn Mãi",
      "Trần Thị Na = Bí thư @ Huyện ủy"),
    Line("Đồng chí Lê Văn Mãi được bầu làm Chủ tịch UBND xã Ea Wer.", "Lê Văn Mãi"),
    Line("Đồng chí Lê Văn Mãi thay đồng chí Chủ tịch UBND xã Ea Wer phát biểu.", "Lê Văn Mãi"),
  ])
  func `a post elsewhere in the sentence belongs to nobody or to another`(line: Line) {
    #expect(Sample(line.sentence).posts == line.expected)
  }
}
