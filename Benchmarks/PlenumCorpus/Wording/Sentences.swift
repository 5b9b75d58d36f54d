/// The sentences articles are made of. Gaps: {e} the event's noun, {p} a person, {list} persons,
/// {w} the unit's generic word, {d} a directive, {s} its subject, {n} a number.
enum Sentences {
  static let leads = [
    "{date}{org} tổ chức {title}.", "{date}{org} tổ chức {title}.",
    "{date}{org} đã tổ chức {title}.",
    "{date}tại hội trường {hall}, {org} tổ chức {title}.",
    "{date}{org} long trọng tổ chức {title}.",
  ]

  static let chairs = [
    "{p} chủ trì {e}.", "{E} do {p} chủ trì.", "{E} diễn ra dưới sự chủ trì của {p}.",
    "Chủ trì {e} có {p}.", "{p} dự và chủ trì {e}.",
  ]

  static let sessionChairs = [
    "{p} chủ tọa kỳ họp.", "Kỳ họp diễn ra dưới sự chủ tọa của {p}.", "Chủ tọa kỳ họp có {p}.",
  ]

  static let twoChairs = [
    "Chủ trì {e} có {list}.", "{p} và {q} đồng chủ trì {e}.", "Đồng chủ trì {e} có {list}.",
  ]

  static let guests = [
    "Dự và chỉ đạo {e} có {list}.", "Đến dự {e} có {list}.", "Về dự {e} có {list}.",
    "Tham dự và chỉ đạo {e} có {list}.",
  ]

  static let attendances = [
    "Tham dự {e} có {list}.", "Dự {e} có {list}.", "Cùng dự có {list}.",
    "Tham dự {e} có {list} cùng {n} đại biểu.", "Dự {e} còn có {list}.",
  ]

  static let furtherGuests = ["Cùng dự có {list}.", "Cùng tham dự có {list}."]

  static let formerGuests = ["Đến dự còn có {list}.", "Cùng dự có {list}."]

  static let reports = [
    "Tại {e}, {p} báo cáo kết quả công tác: {fact}.",
    "Báo cáo do {p} trình bày nêu rõ: {fact}.",
    "{p} trình bày báo cáo, theo đó {fact}.",
    "Báo cáo tại {e}, {p} cho biết {fact}.",
  ]

  static let speeches = [
    "Tham luận tại {e}, {p} nêu cách làm hay: {deed}.",
    "Phát biểu tại {e}, {p} cho biết {fact}.",
    "Thảo luận tại {e}, {p} kiến nghị {demand}.",
    "Tại {e}, {p} phát biểu, đề nghị {demand}.",
  ]

  static let guestSpeeches = [
    "Phát biểu chỉ đạo {e}, {p} đề nghị {demand}.",
    "Phát biểu tại {e}, {p} ghi nhận những kết quả đã đạt được và yêu cầu {demand}.",
    "Thay mặt lãnh đạo cấp trên, {p} phát biểu chúc mừng và đề nghị {demand}.",
    "{p} phát biểu, biểu dương tinh thần đoàn kết của {w} và lưu ý {demand}.",
  ]

  static let conclusions = [
    "Kết luận {e}, {p} yêu cầu {demand}.", "Phát biểu kết luận {e}, {p} đề nghị {demand}.",
    "Kết luận, {p} nhấn mạnh yêu cầu {demand}.", "Bế mạc {e}, {p} đề nghị {demand}.",
  ]

  static let thanks = [
    "Phát biểu đáp từ, {p} cảm ơn sự quan tâm của cấp trên và hứa {demand}.",
    "Thay mặt tập thể, {p} tiếp thu ý kiến và cam kết {demand}.",
  ]

  static let voters = [
    "Cử tri {v} phản ánh {complaint}.", "Cử tri {v} kiến nghị {complaint}.",
    "Phát biểu tại hội nghị, cử tri {v} đề nghị giải quyết {complaint}.",
  ]

  static let answers = [
    "Trả lời cử tri, {p} cho biết {fact}.", "{p} tiếp thu, giải trình các kiến nghị của cử tri.",
  ]

  static let directives = [
    "{b} triển khai thực hiện {d} về {s}.", "{b} thực hiện {d} bằng việc {deed}.",
    "{b} tiếp tục thực hiện {d} về {s}.", "{b} tổ chức thực hiện {d} về {s}.",
  ]

  static let studies = [
    "Tại {e}, {p} quán triệt {d} về {s}.", "{p} triển khai {d} về {s}.",
  ]

  static let implementations = [
    "{b} thực hiện {d} bằng việc {deed}.", "{b} triển khai thực hiện {d}, trong đó {deed}.",
  ]

  static let issues = [
    "Trước đó, {b} đã ban hành {d} về {s}.", "{b} đã ban hành {d} về {s}.",
  ]

  static let places = [
    "Địa bàn {w} hiện có {n} khu dân cư với hơn {n}00 hộ.",
    "Không khí {e} diễn ra sôi nổi, trách nhiệm.",
    "Trước giờ khai mạc, các đại biểu xem phóng sự ngắn về {w}.",
  ]
}
