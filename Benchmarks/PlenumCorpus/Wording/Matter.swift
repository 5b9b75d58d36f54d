/// What is reported, done, asked for: parts of sentences without persons.
enum Matter {
  static let facts = [
    "thu ngân sách đạt {n}% dự toán, tăng {n}% so với cùng kỳ",
    "tỷ lệ hộ nghèo giảm còn 1,{n}%, không còn nhà tạm",
    "có {n} chỉ tiêu đạt và vượt kế hoạch, 3 chỉ tiêu còn thấp",
    "đã giải ngân {n} tỷ đồng vốn vay cho {n} hộ",
    "{n}% hồ sơ hành chính được trả trước hạn",
    "tổng giá trị sản xuất đạt {n} tỷ đồng, thu nhập bình quân tăng {n}%",
    "có {n} tuyến đường được bê tông hóa nhờ nhân dân hiến đất",
    "tỷ lệ người dân tham gia bảo hiểm y tế đạt {n}%",
    "đã kết nạp {n} đảng viên mới, đạt {n}% kế hoạch",
    "{n} mô hình dân vận khéo được công nhận",
    "số vụ vi phạm pháp luật giảm {n} vụ so với năm trước",
    "{n} lao động được giới thiệu việc làm, {n} người được học nghề",
  ]

  static let deeds = [
    "mỗi khu dân cư đăng ký một phần việc cụ thể trong quý",
    "lập tổ công nghệ số đến từng nhà hướng dẫn người dân",
    "vận động các hộ hiến đất mở rộng đường",
    "xây dựng {n} mô hình tự quản về an ninh trật tự",
    "trồng {n} km đường hoa, xóa {n} điểm tập kết rác",
    "tổ chức {n} buổi sinh hoạt cho đảng viên và nhân dân",
    "giao từng chi bộ phụ trách một nhóm hộ khó khăn",
    "kiểm tra định kỳ và công khai kết quả hằng quý",
    "rà soát, cắt giảm {n} thủ tục không cần thiết",
    "thành lập {n} tổ hợp tác, gắn sản xuất với tiêu thụ",
  ]

  static let demands = [
    "tập trung hoàn thành các chỉ tiêu còn thấp ngay trong quý tới",
    "nâng cao chất lượng sinh hoạt chi bộ, chú trọng phát triển đảng viên trẻ",
    "đẩy mạnh cải cách hành chính, lấy sự hài lòng của người dân làm thước đo",
    "giữ vững quốc phòng - an ninh, không để phát sinh điểm nóng",
    "quan tâm chăm lo đời sống gia đình chính sách, hộ khó khăn",
    "phân công rõ người, rõ việc, rõ thời hạn hoàn thành",
    "tăng cường kiểm tra, giám sát, kịp thời khắc phục hạn chế",
    "khai thác tốt nguồn thu, tiết kiệm các khoản chi",
    "giữ gìn đoàn kết, phát huy dân chủ trong cơ quan",
    "chủ động phòng, chống thiên tai, dịch bệnh trên địa bàn",
    "đẩy nhanh tiến độ giải phóng mặt bằng các công trình trọng điểm",
    "gắn phát triển kinh tế với bảo vệ môi trường",
  ]

  static let complaints = [
    "tình trạng ngập nước trên tuyến đường liên khu sau mỗi trận mưa",
    "việc thu gom rác ở các hẻm nhỏ chưa đều",
    "giá nước sạch và chất lượng nước sinh hoạt",
    "việc cấp giấy chứng nhận quyền sử dụng đất còn chậm",
    "tình trạng xe tải chạy vào giờ cao điểm",
    "chế độ cho người cao tuổi và hộ cận nghèo",
    "việc chiếu sáng ở đường liên thôn",
    "tiếng ồn của các cơ sở sản xuất trong khu dân cư",
  ]
}
