import PlenumModel
import PlenumTestSupport
import Testing

/// The dates of one person in one post, from articles with one statement each.
struct TenureTests {
  /// One article: its date, its event's days, what it says and the words.
  private struct Told {
    var date: String
    var event: (start: String, end: String?)?
    var predicate: Predicate
    var quote = "đồng chí Lê Văn Tám, Bí thư Đảng ủy phường"

    init(
      _ date: String, _ predicate: Predicate, event: (start: String, end: String?)? = nil,
      quote: String? = nil
    ) {
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
    builder.state(person, told.predicate, post, quote: told.quote)
    guard let event = told.event else { return builder.document }
    let days: [(Property, String?)] = [(.startDate, event.start), (.endDate, event.end)]
    let known = days.compactMap { property, day in
      day.flatMap { PartialDate(iso: $0) }.map { (property, [PropertyValue.date($0)]) }
    }
    let id = builder.add(
      .event, "Đại hội \(identity)", .congress, Dictionary(uniqueKeysWithValues: known))
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
}
