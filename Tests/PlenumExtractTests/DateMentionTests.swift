import Testing

struct DateMentionTests {
  @Test(arguments: [
    Line("Sáng ngày 08/9/2020, Huyện ủy họp.", "2020-09-08"),
    Line("Ngày 7-5, xã họp.", "2020-05-07"),
    Line("Chiều 18.6, xã họp.", "2020-06-18"),
    Line("Sáng 5/10, xã họp.", "2020-10-05"),
    Line("Tối 9/9, xã họp.", "2020-09-09"),
    Line("Ngày 5 tháng 3 năm 2019, xã họp.", "2019-03-05"),
    Line("Ngày 05 tháng 10, xã họp.", "2020-10-05"),
    Line("Sáng nay, xã họp.", "2020-10-07"),
    Line("Chiều hôm qua, xã họp.", "2020-10-06"),
    Line("Vào lúc 14 giờ ngày 6/10/2020, xã họp.", "2020-10-06"),
    Line("Hôm 3/10 vừa qua, xã họp.", "2020-10-03"),
    Line("Thứ Hai (ngày 05/10), xã họp.", "2020-10-05"),
    Line("NGÀY 05/10/2020, XÃ HỌP.", "2020-10-05"),
    Line("8 giờ 00, 06/10/2020, xã họp.", "2020-10-06"),
    Line("Sáng 6-10-2020, xã họp.", "2020-10-06"),
    Line("Ngày 6 - 10 - 2020, xã họp.", "2020-10-06"),
    Line("Ngày 06 / 10 / 2020, xã họp.", "2020-10-06"),
    Line("Ngày 6/10 vừa qua, xã họp.", "2020-10-06"),
    Line("Chiều nay (7/10), xã họp.", "2020-10-07"),
    Line("Sáng ngày: 06/10/2020, xã họp.", "2020-10-06"),
    Line("Vào hồi 7h30 ngày 6 tháng 10 năm 2020, xã họp.", "2020-10-06"),
    Line("Ngày hôm nay, xã họp.", "2020-10-07"),
    Line("Hôm nay (7-10), xã họp.", "2020-10-07"),
    Line("Ngày 6.10, xã họp.", "2020-10-06"),
    Line("Ngày 6/10/20, xã họp.", "2020-10-06"),
  ])
  func `a day is read and completed from the day of publication`(line: Line) {
    #expect(Sample(line.sentence).dates == line.expected)
  }

  @Test(arguments: [
    Line("Từ ngày 28 đến ngày 29 tháng 4 năm 2020, tỉnh họp.", "2020-04-28/2020-04-29"),
    Line("Trong 2 ngày 6 và 7/8, huyện họp.", "2020-08-06/2020-08-07"),
    Line("Trong hai ngày 17 và 18-6, huyện họp.", "2020-06-17/2020-06-18"),
    Line("Từ ngày 30/9 đến ngày 02/10/2020, huyện họp.", "2020-09-30/2020-10-02"),
    Line("Ngày 8 và 9/10, huyện họp.", "2020-10-08/2020-10-09"),
    Line("Từ 20 đến 25/8, huyện kiểm tra.", "2020-08-20/2020-08-25"),
    Line("Từ 25 tháng 01 đến 01 tháng 02 năm 2021, Đảng họp.", "2021-01-25/2021-02-01"),
    Line("Trong 3 ngày (từ 15 - 17/9), huyện họp.", "2020-09-15/2020-09-17"),
    Line("Ngày 14-15/9/2020, huyện họp.", "2020-09-14/2020-09-15"),
    Line("Từ ngày 29/12/2019 đến ngày 02/01/2020, xã họp.", "2019-12-29/2020-01-02"),
    Line("Hai ngày 6-7/10, huyện họp.", "2020-10-06/2020-10-07"),
    Line("Ngày 6,7/10, huyện họp.", "2020-10-06/2020-10-07"),
    Line("Ngày 05 và ngày 06/10/2020, huyện họp.", "2020-10-05/2020-10-06"),
    Line("Từ ngày 5/10 - 7/10/2020, huyện họp.", "2020-10-05/2020-10-07"),
    Line("Trong các ngày từ 5-7/10, huyện họp.", "2020-10-05/2020-10-07"),
    Line("Ngày 6/10 và 7/10, huyện họp.", "2020-10-06/2020-10-07"),
    Line("Trong 3 ngày, từ ngày 5 đến 7/10, huyện họp.", "2020-10-05/2020-10-07"),
    Line("Ngày 28/9 - 2/10, huyện họp.", "2020-09-28/2020-10-02"),
    Line("Trong 2 ngày 30 và 31 tháng 8 năm 2020, huyện họp.", "2020-08-30/2020-08-31"),
  ])
  func `several days in a row are one stretch`(line: Line) {
    #expect(Sample(line.sentence).dates == line.expected)
  }

  @Test(arguments: [
    Line("Nghị quyết số 05/2020/NQ-HĐND được ban hành."),
    Line("Kế hoạch số 12-KH/HU được ban hành."),
    Line("Quyết định 22/10/QĐ-UBND được ban hành."),
    Line("Có 17/19 chi bộ đạt trong sạch."),
    Line("Tỷ lệ 12/12 đạt 100%."),
    Line("Số nhà 12/5 đường Lê Lợi."),
    Line("Thôn 3/2 có 50 hộ."),
    Line("Đường 30/4 được sửa."),
    Line("Ngày 31/02/2020 không có trong lịch."),
    Line("Xã đạt 9/10 điểm."),
    Line("Có 2/3 số phiếu tán thành."),
    Line("Đã có 15/10 chỉ tiêu vượt."),
    Line("Kế hoạch tăng 5.10 lần."),
    Line("Khu phố 3/4 và tổ 5/6 ra quân."),
    Line("Bệnh viện 19/8 khám bệnh."),
    Line("Công văn số 5/10-CV được gửi."),
    Line("Chi bộ tổ 12/10 họp."),
    Line("Hẻm 7/5 được bê tông hóa."),
    Line("Lúc 7.30 phút đoàn lên đường."),
  ])
  func `shares, addresses and document numbers are no dates`(line: Line) {
    #expect(Sample(line.sentence).dates == line.expected)
  }

  @Test(arguments: [
    Line("Trao Huy hiệu Đảng đợt 7/11 cho đảng viên.", "2020-11-07"),
    Line("Kỷ niệm ngày 2/9, xã tổ chức lễ.", "2020-09-02"),
    Line("Nhân dịp 27/7, xã tặng quà.", "2020-07-27"),
    Line("Chào mừng 75 năm Quốc khánh 2/9.", "2020-09-02"),
    Line("Trao Huy hiệu Đảng đợt 19/5/2020.", "2020-05-19"),
    Line("Kỷ niệm 45 năm Ngày giải phóng 30/4/1975.", "1975-04-30"),
  ])
  func `anniversaries and rounds of awards are occasions`(line: Line) {
    #expect(Sample(line.sentence).occasions == line.expected)
  }
}
