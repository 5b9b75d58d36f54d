import PlenumModel

/// The words of a page, in its language.
struct HTMLWords {
  let language: CaptionLanguage

  /// What the page says around the data, by the names its script uses.
  var interface: [String: String] { language == .vietnamese ? vietnamese : english }

  /// The name of a kind of nodes, for a list of them.
  func plural(_ kind: NodeKind) -> String {
    language == .vietnamese ? kind.names.vietnamese : (plurals[kind] ?? kind.names.english)
  }

  /// What a link is called on the page of its source and on that of its target.
  func sides(of type: String) -> [String] {
    let forward =
      Predicate(rawValue: type).map { $0.names[language] }
      ?? Property(rawValue: type).map { $0.names[language] } ?? type
    let words = HTMLWords.sides[type]
    switch language {
    case .vietnamese: return [words?.0 ?? forward, words?.1 ?? forward]
    case .english: return [words?.2 ?? forward, words?.3 ?? forward]
    }
  }

  /// Relations as a page lists them: posts before events, links between things last.
  static func order(_ types: Set<String>) -> [String] {
    let predicates: [Predicate] = [
      .holds, .elected, .held, .chaired, .spokeAt, .attended, .organized, .adopted, .implements,
      .issued,
    ]
    let first = predicates.map(\.rawValue).filter(types.contains)
    return first + types.subtracting(first).sorted()
  }

  private let plurals: [NodeKind: String] = [
    .person: "persons", .body: "bodies", .position: "positions", .event: "events",
    .directive: "directives", .place: "places", .article: "articles",
  ]

  private let vietnamese = [
    "title": "Đồ thị tri thức", "search": "Tìm theo tên, có dấu hay không dấu",
    "picture": "Bức tranh", "edges": "Quan hệ", "more": "Xem thêm", "nothing": "Không tìm thấy gì.",
    "name": "Tên", "details": "Chi tiết", "links": "Số quan hệ", "from": "Từ",
    "relation": "Quan hệ",
    "to": "Đến", "quote": "Trích dẫn", "article": "Bài báo", "open": "Mở bài báo",
    "sure": "độ tin cậy", "aliases": "Tên khác", "results": "kết quả", "actual": "Kích thước thật",
    "fit": "Vừa khung", "found": "Kết quả tìm kiếm", "events": "sự kiện chung",
    "noPicture": "Không có bức tranh", "script": "Trang này cần JavaScript để tìm kiếm.",
  ]

  private let english = [
    "title": "Knowledge graph", "search": "Search by name, with or without diacritics",
    "picture": "Picture", "edges": "Relations", "more": "Show more", "nothing": "Nothing found.",
    "name": "Name", "details": "Details", "links": "Relations", "from": "From",
    "relation": "Relation", "to": "To", "quote": "Quote", "article": "Article",
    "open": "Open the article", "sure": "confidence", "aliases": "Other names",
    "results": "results", "actual": "Actual size", "fit": "Fit to width",
    "found": "Search results", "events": "shared events", "noPicture": "No picture",
    "script": "This page needs JavaScript to search.",
  ]

  /// Vietnamese forward and back, English forward and back.
  private static let sides: [String: (String, String, String, String)] = [
    "chaired": ("Chủ trì", "Người chủ trì", "Chaired", "Chaired by"),
    "spokeAt": ("Phát biểu tại", "Người phát biểu", "Spoke at", "Speakers"),
    "attended": ("Tham dự", "Người tham dự", "Attended", "Attended by"),
    "organized": ("Tổ chức", "Đơn vị tổ chức", "Organized", "Organized by"),
    "implements": ("Triển khai", "Nơi triển khai", "Implements", "Implemented by"),
    "issued": ("Ban hành", "Cơ quan ban hành", "Issued", "Issued by"),
    "adopted": ("Thông qua", "Sự kiện thông qua", "Adopted", "Adopted at"),
    "elected": ("Được bầu, bổ nhiệm", "Người được bầu, bổ nhiệm", "Elected to", "Elected"),
    "holds": ("Giữ chức vụ", "Người giữ chức vụ", "Holds", "Held by"),
    "held": ("Nguyên là", "Người từng giữ chức vụ", "Formerly", "Formerly held by"),
    "postIn": ("Cơ quan", "Chức vụ", "Body", "Posts"),
    "organizer": ("Đơn vị tổ chức", "Sự kiện đã tổ chức", "Organizer", "Events organized"),
    "location": ("Địa điểm", "Sự kiện tại đây", "Location", "Events here"),
    "within": ("Thuộc", "Gồm có", "Within", "Contains"),
    "jurisdiction": ("Địa bàn", "Cơ quan của địa bàn", "Jurisdiction", "Bodies of the place"),
    "subOrganizationOf": ("Trực thuộc", "Đơn vị trực thuộc", "Part of", "Parts"),
    "succeededBy": ("Được kế tục bởi", "Kế tục", "Succeeded by", "Succeeds"),
    "passedBy": ("Cơ quan ban hành", "Văn bản đã ban hành", "Passed by", "Directives passed"),
    "about": ("Sự kiện", "Bài báo", "Events", "Articles"),
    "coAttended": ("Cùng dự với", "Cùng dự với", "Attended with", "Attended with"),
    "chairedWith": (
      "Chủ trì sự kiện có", "Dự sự kiện do", "Chaired events with", "Took part in events chaired by"
    ),
  ]
}
