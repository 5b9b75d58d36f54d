import PlenumModel

/// The nodes and statements of ``SampleGraphs/meeting``; all persons are invented.
enum MeetingSample {
  static let nodes = articles + bodies + places + positions + persons + events + directives

  private static func id(_ name: String) -> NodeID { NodeID(rawValue: name) }

  private static let articles: [Node] = [
    article(
      "article-1", "Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ huyện Cần Giờ", "2020-09-09",
      "https://cangio.example.vn/tin/hội nghị lần thứ 20?id=1&lang=[vi]"),
    article("article-2", "Kỳ họp thứ 15 HĐND huyện Cần Giờ khóa XI", "2020-12-18", "không có"),
  ]

  private static func article(
    _ name: String, _ headline: String, _ date: String, _ url: String
  ) -> Node {
    var node = Node(id: id(name), kind: .article)
    node[.headline] = [.string(headline)]
    node[.datePublished] = PartialDate(iso: date).map { [.date($0)] } ?? []
    node[.url] = [.string(url)]
    node[.author] = [.string("Minh Châu")]
    let named = persons + bodies + directives + places
    node[.mentions] = named.map { .node($0.id) }
    node[.about] = [.node(id(name == "article-1" ? "event-1" : "event-2"))]
    return node
  }

  private static let bodies: [Node] = [
    body("body-huyen-uy", .partyBody, "Huyện ủy Cần Giờ", ["Ban Chấp hành Đảng bộ huyện Cần Giờ"]),
    body("body-ubnd", .stateBody, "Ủy ban nhân dân huyện Cần Giờ", ["UBND huyện Cần Giờ"]),
    body("body-hdnd", .stateBody, "Hội đồng nhân dân huyện Cần Giờ", ["HĐND huyện Cần Giờ"]),
    body("body-mttq", .frontBody, "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Cần Giờ", []),
    body("body-thanh-uy", .partyBody, "Thành ủy Thành phố Hồ Chí Minh", ["Thành ủy TP.HCM"]),
    body("body-quoc-hoi", .stateBody, "Quốc hội", []),
    body("body-cong-an", .armedForcesBody, "Công an huyện Cần Giờ", []),
  ]

  private static func body(
    _ name: String, _ subtype: Subtype, _ label: String, _ others: [String]
  ) -> Node {
    var node = Node(id: id(name), kind: .body, subtype: subtype, label: label)
    node[.altLabel] = others.map { .string($0) }
    if label.hasSuffix("Cần Giờ") { node[.jurisdiction] = [.node(id("place-can-gio"))] }
    if name == "body-huyen-uy" { node[.subOrganizationOf] = [.node(id("body-thanh-uy"))] }
    return node
  }

  private static let places: [Node] = {
    var district = Node(id: id("place-can-gio"), kind: .place, label: "Huyện Cần Giờ")
    district[.gsoCode] = [.string("787")]
    district[.latitude] = [.decimal(10.4114)]
    district[.longitude] = [.decimal(106.9547)]
    district[.within] = [.node(id("place-hcm"))]
    return [district, Node(id: id("place-hcm"), kind: .place, label: "Thành phố Hồ Chí Minh")]
  }()

  /// Person, title, body, relation to the position.
  private static let posts: [(String, String, String, Predicate)] = [
    ("Vũ Thanh Liêm", "Phó Bí thư Thường trực", "body-huyen-uy", .holds),
    ("Lê Minh Dũng", "Bí thư", "body-huyen-uy", .holds),
    ("Nguyễn Văn Hồng", "Phó Bí thư", "body-huyen-uy", .holds),
    ("Trần Thị Ngọc Ánh", "Trưởng Ban Tổ chức", "body-huyen-uy", .holds),
    ("Nguyễn Văn Hồng", "Chủ tịch", "body-ubnd", .elected),
    ("Trương Tiến Triển", "Phó Chủ tịch", "body-ubnd", .holds),
    ("Huỳnh Thị Bích Trâm", "Phó Chủ tịch", "body-ubnd", .holds),
    ("Đoàn Thị Ngọc Cẩm", "Chủ tịch", "body-mttq", .holds),
    ("Phan Quốc Khánh", "Phó Thủ trưởng", "body-cong-an", .holds),
    ("Lê Minh Dũng", "Chủ tịch", "body-hdnd", .holds),
    ("Võ Thị Diễm Phượng", "Phó Chủ tịch", "body-hdnd", .holds),
    ("Đặng Hoàng Yến", "Bí thư", "body-huyen-uy", .held),
    ("Tô Bửu Lưỡng", "Phó Chủ tịch", "body-mttq", .holds),
    ("Ngô Đình Tuấn", "Ủy viên", "body-ubnd", .holds),
    ("Lương Thị Hồng Vân", "Chánh Văn phòng", "body-huyen-uy", .holds),
    ("Bùi Xuân Phước", "Trưởng Ban Kinh tế - Xã hội", "body-hdnd", .holds),
    ("Hồ Ngọc Thiện", "Trưởng Ban Pháp chế", "body-hdnd", .holds),
    ("Phạm Thị Thu Hà", "Trưởng Ban Tuyên giáo", "body-huyen-uy", .holds),
    ("Cao Văn Tùng", "Bí thư", "body-thanh-uy", .held),
    ("Lý Thái Bảo", "Ủy viên Ban Thường vụ", "body-thanh-uy", .holds),
  ]

  private static let positions: [Node] = posts.map { _, title, body, _ in
    let label = bodies.first { $0.id.rawValue == body }?.label ?? ""
    var node = Node(id: position(title, body), kind: .position, label: title + " " + label)
    node[.title] = [.string(title)]
    node[.postIn] = [.node(id(body))]
    return node
  }

  private static func position(_ title: String, _ body: String) -> NodeID {
    CanonicalID.mint(.position, key: [title, body], label: title)
  }

  private static let persons: [Node] = Set(posts.map(\.0)).sorted().map {
    Node(id: person($0), kind: .person, label: $0)
  }

  private static func person(_ name: String) -> NodeID {
    CanonicalID.mint(.person, key: [name], label: name)
  }

  private static let events: [Node] = {
    var conference = Node(
      id: id("event-1"), kind: .event, subtype: .conference,
      label: "Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ huyện Cần Giờ khóa XI (mở rộng)")
    conference[.startDate] = PartialDate(iso: "2020-09-08").map { [.date($0)] } ?? []
    conference[.ordinal] = [.integer(20)]
    conference[.term] = [.string("2015-2020")]
    conference[.organizer] = [.node(id("body-huyen-uy"))]
    conference[.location] = [.node(id("place-can-gio"))]
    conference[.status] = [.string("held")]
    var session = Node(
      id: id("event-2"), kind: .event, subtype: .session,
      label: "Kỳ họp thứ 15 Hội đồng nhân dân huyện Cần Giờ khóa XI")
    session[.startDate] = PartialDate(iso: "2020-12").map { [.date($0)] } ?? []
    session[.status] = [.string("planned")]
    return [conference, session]
  }()

  private static let directives: [Node] = [
    directive(
      "directive-1", "Chỉ thị", "05-CT/TW", "2016-05-15",
      "Chỉ thị số 05-CT/TW về đẩy mạnh học tập và làm theo tư tưởng Hồ Chí Minh", nil),
    directive(
      "directive-2", "Nghị quyết", "119/2020/QH14", "2020",
      "Nghị quyết số 119/2020/QH14 của Quốc hội", "body-quoc-hoi"),
    directive(
      "directive-3", "Nghị quyết", "12-NQ/HU", "2020-12-17",
      "Nghị quyết về phát triển kinh tế biển", "body-huyen-uy"),
  ]

  private static func directive(
    _ name: String, _ kind: String, _ number: String, _ date: String, _ label: String,
    _ issuer: String?
  ) -> Node {
    var node = Node(id: id(name), kind: .directive, label: label)
    node[.kind] = [.string(kind)]
    node[.idLocal] = [.string(number)]
    node[.dateDocument] = PartialDate(iso: date).map { [.date($0)] } ?? []
    node[.passedBy] = issuer.map { [.node(id($0))] } ?? []
    return node
  }

  static let statements: [Statement] = {
    var statements = posts.map { name, title, body, predicate in
      statement(person(name), predicate, position(title, body), 0.9)
    }
    for name in posts.map(\.0).prefix(9) {
      statements.append(statement(person(name), .attended, id("event-1"), 0.85))
    }
    statements += [
      statement(person("Vũ Thanh Liêm"), .chaired, id("event-1"), 0.95),
      statement(person("Vũ Thanh Liêm"), .chaired, id("event-1"), 0.9, article: "article-2"),
      statement(person("Lê Minh Dũng"), .spokeAt, id("event-1"), 0.9),
      statement(person("Lê Minh Dũng"), .chaired, id("event-2"), 0.9, article: "article-2"),
      statement(person("Võ Thị Diễm Phượng"), .attended, id("event-2"), 0.8, article: "article-2"),
      statement(person("Bùi Xuân Phước"), .attended, id("event-2"), 0.8, article: "article-2"),
      statement(person("Hồ Ngọc Thiện"), .attended, id("event-2"), 0.8, article: "article-2"),
      statement(person("Ngô Đình Tuấn"), .attended, id("event-2"), 0.8, article: "article-2"),
      statement(person("Lương Thị Hồng Vân"), .attended, id("event-1"), 0.8),
      statement(person("Phạm Thị Thu Hà"), .spokeAt, id("event-1"), 0.8),
      statement(person("Lý Thái Bảo"), .spokeAt, id("event-1"), 0.8),
      statement(person("Nguyễn Văn Hồng"), .spokeAt, id("event-2"), 0.7, article: "article-2"),
      statement(id("body-huyen-uy"), .organized, id("event-1"), 0.8),
      statement(id("body-hdnd"), .organized, id("event-2"), 0.8, article: "article-2"),
      statement(id("body-ubnd"), .implements, id("directive-2"), 0.6),
      statement(id("event-1"), .implements, id("directive-1"), 0.75),
      statement(id("event-1"), .adopted, id("directive-3"), 0.9),
      statement(id("body-huyen-uy"), .issued, id("directive-3"), 0.9),
    ]
    return statements
  }()

  private static func statement(
    _ subject: NodeID, _ predicate: Predicate, _ object: NodeID, _ confidence: Double,
    article: String = "article-1"
  ) -> Statement {
    Statement(
      subject: subject, predicate: predicate, object: object, article: id(article),
      quote: "Đồng chí Vũ Thanh Liêm, Phó Bí thư Thường trực Huyện ủy, chủ trì hội nghị.",
      span: TextSpan(120, 194), rule: "frame.\(predicate.rawValue)", confidence: confidence)
  }
}
