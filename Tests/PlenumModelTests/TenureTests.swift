import PlenumModel
import PlenumTestSupport
import Testing

/// The dates of one person in one post, from articles with one statement each.
struct TenureTests {
  /// One article: its date, its event's days, what it says and the words.
  private struct Told {
    var date: String
    var event: (start: String, end: String?)?
    var type = Subtype.congress
    var predicate: Predicate
    var rule: String?
    var quote = "đồng chí Lê Văn Tám, Bí thư Đảng ủy phường"

    init(
      _ date: String, _ predicate: Predicate, event: (start: String, end: String?)? = nil,
      type: Subtype = .congress, rule: String? = nil, quote: String? = nil
    ) {
      (self.type, self.rule) = (type, rule)
      (self.date, self.predicate, self.event) = (date, predicate, event)
      if let quote { self.quote = quote }
    }
  }

  private func dates(_ articles: Told...) throws -> [Property: String] {
    var assembler = GraphAssembler()
    for (index, told) in articles.enumerated() {
      assembler.add(document(told, identity: "\(index).txt"))
    }
    let tenures = assembler.graph().nodes(of: .tenure)
    let tenure = try #require(tenures.first)
    #expect(tenures.count == 1)
    let shown: [Property] = [.validFrom, .validThrough, .firstSeen, .lastSeen, .endedBy]
    return Dictionary(
      uniqueKeysWithValues: shown.compactMap { property in
        tenure.date(property).map { (property, $0.iso) }
      })
  }

  private func document(_ told: Told, identity: String) -> DocumentGraph {
    var builder = DocumentBuilder(
      identity, headline: "Tin", date: told.date, text: "Tin. \(told.quote)")
    let person = builder.add(.person, "Lê Văn Tám")
    let post = builder.add(.position, "Bí thư Đảng ủy phường")
    builder.state(person, told.predicate, post, quote: told.quote, rule: told.rule)
    guard let event = told.event else { return builder.document }
    let days: [(Property, String?)] = [(.startDate, event.start), (.endDate, event.end)]
    let known = days.compactMap { property, day in
      day.flatMap { PartialDate(iso: $0) }.map { (property, [PropertyValue.date($0)]) }
    }
    let id = builder.add(
      .event, "Đại hội \(identity)", told.type, Dictionary(uniqueKeysWithValues: known))
    var document = builder.document
    document.article.add(.node(id), to: .about)
    return document
  }

  @Test func `a post is seen on the days of the articles that show it`() throws {
    let dates = try dates(Told("2021-03-02", .holds), Told("2020-10-09", .holds))
    #expect(dates == [.firstSeen: "2020-10-09", .lastSeen: "2021-03-02"])
  }

  @Test func `an election starts it on the last day of the event`() throws {
    let told = Told("2020-06-01", .elected, event: ("2020-05-27", "2020-05-28"))
    #expect(
      try dates(told)
        == [.validFrom: "2020-05-28", .firstSeen: "2020-06-01", .lastSeen: "2020-06-01"])
  }

  @Test(arguments: ["2020", "2020-05", "2020-06-02"])
  func `an election at an event without a day, or one that lies ahead, has the article's day`(
    event: String
  ) throws {
    let dates = try dates(Told("2020-06-01", .elected, event: (event, nil)))
    #expect(dates[.validFrom] == "2020-06-01")
  }

  @Test func `an election without an event has the article's date at its precision`() throws {
    #expect(try dates(Told("2020-06", .elected))[.validFrom] == "2020-06")
  }

  @Test func `the earliest election counts`() throws {
    let dates = try dates(Told("2020-06-01", .elected), Told("2015-06-03", .elected))
    #expect(dates[.validFrom] == "2015-06-03" && dates[.lastSeen] == "2020-06-01")
  }

  @Test(
    arguments: [
      ("Năm 2010, ông được bầu", "2010"), ("Tháng 8/2007, ông được bầu", "2007-08"),
      ("Từ tháng 8 năm 2007, ông được bầu", "2007-08"),
      ("Đến ngày 05 tháng 8 năm 2007 ông được bầu", "2007-08-05"),
      ("Ngày 5-8-2007, Đại hội bầu", "2007-08-05"),
    ])
  func `a choice told with its own date took place then`(quote: String, day: String) throws {
    #expect(try dates(Told("2020-06-01", .elected, quote: quote)) == [.validFrom: day])
  }

  @Test(arguments: ["Ngày 5-8, Đại hội bầu", "Nhiệm kỳ 2015-2020, ông được bầu", "Năm nay, bầu"])
  func `words without a whole date do not date a choice`(quote: String) throws {
    let dates = try dates(Told("2020-06-01", .elected, quote: quote))
    #expect(dates[.validFrom] == "2020-06-01" && dates[.firstSeen] == "2020-06-01")
  }

  @Test func `a former post had ended by the first article that says so`() throws {
    let dates = try dates(
      Told("2020-06-01", .holds), Told("2024-02-02", .held), Told("2023-01-05", .held))
    #expect(
      dates == [.firstSeen: "2020-06-01", .lastSeen: "2020-06-01", .endedBy: "2023-01-05"])
  }

  @Test func `claims that contradict each other both stay`() throws {
    let dates = try dates(Told("2019-01-05", .held), Told("2021-03-02", .holds))
    #expect(
      dates == [.endedBy: "2019-01-05", .firstSeen: "2021-03-02", .lastSeen: "2021-03-02"])
  }

  @Test func `a day from which a post is left makes the day before the last one`() throws {
    let dates = try dates(
      Told(
        "2020-06-20", .holds, rule: TenureBuilder.leavingRule,
        quote: "Lê Văn Tám thôi giữ chức Bí thư Đảng ủy phường từ ngày 1/7/2020"))
    #expect(
      dates == [.firstSeen: "2020-06-20", .lastSeen: "2020-06-20", .validThrough: "2020-06-30"])
  }

  @Test func `an article that tells of an end behind it does not show the person in the post`()
    throws
  {
    let left = Told(
      "2020-07-20", .holds, rule: TenureBuilder.leavingRule,
      quote: "Lê Văn Tám nghỉ hưu kể từ ngày 01 tháng 7 năm 2020")
    #expect(
      try dates(Told("2020-03-01", .holds), left)
        == [.firstSeen: "2020-03-01", .lastSeen: "2020-03-01", .validThrough: "2020-06-30"])
  }

  @Test(
    arguments: [
      ("2020-06-01", Subtype.session, "2020-05-28"), ("2020-05-20", .session, nil),
      ("2020-06-01", .conference, nil),
    ] as [(String, Subtype, String?)])
  func `a dismissal is of the day of the session that the article is about`(
    published: String, type: Subtype, through: String?
  ) throws {
    let told = Told(
      published, .holds, event: ("2020-05-27", "2020-05-28"), type: type,
      rule: TenureBuilder.dismissalRule)
    #expect(try dates(told)[.validThrough] == through)
  }

  @Test(
    arguments: [
      ("Từ năm 2010 đến năm 2015, ông Tám là Bí thư", "2010", "2015"),
      ("ông Tám, Bí thư từ tháng 8/2007 đến tháng 12/2015", "2007-08", "2015-12"),
      ("ông Tám, nguyên Bí thư nhiệm kỳ 2010-2015", nil, "2015"),
      ("ông Tám, nguyên Bí thư (các nhiệm kỳ 2005 – 2010 và 2010 – 2015", nil, "2015"),
      ("ông Tám, nguyên Bí thư giai đoạn 2010-2015", nil, "2015"),
      ("Từ năm 2018 đến nay, ông Tám là Bí thư", "2018", nil),
      ("ông Tám, nguyên Bí thư từ năm 2015 đến năm 2030", nil, nil),
      ("ông Tám, nguyên Bí thư", nil, nil),
    ] as [(String, String?, String?)])
  func `the time a former post was held in is read at the edge of the quote`(
    quote: String, from: String?, through: String?
  ) throws {
    let dates = try dates(Told("2020-06-01", .held, quote: quote))
    #expect(dates[.validFrom] == from && dates[.validThrough] == through)
  }

  @Test func `a term says nothing of the end of a present post`() throws {
    let quote = "Lê Văn Tám, Bí thư Đảng ủy phường nhiệm kỳ 2015-2020"
    #expect(try dates(Told("2020-06-01", .holds, quote: quote))[.validThrough] == nil)
  }

  @Test func `an end before a later sign is not the end of the tenure`() throws {
    let dates = try dates(
      Told("2016-06-01", .held, quote: "ông Tám, nguyên Bí thư nhiệm kỳ 2010-2015"),
      Told("2021-03-02", .holds))
    #expect(dates[.validThrough] == nil && dates[.endedBy] == "2016-06-01")
  }
}
