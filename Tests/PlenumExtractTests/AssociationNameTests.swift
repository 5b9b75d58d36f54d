import Testing

/// Associations, forces and offices of the whole nation, and names whose words go on in small letters.
struct AssociationNameTests {
  @Test(arguments: [
    Line("Công đoàn Dệt may Việt Nam họp.", "Công đoàn Dệt may Việt Nam"),
    Line("Công đoàn Than - Khoáng sản Việt Nam họp.", "Công đoàn Than - Khoáng sản Việt Nam"),
    Line("Hội Mỹ thuật Việt Nam họp.", "Hội Mỹ thuật Việt Nam"),
    Line("Hiệp hội Gỗ và Lâm sản Việt Nam họp.", "Hiệp hội Gỗ và Lâm sản Việt Nam"),
    Line("Hội Nông dân Việt Nam chúc mừng.", "Hội Nông dân Việt Nam"),
    Line("Hội Nông dân Việt Nam xã Ea Wer họp.", "Hội Nông dân xã Ea Wer"),
    Line(
      "Ban Chấp hành Trung ương Hội LHPN Việt Nam họp.",
      "Ban Chấp hành Trung ương Hội Liên hiệp Phụ nữ Việt Nam"),
    Line("BCH Trung ương Đảng họp.", "Ban Chấp hành Trung ương Đảng"),
    Line("TW Hội Làm vườn gửi thư.", "Trung ương Hội Làm vườn Việt Nam"),
    Line(
      "Đảng ủy cơ quan Trung ương Hội Làm vườn Việt Nam họp.",
      "Đảng ủy cơ quan Trung ương Hội Làm vườn Việt Nam"),
    Line("Cục Hàng hải Việt Nam họp.", "Cục Hàng hải Việt Nam"),
  ])
  func `an association of the nation keeps its name`(line: Line) {
    #expect(Sample(line.sentence).bodies == line.expected)
  }

  @Test(arguments: [
    Line("Bộ đội Biên phòng ra quân.", "Bộ đội Biên phòng"),
    Line("Bộ Tư lệnh Cảnh sát biển họp.", "Bộ Tư lệnh Cảnh sát biển"),
    Line("Hải đoàn 32 tuần tra.", "Hải đoàn 32"),
    Line("Quân đoàn 7 và Đại tá Lê Văn Mãi nhận cờ.", "Quân đoàn 7"),
    Line("Đảng uỷ quân sự huyện Cần Giờ họp.", "Đảng ủy Quân sự huyện Cần Giờ"),
    Line(
      "Đảng ủy, Bộ Chỉ huy Quân sự tỉnh Kon Tum họp.", "Đảng ủy Quân sự tỉnh Kon Tum",
      "Bộ Chỉ huy Quân sự tỉnh Kon Tum"),
    Line("Đảng ủy, Công an xã Ea Wer họp.", "Đảng ủy xã Ea Wer", "Công an xã Ea Wer"),
  ])
  func `a force is a body with or without a unit`(line: Line) {
    #expect(Sample(line.sentence).bodies == line.expected)
  }

  @Test(arguments: [
    Line(
      "Chi bộ Bệnh viện Y học cổ truyền Sông Lam họp.", "Chi bộ Bệnh viện Y học cổ truyền Sông Lam"),
    Line("Đảng bộ Bệnh viện Tim – Mạch Sông Lam họp.", "Đảng bộ Bệnh viện Tim - Mạch Sông Lam"),
    Line("Khoa Kinh tế vận tải họp.", "Khoa Kinh tế vận tải"),
    Line("Trường ĐH Kỹ thuật Máy tính họp.", "Trường Đại học Kỹ thuật Máy tính"),
    Line("Chi bộ khối Văn phòng họp.", "Chi bộ khối Văn phòng"),
    Line("Chi bộ Cấp nước Hòa Lạc họp.", "Chi bộ Cấp nước Hòa Lạc"),
    Line("Công ty Cấp nước số 7 họp.", "Công ty Cấp nước số 7"),
    Line("Công đoàn Viên chức tỉnh Kon Tum họp.", "Công đoàn Viên chức tỉnh Kon Tum"),
    Line("Bệnh viện Phổi Trung ương họp.", "Bệnh viện Phổi Trung ương"),
    Line("Khoa Nội khánh thành phòng mổ.", "Khoa Nội"),
    Line("Bệnh viện Mắt khám bệnh cho người nghèo.", "Bệnh viện Mắt"),
    Line("Trường Tiểu học Kim Đồng tuyên dương học sinh.", "Trường Tiểu học Kim Đồng"),
  ])
  func `small syllables complete a name and verbs do not`(line: Line) {
    #expect(Sample(line.sentence).bodies == line.expected)
  }
}
