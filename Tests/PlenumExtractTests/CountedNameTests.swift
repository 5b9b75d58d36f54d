import Testing

/// Names that end in a number, and numbers that belong to no name.
struct CountedNameTests {
  @Test(arguments: [
    Line("UBND phường Cổ Nhuế 2 họp.", "Ủy ban nhân dân phường Cổ Nhuế 2"),
    Line("Đảng ủy xã Sơn Kim 1 họp.", "Đảng ủy xã Sơn Kim 1"),
    Line("HĐND xã Sơn Kim 6 tháng đầu năm đã giám sát.", "Hội đồng nhân dân xã Sơn Kim"),
    Line("HĐND phường Khuê Trung 2 lần họp.", "Hội đồng nhân dân phường Khuê Trung"),
    Line("Đảng ủy phường 5, Quận 4 họp.", "Đảng ủy phường 5"),
  ])
  func `a unit is counted where the gazetteer knows it so`(line: Line) {
    #expect(Sample(line.sentence).bodies == line.expected)
  }

  @Test(arguments: [
    Line("Chi bộ Hậu cần 2 họp.", "Chi bộ Hậu cần 2"),
    Line("Chi bộ Hậu cần 15 đảng viên đã họp.", "Chi bộ Hậu cần"),
    Line("Phòng Nội vụ 2 lần được khen.", "Phòng Nội vụ"),
    Line("Đội Kiểm tra thuế số 3 được khen.", "Đội Kiểm tra thuế số 3"),
    Line("Trường THPT 22-9 đã họp.", "Trường THPT 22-9"),
    Line("Học viện Sông Lam và 3 đơn vị đã ký.", "Học viện Sông Lam"),
  ])
  func `a cell or a department takes its number`(line: Line) {
    #expect(Sample(line.sentence).bodies == line.expected)
  }

  @Test(arguments: [
    Line("Phấn đấu 100% Đoàn xã có sân chơi."),
    Line("Tại các phường, Quận ủy Thanh Khê đã kiểm tra.", "Quận ủy Thanh Khê"),
    Line("Đề nghị các Huyện, Thị, Thành đoàn báo cáo."),
  ])
  func `a share or a plural list of levels names nobody`(line: Line) {
    #expect(Sample(line.sentence).bodies == line.expected)
  }
}
