/// Directives of the centre, as the record has them; numbers begin anew with each term.
enum CentralDirectives {
  /// All of them, by date.
  static let all: [Directive] = table.split(separator: "\n").map { line in
    let fields = line.split(separator: "|").map { $0.trimming() }
    let date = fields[2].split(separator: "-").compactMap { Int($0) }
    let sign = fields[1]
    let number = sign.prefix { $0.isNumber }
    return Directive(
      id: "directive-\(sign)-\(fields[2])".replacing("/", with: "."), kind: fields[0],
      number: Int(number) ?? 0, suffix: String(sign.dropFirst(number.count)),
      day: Day(date[0], date[1], date[2]), issuer: .central(fields[3]), subject: fields[4])
  }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }

  /// Kind, sign, date, issuer, subject.
  private static let table = """
    Chỉ thị|06-CT/TW|2006-11-07|Bộ Chính trị|tổ chức cuộc vận động học tập và làm theo tấm gương đạo đức Hồ Chí Minh
    Nghị quyết|26-NQ/TW|2008-08-05|Ban Chấp hành Trung ương|nông nghiệp, nông dân, nông thôn
    Chỉ thị|34-CT/TW|2009-04-07|Bộ Chính trị|tiếp tục đổi mới công tác thi đua, khen thưởng
    Chỉ thị|37-CT/TW|2009-08-04|Bộ Chính trị|đại hội đảng bộ các cấp
    Quyết định|800/QĐ-TTg|2010-06-04|Thủ tướng Chính phủ|xây dựng nông thôn mới giai đoạn 2010-2020
    Chỉ thị|48-CT/TW|2010-10-22|Bộ Chính trị|tăng cường sự lãnh đạo đối với công tác phòng, chống tội phạm
    Chỉ thị|03-CT/TW|2011-05-14|Bộ Chính trị|tiếp tục đẩy mạnh việc học tập và làm theo tấm gương đạo đức Hồ Chí Minh
    Nghị quyết|11/NQ-CP|2011-02-24|Chính phủ|kiềm chế lạm phát, ổn định kinh tế vĩ mô
    Nghị quyết|12-NQ/TW|2012-01-16|Ban Chấp hành Trung ương|một số vấn đề cấp bách về xây dựng Đảng hiện nay
    Nghị quyết|13-NQ/TW|2012-01-16|Ban Chấp hành Trung ương|xây dựng hệ thống kết cấu hạ tầng đồng bộ
    Nghị quyết|19-NQ/TW|2012-10-31|Ban Chấp hành Trung ương|tiếp tục đổi mới chính sách, pháp luật về đất đai
    Chỉ thị|18-CT/TW|2012-09-04|Ban Bí thư|bảo đảm trật tự, an toàn giao thông
    Nghị quyết|25-NQ/TW|2013-06-03|Ban Chấp hành Trung ương|đổi mới công tác dân vận trong tình hình mới
    Nghị quyết|28-NQ/TW|2013-10-25|Ban Chấp hành Trung ương|chiến lược bảo vệ Tổ quốc trong tình hình mới
    Nghị quyết|29-NQ/TW|2013-11-04|Ban Chấp hành Trung ương|đổi mới căn bản, toàn diện giáo dục và đào tạo
    Chỉ thị|36-CT/TW|2014-05-30|Bộ Chính trị|đại hội đảng bộ các cấp
    Nghị quyết|33-NQ/TW|2014-06-09|Ban Chấp hành Trung ương|xây dựng và phát triển văn hóa, con người Việt Nam
    Chỉ thị|40-CT/TW|2014-11-22|Ban Bí thư|tín dụng chính sách xã hội
    Chỉ thị|05-CT/TW|2016-05-15|Bộ Chính trị|đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
    Quyết định|1600/QĐ-TTg|2016-08-16|Thủ tướng Chính phủ|xây dựng nông thôn mới giai đoạn 2016-2020
    Nghị quyết|04-NQ/TW|2016-10-30|Ban Chấp hành Trung ương|tăng cường xây dựng, chỉnh đốn Đảng
    Nghị quyết|05-NQ/TW|2016-11-01|Ban Chấp hành Trung ương|đổi mới mô hình tăng trưởng
    Chỉ thị|13-CT/TW|2017-01-12|Ban Bí thư|công tác quản lý, bảo vệ và phát triển rừng
    Nghị quyết|10-NQ/TW|2017-06-03|Ban Chấp hành Trung ương|phát triển kinh tế tư nhân
    Nghị quyết|18-NQ/TW|2017-10-25|Ban Chấp hành Trung ương|tiếp tục đổi mới, sắp xếp tổ chức bộ máy tinh gọn
    Nghị quyết|19-NQ/TW|2017-10-25|Ban Chấp hành Trung ương|đổi mới các đơn vị sự nghiệp công lập
    Nghị quyết|20-NQ/TW|2017-10-25|Ban Chấp hành Trung ương|bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân
    Chỉ thị|23-CT/TW|2018-02-09|Ban Bí thư|học tập, nghiên cứu chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh
    Nghị quyết|26-NQ/TW|2018-05-19|Ban Chấp hành Trung ương|xây dựng đội ngũ cán bộ các cấp
    Nghị quyết|28-NQ/TW|2018-05-23|Ban Chấp hành Trung ương|cải cách chính sách bảo hiểm xã hội
    Nghị quyết|35-NQ/TW|2018-10-22|Bộ Chính trị|bảo vệ nền tảng tư tưởng của Đảng
    Quy định|08-QĐi/TW|2018-10-25|Ban Chấp hành Trung ương|trách nhiệm nêu gương của cán bộ, đảng viên
    Chỉ thị|35-CT/TW|2019-05-30|Bộ Chính trị|đại hội đảng bộ các cấp
    Nghị quyết|43-NQ/TW|2019-01-24|Bộ Chính trị|xây dựng và phát triển thành phố Đà Nẵng
    Kết luận|62-KL/TW|2019-12-08|Bộ Chính trị|tiếp tục đổi mới tổ chức bộ máy của Mặt trận Tổ quốc
    Nghị quyết|119/2020/QH14|2020-06-19|Quốc hội|thí điểm mô hình chính quyền đô thị
    Chỉ thị|45-CT/TW|2020-06-20|Bộ Chính trị|lãnh đạo cuộc bầu cử đại biểu Quốc hội và HĐND các cấp
    Chỉ thị|16/CT-TTg|2020-03-31|Thủ tướng Chính phủ|thực hiện các biện pháp cấp bách phòng, chống dịch
    Kết luận|01-KL/TW|2021-05-18|Bộ Chính trị|tiếp tục thực hiện Chỉ thị của Bộ Chính trị khóa XII
    Nghị quyết|128/NQ-CP|2021-10-11|Chính phủ|thích ứng an toàn, linh hoạt, kiểm soát hiệu quả dịch bệnh
    Kết luận|21-KL/TW|2021-10-25|Ban Chấp hành Trung ương|đẩy mạnh xây dựng, chỉnh đốn Đảng và hệ thống chính trị
    Quy định|37-QĐ/TW|2021-10-25|Ban Chấp hành Trung ương|những điều đảng viên không được làm
    Nghị quyết|18-NQ/TW|2022-06-16|Ban Chấp hành Trung ương|nâng cao hiệu lực, hiệu quả quản lý đất đai
    Nghị quyết|19-NQ/TW|2022-06-16|Ban Chấp hành Trung ương|nông nghiệp, nông dân, nông thôn đến năm 2030
    Nghị quyết|20-NQ/TW|2022-06-16|Ban Chấp hành Trung ương|nâng cao hiệu quả kinh tế tập thể
    Nghị quyết|21-NQ/TW|2022-06-16|Ban Chấp hành Trung ương|củng cố, xây dựng tổ chức cơ sở đảng
    Quyết định|263/QĐ-TTg|2022-02-22|Thủ tướng Chính phủ|xây dựng nông thôn mới giai đoạn 2021-2025
    Nghị quyết|29-NQ/TW|2022-11-17|Ban Chấp hành Trung ương|đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước
    Nghị quyết|43-NQ/TW|2023-11-24|Ban Chấp hành Trung ương|phát huy truyền thống đại đoàn kết toàn dân tộc
    Chỉ thị|35-CT/TW|2024-06-14|Bộ Chính trị|đại hội đảng bộ các cấp
    Nghị quyết|57-NQ/TW|2024-12-22|Bộ Chính trị|đột phá phát triển khoa học, công nghệ, chuyển đổi số
    Nghị quyết|59-NQ/TW|2025-01-24|Bộ Chính trị|hội nhập quốc tế trong tình hình mới
    Nghị quyết|66-NQ/TW|2025-04-30|Bộ Chính trị|đổi mới công tác xây dựng và thi hành pháp luật
    Nghị quyết|68-NQ/TW|2025-05-04|Bộ Chính trị|phát triển kinh tế tư nhân
    Kết luận|157-KL/TW|2025-05-25|Bộ Chính trị|sắp xếp tổ chức bộ máy và đơn vị hành chính
    """
}

extension Substring {
  /// The text without spaces around it.
  func trimming() -> String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
