import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

struct OfficeTests {
  @Test(
    arguments: [
      ("2020-06-30", nil), ("2020-07-01", "seen"), ("2020-12-01", "seen"), ("2021-03-02", "seen"),
      ("2021-03-03", "presumed"), ("2025-06-30", "presumed"), ("2025-07-01", nil),
    ] as [(String, String?)])
  func `between two articles a post is held, afterwards presumed until the term ends`(
    day: String, certainty: String?
  ) throws {
    let offices = try Offices(
      .init("2020-07-01", "Lê Văn Tám", .holds, "Phó Bí thư"),
      .init("2021-03-02", "Lê Văn Tám", .holds, "Phó Bí thư"))
    #expect(try offices.holders(on: day) == (certainty.map { ["Lê Văn Tám \($0)"] } ?? []))
  }

  @Test(arguments: [("2020-06-01", "stated"), ("2020-10-01", "stated"), ("2021-01-01", "presumed")])
  func `from an election on a post is held as stated`(day: String, certainty: String) throws {
    let offices = try Offices(
      .init("2020-06-01", "Lê Văn Tám", .elected, "Bí thư"),
      .init("2020-12-01", "Lê Văn Tám", .holds, "Bí thư"))
    #expect(try offices.holders(on: day) == ["Lê Văn Tám \(certainty)"])
  }

  @Test(
    arguments: [
      (Subtype.partyBody, Predicate.holds, "2020-03-01", "2020-06-30"),
      (.partyBody, .elected, "2020-03-01", "2025-06-30"),
      (.partyBody, .holds, "2019-03-01", "2020-06-30"),
      (.stateBody, .holds, "2021-05-01", "2021-06-30"),
      (.stateBody, .elected, "2021-06-20", "2026-06-30"),
      (.stateBody, .holds, "2021-07-01", "2026-06-30"),
      (.frontBody, .holds, "2021-07-01", "2025-06-30"),
    ])
  func `terms of five years end on 30 June`(
    body: Subtype, predicate: Predicate, sign: String, last: String
  ) throws {
    let offices = try Offices(.init(sign, "Lê Văn Tám", predicate, "Chủ tịch", of: "Hội A", body))
    let next = last.prefix(4) + "-07-01"
    #expect(try offices.holders(on: last) == ["Lê Văn Tám presumed"])
    #expect(try offices.holders(on: String(next)) == [])
  }

  @Test(arguments: [("2021-06-01", "Lê Văn Tám presumed"), ("2022-01-10", "Mai Thị Hoài seen")])
  func `the last holder of a post with one holder is presumed until the next is seen`(
    day: String, holder: String
  ) throws {
    let offices = try Offices(
      .init("2021-03-02", "Lê Văn Tám", .holds, "Bí thư"),
      .init("2022-01-10", "Mai Thị Hoài", .holds, "Bí thư"))
    #expect(try offices.holders(on: day) == [holder])
  }

  @Test func `a post with several holders has no successors`() throws {
    let offices = try Offices(
      .init("2021-03-02", "Lê Văn Tám", .holds, "Phó Bí thư"),
      .init("2022-01-10", "Mai Thị Hoài", .holds, "Phó Bí thư"))
    #expect(
      try offices.holders(on: "2023-01-01") == ["Lê Văn Tám presumed", "Mai Thị Hoài presumed"])
  }

  @Test func `an article that tells of the change ends the old tenure`() throws {
    let offices = try Offices(
      .init("2021-03-02", "Lê Văn Tám", .holds, "Bí thư"),
      .init("2022-09-21", "Lê Văn Tám", .holds, "Bí thư"),
      .init("2022-09-21", "Mai Thị Hoài", .elected, "Bí thư"))
    #expect(try offices.holders(on: "2022-09-22") == ["Mai Thị Hoài presumed"])
  }

  @Test func `claims that contradict each other are both listed`() throws {
    let offices = try Offices(
      .init("2020-08-01", "Lê Văn Tám", .holds, "Bí thư"),
      .init("2021-08-01", "Lê Văn Tám", .holds, "Bí thư"),
      .init("2020-12-01", "Mai Thị Hoài", .holds, "Bí thư"),
      .init("2021-05-01", "Mai Thị Hoài", .holds, "Bí thư"))
    #expect(try offices.holders(on: "2021-01-01") == ["Lê Văn Tám seen", "Mai Thị Hoài seen"])
    #expect(try offices.holders(on: "2021-09-01") == ["Lê Văn Tám presumed"])
  }

  @Test func `whoever is called a former holder is presumed no longer`() throws {
    let offices = try Offices(
      .init("2021-03-02", "Lê Văn Tám", .holds, "Bí thư"),
      .init("2022-02-02", "Lê Văn Tám", .held, "Bí thư"))
    #expect(try offices.holders(on: "2022-02-01") == ["Lê Văn Tám presumed"])
    #expect(try offices.holders(on: "2022-02-02") == [])
  }

  @Test func `a former holder who is seen again keeps both claims`() throws {
    let offices = try Offices(
      .init("2020-08-02", "Lê Văn Tám", .held, "Bí thư"),
      .init("2021-03-02", "Lê Văn Tám", .holds, "Bí thư"))
    #expect(try offices.holders(on: "2021-03-02") == ["Lê Văn Tám seen"])
    let row = try #require(try offices.succession().first)
    #expect(row[.ended] == "2020-08-02" && row[.until] == "2021-03-02")
  }

  @Test func `a deputy who has become the leader is presumed deputy no longer`() throws {
    let offices = try Offices(
      .init("2021-03-02", "Mai Thị Hoài", .holds, "Phó Bí thư"),
      .init("2021-03-02", "Mai Thị Hoài", .holds, "Đảng ủy viên"),
      .init("2022-09-21", "Mai Thị Hoài", .elected, "Bí thư"))
    var query = GraphQuery(.holds)
    query.asOf = PartialDate(iso: "2022-10-01")
    #expect(
      try offices.rows(query).map { $0[.position] } == ["Bí thư", "Đảng ủy viên"])
  }

  @Test func `a month counts when some day of it does`() throws {
    let offices = try Offices(.init("2021-03-20", "Lê Văn Tám", .holds, "Bí thư"))
    #expect(try offices.holders(on: "2021-03") == ["Lê Văn Tám seen"])
    #expect(try offices.holders(on: "2021-02") == [])
  }

  @Test func `a row for a day quotes the last article up to it`() throws {
    let offices = try Offices(
      .init("2020-08-01", "Lê Văn Tám", .holds, "Bí thư"),
      .init("2021-08-01", "Lê Văn Tám", .holds, "Bí thư"),
      .init("2022-08-01", "Lê Văn Tám", .holds, "Bí thư"))
    var query = GraphQuery(.holds)
    query.asOf = PartialDate(iso: "2022-01-01")
    let row = try #require(try offices.rows(query).first)
    #expect(row[.identity] == "2021-08-01.txt" && row[.article] == "Tin 2021-08-01")
    #expect(row[.quote] == "Lê Văn Tám holds Bí thư 2021-08-01")
    #expect(row[.since] == "2020-08-01" && row[.until] == "2022-08-01")
  }

  @Test func `nobody is presumed in a post after its stated end`() throws {
    let offices = try Offices(
      .init("2021-03-02", "Lê Văn Tám", .holds, "Bí thư"),
      .init(
        "2021-06-20", "Lê Văn Tám", .holds, "Bí thư",
        quote: "Lê Văn Tám thôi giữ chức Bí thư từ ngày 1/7/2021", rule: TenureBuilder.leavingRule))
    #expect(try offices.holders(on: "2021-06-30") == ["Lê Văn Tám seen"])
    #expect(try offices.holders(on: "2021-07-01") == [])
    #expect(try offices.succession().map { $0[.ended] } == ["2021-06-30"])
  }

  @Test func `a former holder whose time is told answers for a day in it`() throws {
    let offices = try Offices(
      .init(
        "2021-03-02", "Lê Văn Tám", .held, "Bí thư",
        quote: "Từ năm 2010 đến năm 2015, ông Lê Văn Tám là Bí thư"))
    #expect(try offices.holders(on: "2012-05-01") == ["Lê Văn Tám stated"])
    #expect(try offices.holders(on: "2016-01-01") == [])
  }
}
