/// What events are about.
enum EventTopics {
  /// What a conference of the committee does.
  static func conference(_ event: WorldEvent) -> String {
    let (year, month, _) = event.day.fields
    let quarter = (month + 2) / 3
    switch event.topic {
    case 0: return "đánh giá kết quả công tác quý \(Roman.text(quarter)) năm \(year)"
    case 1: return "thảo luận nhiệm vụ phát triển kinh tế - xã hội năm \(year)"
    default: return "kiểm điểm công tác lãnh đạo \(month) tháng đầu năm \(year)"
    }
  }

  static func review(_ event: WorldEvent) -> String {
    let year = event.day.fields.month <= 2 ? event.day.year - 1 : event.day.year
    switch (event.topic, event.organizer) {
    case (0, .front): return "sơ kết công tác Mặt trận 6 tháng đầu năm \(year)"
    case (0, .partyCommittee): return "sơ kết công tác xây dựng Đảng 6 tháng đầu năm \(year)"
    case (0, _): return "sơ kết tình hình kinh tế - xã hội 6 tháng đầu năm \(year)"
    case (_, .front): return "tổng kết công tác Mặt trận năm \(year)"
    case (1, .partyCommittee), (2, .partyCommittee):
      return "tổng kết công tác xây dựng Đảng năm \(year)"
    case (_, .partyCommittee): return "tổng kết công tác kiểm tra, giám sát năm \(year)"
    case (1, _): return "tổng kết phong trào thi đua năm \(year)"
    case (2, _): return "tổng kết công tác cải cách hành chính năm \(year)"
    default: return "tổng kết nhiệm vụ phát triển kinh tế - xã hội năm \(year)"
    }
  }

  static func rollout(_ event: WorldEvent) -> String {
    rollouts[event.topic % rollouts.count] + " năm \(event.day.year)"
  }

  static func ceremony(_ event: WorldEvent) -> String {
    let year = event.day.year
    if event.organizer == .partyCommittee {
      let occasions = ["03/02", "19/5", "02/9", "07/11"]
      let month = event.day.fields.month
      let place = month <= 3 ? 0 : month <= 6 ? 1 : month <= 9 ? 2 : 3
      return event.topic < 8
        ? "trao tặng Huy hiệu Đảng đợt \(occasions[place])/\(year)"
        : "phát động đợt thi đua chào mừng các ngày lễ lớn năm \(year)"
    }
    return ceremonies[event.topic % ceremonies.count] + " năm \(year)"
  }

  private static let rollouts = [
    "triển khai công tác bảo đảm an ninh trật tự", "triển khai công tác tuyển quân",
    "triển khai kế hoạch phòng, chống thiên tai", "triển khai công tác chuyển đổi số",
    "triển khai nhiệm vụ xây dựng nông thôn mới", "triển khai công tác dân vận",
    "triển khai công tác giảm nghèo", "triển khai nhiệm vụ thu ngân sách",
    "triển khai công tác vệ sinh môi trường", "triển khai công tác bảo hiểm y tế",
    "triển khai công tác khuyến học", "triển khai nhiệm vụ quản lý trật tự xây dựng",
  ]

  private static let ceremonies = [
    "phát động Tết trồng cây", "khánh thành nhà văn hóa khu dân cư",
    "ra mắt mô hình an toàn về an ninh trật tự",
    "phát động tháng hành động vì trẻ em", "khởi công đường giao thông liên thôn",
    "tuyên dương học sinh giỏi", "trao tặng nhà đại đoàn kết", "phát động toàn dân tập bơi",
    "phát động tháng an toàn giao thông", "khai mạc hội xuân",
    "đón bằng công nhận danh hiệu văn hóa",
    "phát động hiến máu nhân đạo",
  ]
}
