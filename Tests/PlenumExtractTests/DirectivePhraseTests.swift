import Testing

struct DirectivePhraseTests {
  @Test(arguments: [
    Line(
      "Triển khai Nghị quyết 119/2020/QH14 của Quốc hội.", "Nghị quyết 119/2020/QH14 của Quốc hội"),
    Line("Thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị.", "Chỉ thị 05-CT/TW của Bộ Chính trị"),
    Line(
      "Ban hành Kế hoạch số 158-KH/QU ngày 05/10/2020 về tuyên truyền.",
      "Kế hoạch 158-KH/QU ngày 2020-10-05"),
    Line(
      "Triển khai Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng.",
      "Nghị quyết 18-NQ/TW ngày 2017-10-25 của Ban Chấp hành Trung ương Đảng"),
    Line(
      "Theo Quyết định số 1234/QĐ-UBND ngày 03/8/2020 của UBND huyện Cần Giờ.",
      "Quyết định 1234/QĐ-UBND ngày 2020-08-03 của Ủy ban nhân dân huyện Cần Giờ"),
    Line("Theo Nghị định số 34/2016/NĐ-CP của Chính phủ.", "Nghị định 34/2016/NĐ-CP của Chính phủ"),
    Line(
      "Thực hiện Chỉ thị 16/CT-TTg của Thủ tướng Chính phủ.",
      "Chỉ thị 16/CT-TTg của Thủ tướng Chính phủ"),
    Line(
      "Quán triệt Chương trình hành động số 12-CTr/TU của Tỉnh ủy Kon Tum.",
      "Chương trình 12-CTr/TU của Tỉnh ủy Kon Tum"),
    Line("Thực hiện Đề án 21 của Thành ủy Đà Nẵng.", "Đề án 21 của Thành ủy Đà Nẵng"),
    Line(
      "Thực hiện Quy định 08 của Ban Chấp hành Trung ương.",
      "Quy định 08 của Ban Chấp hành Trung ương Đảng"),
    Line("Thực hiện NQ số 09-NQ/ĐU của Đảng ủy.", "Nghị quyết 09-NQ/ĐU của Đảng ủy"),
    Line("Thực hiện Chỉ thị số 35 - CT/TW của Bộ Chính trị.", "Chỉ thị 35-CT/TW của Bộ Chính trị"),
    Line("Thực hiện chỉ thị 05 của Bộ Chính trị.", "Chỉ thị 05 của Bộ Chính trị"),
    Line("Quán triệt Kết luận số 21-KL/TW Hội nghị Trung ương 4 khóa XIII.", "Kết luận 21-KL/TW"),
    Line(
      "Thực hiện Hướng dẫn 26-HD/BTCTW của Ban Tổ chức Trung ương.",
      "Hướng dẫn 26-HD/BTCTW của Ban Tổ chức Trung ương"),
    Line(
      "Thực hiện Nghị quyết số: 05-NQ/HU ngày 12/3/2020 của Ban Chấp hành Đảng bộ huyện Cần Giờ.",
      "Nghị quyết 05-NQ/HU ngày 2020-03-12 của Ban Chấp hành Đảng bộ huyện Cần Giờ"),
    Line("HĐND thông qua Nghị quyết 05/NQ-HĐND.", "Nghị quyết 05/NQ-HĐND"),
    Line(
      "Thực hiện Nghị quyết 1211/2016/UBTVQH13 của Ủy ban Thường vụ Quốc hội.",
      "Nghị quyết 1211/2016/UBTVQH13 của Ủy ban Thường vụ Quốc hội"),
    Line("Theo Kế hoạch 105 / KH-UBND.", "Kế hoạch 105/KH-UBND"),
    Line("Thực hiện Thông tri số 08-TT/TU.", "Thông tri 08-TT/TU"),
    Line("Theo Công văn số 123/UBND-VP.", "Công văn 123/UBND-VP"),
    Line("Theo Luật số 35/2018/QH14.", "Luật 35/2018/QH14"),
    Line("Triển khai Đề án 06 của Chính phủ.", "Đề án 06 của Chính phủ"),
    Line("Theo Quyết định số 12-QĐ/TU, ngày 3/4/2020.", "Quyết định 12-QĐ/TU ngày 2020-04-03"),
    Line("Thực hiện Nghị quyết chuyên đề số 03 của Đảng ủy.", "Nghị quyết 03 của Đảng ủy"),
    Line("Thực hiện chỉ thị số 05-CT/TW.", "Chỉ thị 05-CT/TW"),
    Line("Thực hiện Chỉ thị 05–CT/TW.", "Chỉ thị 05-CT/TW"),
    Line("Thực hiện KH số 12 của UBND xã Ea Wer.", "Kế hoạch 12 của Ủy ban nhân dân xã Ea Wer"),
    Line(
      "Theo QĐ số 12/QĐ-UBND ngày 3 tháng 4 năm 2020 của Chủ tịch UBND xã Ea Wer.",
      "Quyết định 12/QĐ-UBND ngày 2020-04-03 của Ủy ban nhân dân xã Ea Wer"),
    Line(
      "Thực hiện Nghị quyết số 39-NQ/TW ngày 17-4-2015 của Bộ Chính trị về tinh giản biên chế.",
      "Nghị quyết 39-NQ/TW ngày 2015-04-17 của Bộ Chính trị"),
  ])
  func `a document has a kind, a number, a day and an issuer`(line: Line) {
    #expect(Sample(line.sentence).documents == line.expected)
  }

  @Test(arguments: [
    Line(
      "Quán triệt các Nghị quyết số 57, 59, 66 và 68-NQ/TW của Bộ Chính trị.",
      "Nghị quyết 57-NQ/TW của Bộ Chính trị", "Nghị quyết 59-NQ/TW của Bộ Chính trị",
      "Nghị quyết 66-NQ/TW của Bộ Chính trị", "Nghị quyết 68-NQ/TW của Bộ Chính trị"),
    Line(
      "Thực hiện Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW.", "Nghị quyết 18-NQ/TW",
      "Nghị quyết 19-NQ/TW"),
    Line(
      "Thực hiện Quy định số 37-QĐ/TW, Quy định số 08-QĐi/TW.", "Quy định 37-QĐ/TW",
      "Quy định 08-QĐi/TW"),
    Line("Quán triệt các Chỉ thị 05, 06-CT/TW.", "Chỉ thị 05-CT/TW", "Chỉ thị 06-CT/TW"),
    Line(
      "Thực hiện Nghị định 77 và Nghị định 133 của Chính phủ.", "Nghị định 77 của Chính phủ",
      "Nghị định 133 của Chính phủ"),
    Line(
      "Tổng kết Nghị quyết 33/2014 của Ban Chấp hành Trung ương Đảng.",
      "Nghị quyết 33/2014 của Ban Chấp hành Trung ương Đảng"),
    Line(
      "Thực hiện Chỉ thị số 05-CT/TW và Kết luận số 01-KL/TW.", "Chỉ thị 05-CT/TW",
      "Kết luận 01-KL/TW"),
    Line(
      "Thực hiện các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND của UBND xã Ea Wer.",
      "Quyết định 12/QĐ-UBND của Ủy ban nhân dân xã Ea Wer",
      "Quyết định 13/QĐ-UBND của Ủy ban nhân dân xã Ea Wer"),
  ])
  func `documents in a list share kind, letters and issuer`(line: Line) {
    #expect(Sample(line.sentence).documents == line.expected)
  }

  @Test(arguments: [
    Line(
      "Thực hiện Chỉ thị 48 CT-TW của Bộ Chính trị về phòng, chống tội phạm.",
      "Chỉ thị 48-CT/TW của Bộ Chính trị"),
    Line(
      "Quán triệt Nghị quyết 13 NQ-TW của Ban Chấp hành Trung ương về kinh tế tập thể.",
      "Nghị quyết 13-NQ/TW của Ban Chấp hành Trung ương Đảng"),
    Line(
      "Thực hiện Kế hoạch 06 KH-TU của Tỉnh ủy Kon Tum.", "Kế hoạch 06-KH/TU của Tỉnh ủy Kon Tum"),
    Line("Thực hiện Chỉ thị số 05 CT/TW.", "Chỉ thị 05-CT/TW"),
    Line("Thực hiện Chỉ thị số 05-CT TW.", "Chỉ thị 05-CT/TW"),
    Line("Thực hiện Nghị quyết số 05NQ/TU.", "Nghị quyết 05-NQ/TU"),
    Line("Thực hiện Nghị quyết 12 NQ HU.", "Nghị quyết 12-NQ/HU"),
    Line("Thực hiện Nghị quyết 11 NQ-CP của Chính phủ.", "Nghị quyết 11/NQ-CP của Chính phủ"),
    Line(
      "Theo Quyết định 800 QĐ-TTg ngày 4/6/2010 của Thủ tướng Chính phủ.",
      "Quyết định 800/QĐ-TTg ngày 2010-06-04 của Thủ tướng Chính phủ"),
    Line("Theo Quyết định số 33/2014 QĐ-UBND.", "Quyết định 33/2014/QĐ-UBND"),
    Line(
      "Thực hiện Nghị quyết số 18-NQ/T.Ư ngày 25/10/2017.", "Nghị quyết 18-NQ/TƯ ngày 2017-10-25"),
    Line("Thực hiện Chỉ thị 05 NATO-TW.", "Chỉ thị 05"),
    Line("Thực hiện Đề án 06 TW Đoàn.", "Đề án 06 của Trung ương Đoàn"),
  ])
  func `a space in a number stands for a sign where the letters are known`(line: Line) {
    #expect(Sample(line.sentence).documents == line.expected)
  }

  @Test(arguments: [
    Line(
      "Công bố Quyết định số 12-QĐ/HU của Ban Thường vụ Huyện ủy Cần Giờ điều động ông Lê Văn Mãi; Quyết "
        + "định số 13-QĐ/HU chỉ định bà Trần Thị Bưởi.",
      "Quyết định 12-QĐ/HU của Ban Thường vụ Huyện ủy Cần Giờ",
      "Quyết định 13-QĐ/HU của Ban Thường vụ Huyện ủy Cần Giờ"),
    Line(
      "Thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị, Chỉ thị số 12-CT/HU.",
      "Chỉ thị 05-CT/TW của Bộ Chính trị", "Chỉ thị 12-CT/HU"),
    Line(
      "Thực hiện Kế hoạch số 12/KH-UBND của UBND huyện Cần Giờ, UBND xã Ea Wer ban hành Kế hoạch số "
        + "45/KH-UBND.", "Kế hoạch 12/KH-UBND của Ủy ban nhân dân huyện Cần Giờ",
      "Kế hoạch 45/KH-UBND"),
    Line(
      "Theo Kế hoạch số 12 của UBND huyện Cần Giờ và Kế hoạch số 45.",
      "Kế hoạch 12 của Ủy ban nhân dân huyện Cần Giờ", "Kế hoạch 45"),
  ])
  func `in a list the issuer is that of the document before with the same letters`(line: Line) {
    #expect(Sample(line.sentence).documents == line.expected)
  }

  @Test(arguments: [
    Line("Thực hiện Nghị quyết Trung ương 4 khóa XII.", "Nghị quyết [4 khóa XII]"),
    Line("Thực hiện Nghị quyết Trung ương 4 (khóa XI, XII).", "Nghị quyết [4 khóa XI]"),
    Line(
      "Quán triệt Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII.",
      "Nghị quyết [5 khóa XIII]"),
    Line(
      "Đưa Nghị quyết Đại hội Đảng bộ phường lần thứ XV vào cuộc sống.",
      "Nghị quyết “Nghị quyết Đại hội Đảng bộ phường lần thứ XV”"),
    Line(
      "Quán triệt Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.",
      "Nghị quyết “Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng”"),
    Line(
      "Thi hành Điều lệ Đảng Cộng sản Việt Nam.",
      "Điều lệ “Điều lệ Đảng Cộng sản Việt Nam” của Đảng Cộng sản Việt Nam"),
    Line(
      "Thực hiện Đề án “Nâng cao chất lượng sinh hoạt chi bộ” của Thị ủy.",
      "Đề án “Đề án “Nâng cao chất lượng sinh hoạt chi bộ” của Thị ủy” của Thị ủy"),
    Line("Thực hiện Nghị quyết Trung ương 4 (khóa XII).", "Nghị quyết [4 khóa XII]"),
    Line("Thực hiện Nghị quyết TW 4 khóa XII.", "Nghị quyết [4 khóa XII]"),
    Line(
      "Đưa Nghị quyết Đại hội XIII của Đảng vào cuộc sống.",
      "Nghị quyết “Nghị quyết Đại hội XIII của Đảng”"),
    Line("Theo Luật Nghĩa vụ quân sự năm 2015.", "Luật “Luật Nghĩa vụ quân sự năm 2015”"),
    Line("Quán triệt Bộ luật Hình sự.", "Luật “Bộ luật Hình sự”"),
    Line("Thi hành Điều lệ Đảng.", "Điều lệ “Điều lệ Đảng”"),
  ])
  func `a document without a number is known by what it is named after`(line: Line) {
    #expect(Sample(line.sentence).documents == line.expected)
  }

  @Test(arguments: [
    Line(
      "Phổ biến Nghị quyết Hội nghị lần thứ 10, 11 của BCH Trung ương Đảng khóa XI.",
      "Nghị quyết [10 khóa XI]", "Nghị quyết [11 khóa XI]"),
    Line(
      "Quán triệt Nghị quyết Trung ương 5, 6 khóa XIII.", "Nghị quyết [5 khóa XIII]",
      "Nghị quyết [6 khóa XIII]"),
    Line("Học tập nghị quyết TƯ 7 khóa XII.", "Nghị quyết [7 khóa XII]"),
    Line(
      "Kết quả thực hiện Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2010 - 2015 và công tác chuẩn bị "
        + "Đại hội Đảng bộ xã lần thứ XX.",
      "Nghị quyết “Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2010 - 2015”"),
    Line(
      "Báo cáo kết quả thực hiện nghị quyết đại hội chi bộ nhiệm kỳ 2020 - 2022.",
      "Nghị quyết “nghị quyết đại hội chi bộ nhiệm kỳ 2020 - 2022”"),
  ])
  func `resolutions of plenums and congresses are told one by one`(line: Line) {
    #expect(Sample(line.sentence).documents == line.expected)
  }

  @Test(arguments: [
    Line(
      "Bàn về Luật sửa đổi, bổ sung một số điều của Luật Thủy lợi.",
      "Luật “Luật sửa đổi, bổ sung một số điều của Luật Thủy lợi”"),
    Line("Góp ý Luật Nhà ở.", "Luật “Luật Nhà ở”"),
    Line(
      "Truyền đạt Điều lệ Công đoàn Việt Nam cho hội viên.",
      "Điều lệ “Điều lệ Công đoàn Việt Nam”"),
    Line(
      "Theo Quyết định số 820/QĐ-TĐ, ra ngày 9/5/2012 của Ban Thường vụ Tỉnh ủy Kon Tum.",
      "Quyết định 820/QĐ-TĐ ngày 2012-05-09 của Ban Thường vụ Tỉnh ủy Kon Tum"),
    Line(
      "Quy định số 96-QĐ/TW do Bộ Chính trị ban hành được phổ biến.",
      "Quy định 96-QĐ/TW của Bộ Chính trị"),
    Line(
      "Xây dựng đề án tự chủ theo Nghị định số 60/2021/NĐ-CP.", "Nghị định 60/2021/NĐ-CP"),
    Line(
      "Ban hành Chương trình số 03-CTr/ĐU thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị.",
      "Chương trình 03-CTr/ĐU", "Nghị quyết 57-NQ/TW của Bộ Chính trị"),
    Line(
      "Góp ý dự thảo Chương trình hành động của Tỉnh ủy Kon Tum năm 2023.",
      "Chương trình “Chương trình hành động của Tỉnh ủy Kon Tum năm 2023” của Tỉnh ủy Kon Tum"),
  ])
  func `each document keeps its own name, day and issuer`(line: Line) {
    #expect(Sample(line.sentence).documents == line.expected)
  }

  @Test(arguments: [
    Line("Các nghị quyết, chỉ thị của cấp trên được quán triệt."),
    Line("Kế hoạch 5 năm được hoàn thành."),
    Line("Theo quy định 2 của xã và Quy định 2 của đơn vị."),
    Line("Chương trình gồm 3 phần."),
    Line("Báo cáo số 15-BC/ĐU được trình bày."),
    Line("Đại hội biểu quyết thông qua nghị quyết."),
    Line("Ngày 05/10/2020, xã họp."),
    Line("Nghị quyết của Đảng đi vào cuộc sống."),
    Line("Đại hội ra nghị quyết với 20 chỉ tiêu."),
    Line("Xây dựng kế hoạch 6 tháng cuối năm."),
    Line("Kế hoạch năm 2021 được bàn."),
    Line("CT HĐND xã dự họp."),
  ])
  func `common nouns and reports are no documents`(line: Line) {
    #expect(Sample(line.sentence).documents == line.expected)
  }
}
