import Testing

struct EventPhraseTests {
  @Test(arguments: [
    Line(
      "Đại hội Đảng bộ phường Khuê Trung lần thứ XV, nhiệm kỳ 2020-2025 khai mạc.",
      "congress · 15 · 2020-2025 · Đảng bộ phường Khuê Trung"),
    Line(
      "Hội nghị lần thứ 14 Ban Chấp hành Đảng bộ huyện Cần Giờ khai mạc.",
      "conference · 14 · Ban Chấp hành Đảng bộ huyện Cần Giờ"),
    Line(
      "Kỳ họp thứ 15 HĐND huyện Cần Giờ khóa XI khai mạc.",
      "session · 15 · Hội đồng nhân dân huyện Cần Giờ"),
    Line(
      "Kỳ họp thứ ba, HĐND xã Ea Wer, nhiệm kỳ 2021 - 2026 khai mạc.",
      "session · 3 · 2021-2026 · Hội đồng nhân dân xã Ea Wer"),
    Line(
      "Kỳ họp lần thứ mười một HĐND xã Ea Wer khai mạc.",
      "session · 11 · Hội đồng nhân dân xã Ea Wer"),
    Line("Đại hội XIII của Đảng thành công.", "congress · 13"),
    Line("Đại hội XIII của Đảng và Kế hoạch số 12-KH/TU được quán triệt.", "congress · 13"),
    Line(
      "Đại hội đại biểu Đảng bộ tỉnh Kon Tum lần thứ XVI (nhiệm kỳ 2020 – 2025) khai mạc.",
      "congress · 16 · 2020-2025 · Đảng bộ tỉnh Kon Tum"),
    Line(
      "Hội nghị lần 5 BCH Đảng bộ xã Ea Wer khóa XII được tổ chức.",
      "conference · 5 · Ban Chấp hành Đảng bộ xã Ea Wer"),
    Line(
      "Phiên họp thứ 45 Ủy ban Thường vụ Quốc hội khai mạc.",
      "session · 45 · Ủy ban Thường vụ Quốc hội"),
    Line("Kỳ họp thứ 9, Quốc hội khóa XIV khai mạc.", "session · 9 · Quốc hội"),
    Line("Đại hội Chi bộ 7 nhiệm kỳ 2020-2022 được tổ chức.", "congress · 2020-2022 · Chi bộ 7"),
    Line(
      "Hội nghị BCH Đảng bộ phường Khuê Trung lần thứ 3 được tổ chức.",
      "conference · 3 · Ban Chấp hành Đảng bộ phường Khuê Trung"),
    Line(
      "ĐẠI HỘI ĐẢNG BỘ XÃ EA WER LẦN THỨ X, NHIỆM KỲ 2020-2025 KHAI MẠC.",
      "congress · 10 · 2020-2025 · Đảng bộ xã Ea Wer"),
    Line(
      "Đại hội đại biểu Hội Nông dân huyện Cần Giờ lần thứ X nhiệm kỳ 2018–2023 khai mạc.",
      "congress · 10 · 2018-2023 · Hội Nông dân huyện Cần Giờ"),
    Line(
      "Đại hội Đảng bộ huyện Cần Giờ lần thứ hai mươi ba khai mạc.",
      "congress · 23 · Đảng bộ huyện Cần Giờ"),
    Line("Kỳ họp thứ Hai HĐND xã Ea Wer khai mạc.", "session · 2 · Hội đồng nhân dân xã Ea Wer"),
    Line(
      "Kỳ họp thứ 4 - HĐND xã Ea Wer khóa XII khai mạc.",
      "session · 4 · Hội đồng nhân dân xã Ea Wer"),
    Line(
      "Đại hội lần thứ III Hội Luật gia tỉnh Kon Tum khai mạc.",
      "congress · 3 · Hội Luật gia tỉnh Kon Tum"),
    Line("Đại hội lần thứ XIII của Đảng thành công.", "congress · 13"),
    Line(
      "Đại hội Chi bộ Trường Tiểu học Kim Đồng nhiệm kỳ 2022 – 2025 khai mạc.",
      "congress · 2022-2025 · Chi bộ Trường Tiểu học Kim Đồng"),
    Line("Đại hội Đảng bộ xã Ea Wer khóa XXIII khai mạc.", "congress · Đảng bộ xã Ea Wer"),
    Line(
      "Kỳ họp bất thường HĐND huyện Cần Giờ được tổ chức.",
      "session · Hội đồng nhân dân huyện Cần Giờ"),
    Line(
      "Hội nghị Ban Chấp hành Đảng bộ tỉnh Kon Tum lần thứ 5 (mở rộng) khai mạc.",
      "conference · 5 · Ban Chấp hành Đảng bộ tỉnh Kon Tum"),
    Line(
      "Hội nghị lần thứ ba mươi Huyện ủy Cần Giờ khai mạc.", "conference · 30 · Huyện ủy Cần Giờ"),
    Line("Đại hội TDTT huyện Cần Giờ lần thứ VII khai mạc.", "congress · 7"),
    Line(
      "Đại hội Đoàn TNCS Hồ Chí Minh xã Ea Wer lần thứ 10, nhiệm kỳ 2022-2027 khai mạc.",
      "congress · 10 · 2022-2027 · Đoàn Thanh niên Cộng sản Hồ Chí Minh xã Ea Wer"),
    Line("Đại hội đảng bộ xã Ea Wer, lần thứ X, khai mạc.", "congress · 10 · Đảng bộ xã Ea Wer"),
    Line("Đại hội điểm Chi bộ 7, nhiệm kỳ 2022-2025 khai mạc.", "congress · 2022-2025 · Chi bộ 7"),
    Line(
      "Đại hội Đảng bộ xã Ea Wer nhiệm kì 2020-2025 khai mạc.",
      "congress · 2020-2025 · Đảng bộ xã Ea Wer"),
  ])
  func `an event has a class, an ordinal, a term and a body`(line: Line) {
    #expect(Sample(line.sentence).events == line.expected)
  }

  @Test(arguments: [
    Line("Xã tổ chức lễ trao Huy hiệu Đảng.", "ceremony"),
    Line("Huyện tổ chức hội nghị trực tuyến.", "conference"),
    Line("Xã tổ chức buổi tiếp xúc cử tri.", "meeting"),
    Line("Quận khai giảng lớp bồi dưỡng lý luận.", "training"),
    Line("Xã tổ chức hội nghị sơ kết 9 tháng năm 2020.", "conference"),
    Line("Huyện tổ chức hội nghị tổng kết, kỳ họp chuyên đề diễn ra sau.", "conference", "session"),
    Line("Xã tổ chức lễ kỷ niệm 90 năm ngày thành lập.", "ceremony"),
    Line("Ban Dân vận tổ chức giao ban quý III.", "meeting"),
    Line("Xã ra quân làm sạch đường làng.", "campaign"),
    Line("Đảng ủy mở lớp tập huấn nghiệp vụ.", "training"),
    Line("Phiên họp thường kỳ tháng 9 diễn ra.", "session"),
    Line("Hội thảo khoa học diễn ra.", "conference"),
    Line("Buổi gặp mặt cán bộ hưu trí diễn ra.", "meeting"),
  ])
  func `the head of an event tells its class`(line: Line) {
    #expect(Sample(line.sentence).events == line.expected)
  }
}
