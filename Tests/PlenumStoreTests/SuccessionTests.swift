import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

struct SuccessionTests {
  private let offices: Offices

  init() throws {
    offices = try Offices(
      .init("2022-01-10", "Mai Thị Hoài", .elected, "Bí thư"),
      .init("2023-01-10", "Mai Thị Hoài", .holds, "Bí thư"),
      .init("2020-07-01", "Lê Văn Tám", .holds, "Bí thư"),
      .init("2021-03-02", "Lê Văn Tám", .holds, "Bí thư"),
      .init("2018-03-02", "Cao Văn Tùng", .held, "Bí thư"),
      .init("2021-03-02", "Võ Tấn Lập", .holds, "Phó Bí thư"),
      .init("2021-03-02", "Hồ Ngọc Thiện", .holds, "Bí thư", of: "Đảng ủy phường Khuê Trung Bắc"))
  }

  private func rows(_ change: (inout GraphQuery) -> Void = { _ in }) throws -> [QueryRow] {
    try offices.succession {
      $0.body = "Đảng ủy phường Khuê Trung"
      change(&$0)
    }
  }

  @Test func `holders come in order with their dates`() throws {
    let rows = try rows { $0.position = "Bí thư" }
    #expect(rows.map { $0[.person] } == ["Cao Văn Tùng", "Lê Văn Tám", "Mai Thị Hoài"])
    #expect(rows.map { $0[.since] } == ["", "2020-07-01", "2022-01-10"])
    #expect(rows.map { $0[.until] } == ["", "2021-03-02", "2023-01-10"])
    #expect(rows.map { $0[.ended] } == ["2018-03-02", "", ""])
  }

  @Test func `a former holder stands before the one who had begun when that was said`() throws {
    let offices = try Offices(
      .init("2020-07-01", "Lê Văn Tám", .holds, "Bí thư"),
      .init("2020-08-01", "Cao Văn Tùng", .held, "Bí thư"),
      .init("2021-07-01", "Mai Thị Hoài", .holds, "Bí thư"))
    let persons = try offices.succession().map { $0[.person] }
    #expect(persons == ["Cao Văn Tùng", "Lê Văn Tám", "Mai Thị Hoài"])
  }

  @Test func `each is quoted with the earliest witness`() throws {
    let identities = try rows { $0.position = "Bí thư" }.map { $0[.identity] }
    #expect(identities == ["2018-03-02.txt", "2020-07-01.txt", "2022-01-10.txt"])
  }

  @Test(arguments: [
    ("bi thu", 3), ("Phó Bí thư", 1), ("pho", 1), ("Bí", 3), ("thư", 0), ("=Phó", 0),
  ])
  func `a position is named by the first words of its title`(position: String, count: Int) throws {
    #expect(try rows { $0.position = position }.count == count)
  }

  @Test func `a body's exact name leaves out longer ones`() throws {
    #expect(try rows().count == 4)
    #expect(try rows { $0.body = "Khuê Trung" }.count == 5)
  }

  @Test func `a person narrows the rows but not the successors`() throws {
    #expect(try rows { $0.person = "Lê Văn Tám" }.map { $0[.person] } == ["Lê Văn Tám"])
    let holders = try offices.holders(on: "2022-02-01") { $0.person = "Lê Văn Tám" }
    #expect(holders == [])
  }

  @Test func `a time narrows the rows to the tenures in it`() throws {
    let rows = try rows {
      $0.position = "Bí thư"
      $0.since = PartialDate(iso: "2022-02")
    }
    #expect(rows.map { $0[.person] } == ["Mai Thị Hoài"])
  }

  @Test func `the least confidence leaves claims out`() throws {
    #expect(try rows { $0.minConfidence = 0.95 }.isEmpty)
    #expect(try rows { $0.minConfidence = 0.9 }.count == 4)
  }
}
