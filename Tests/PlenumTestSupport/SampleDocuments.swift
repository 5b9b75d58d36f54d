package import PlenumModel

/// Two invented articles that share a person, a body and a place.
package enum SampleDocuments {
  /// Both articles.
  package static let all = [conference, session]

  /// A party committee's conference, with its own date; read from a file.
  package static let conference: DocumentGraph = {
    var builder = DocumentBuilder(
      "quan/hoi-nghi.txt", path: "quan/hoi-nghi.txt", headline: "Hội nghị sơ kết 9 tháng năm 2020",
      date: "2020-10-09",
      text: """
        Hội nghị sơ kết 9 tháng năm 2020
        Ngày 7-10, Đảng ủy phường Khuê Trung tổ chức hội nghị.
        Đồng chí Vũ Thành Liêm, Bí thư Đảng ủy phường, chủ trì hội nghị; bà Trần Thị Hoà phát biểu.
        Đảng ủy phường Khuê Trung triển khai Nghị quyết 12-NQ/TW.
        """)
    let (place, body) = addPlaces(to: &builder)
    let event = builder.add(
      .event, "Hội nghị sơ kết 9 tháng năm 2020", .conference,
      [
        .organizer: [.node(body)], .location: [.node(place)],
        .startDate: PartialDate(iso: "2020-10-07").map { [.date($0)] } ?? [],
      ])
    let directive = builder.add(
      .directive, "Nghị quyết 12-NQ/TW", nil,
      [.kind: [.string("Nghị quyết")], .idLocal: [.string("12-NQ/TW")]])
    let post = addPost(to: &builder, in: body)
    let chair = builder.add(.person, "Vũ Thành Liêm")
    let speaker = builder.add(.person, "Trần Thị Hoà")
    builder.state(chair, .holds, post, quote: "Vũ Thành Liêm, Bí thư Đảng ủy phường")
    builder.state(
      chair, .chaired, event,
      quote: "Đồng chí Vũ Thành Liêm, Bí thư Đảng ủy phường, chủ trì hội nghị")
    builder.state(speaker, .spokeAt, event, quote: "bà Trần Thị Hoà phát biểu")
    builder.state(body, .organized, event, quote: "Đảng ủy phường Khuê Trung tổ chức hội nghị")
    builder.state(
      body, .implements, directive,
      quote: "Đảng ủy phường Khuê Trung triển khai Nghị quyết 12-NQ/TW")
    return builder.document
  }()

  /// A council's session without a date of its own; read from a page.
  package static let session: DocumentGraph = {
    var builder = DocumentBuilder(
      "https://tin.example.vn/ky-hop", path: "trang/ky-hop.html",
      url: "https://tin.example.vn/ky-hop", headline: "Kỳ họp thứ 15", date: "2021-03-02",
      text: """
        Kỳ họp thứ 15 HĐND quận
        Ông Vũ Thành Liêm dự kỳ họp. Kỳ họp thông qua Nghị quyết 5/NQ-HĐND.
        """)
    let (place, _) = addPlaces(to: &builder)
    let council = builder.add(
      .body, "Hội đồng nhân dân quận Cẩm Lệ", .stateBody,
      [
        .altLabel: [.string("HĐND quận")],
        .jurisdiction: [.node(DocumentBuilder.id(.place, "quận Cẩm Lệ"))],
      ])
    let event = builder.add(
      .event, "Kỳ họp thứ 15", .session,
      [.organizer: [.node(council)], .ordinal: [.integer(15)], .location: [.node(place)]])
    let directive = builder.add(
      .directive, "Nghị quyết 5/NQ-HĐND", nil, [.passedBy: [.node(council)]])
    let person = builder.add(.person, "Vũ Thành Liêm")
    builder.state(person, .attended, event, quote: "Ông Vũ Thành Liêm dự kỳ họp")
    builder.state(event, .adopted, directive, quote: "Kỳ họp thông qua Nghị quyết 5/NQ-HĐND")
    builder.state(council, .issued, directive, quote: "Nghị quyết 5/NQ-HĐND", confidence: 0.5)
    return builder.document
  }()

  private static func addPlaces(to builder: inout DocumentBuilder) -> (place: NodeID, body: NodeID)
  {
    let district = builder.add(
      .place, "quận Cẩm Lệ", nil,
      [.latitude: [.decimal(16.0125)], .gsoCode: [.string("00495"), .string("20314")]])
    let ward = builder.add(.place, "phường Khuê Trung", nil, [.within: [.node(district)]])
    let body = builder.add(
      .body, "Đảng ủy phường Khuê Trung", .partyBody, [.jurisdiction: [.node(ward)]])
    return (ward, body)
  }

  private static func addPost(to builder: inout DocumentBuilder, in body: NodeID) -> NodeID {
    builder.add(
      .position, "Bí thư Đảng ủy phường Khuê Trung", nil,
      [.title: [.string("Bí thư")], .postIn: [.node(body)]])
  }
}
