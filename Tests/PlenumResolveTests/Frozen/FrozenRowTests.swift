import Testing

/// A malformed row is named with what is wrong with it.
struct FrozenRowTests {
  @Test(arguments: [
    ("names\tnames-01\tBà Lê Thị Na.\tpersons\tLê Thị Na", "5 columns, not 6"),
    ("name\tname-01\tBà Lê Thị Na.\t\tpersons\tLê Thị Na", "the group “name” is none of: names"),
    ("names\twords-01\tBà Lê Thị Na.\t\tpersons\tLê Thị Na", "“words-01” is not of its group"),
    ("names\tnames-01\t\t\tpersons\t-", "there is no sentence"),
    ("names\tnames-01\tBà Lê Thị Na.\t5/3/2021\tpersons\t-", "published on “5/3/2021”"),
    ("names\tnames-01\tBà Lê Thị Na.\t\tperson\tLê Thị Na", "the type “person” is none of"),
    ("names\tnames-01\tBà Lê Thị Na.\t\tpersons\t", "an empty piece"),
    ("names\tnames-01\tBà Lê Thị Na.\t\tpersons\tLê Thị Na |  | Bà", "a stray space"),
    ("names\tnames-01\tBà Lê Thị Na.\t\tpersons\tLê Thị Na ~ -", "“-” cannot stand in"),
    ("posts\tposts-01\tBà Lê Thị Na.\t\tposts\tLê Thị Na = Bí thư", "is not “Name = Title @ Body”"),
    ("absent\tabsent-01\tBà Lê Thị Na.\t\tnobody\t-", "this type needs an item"),
    ("dates\tdates-01\tHội nghị.\t\tdate\t2021-02-30", "“2021-02-30” is not a date"),
    ("dates\tdates-01\tHội nghị.\t\tdate\t2021-02-01 | 2021-02-02", "one item, not 2"),
    ("events\tevents-01\tHội nghị.\t\tevent\tcongress · 1", "type · ordinal · term"),
    ("events\tevents-01\tHội nghị.\t\tevent\tparty · - · - · - · -", "“party” is no type"),
    ("events\tevents-01\tHội nghị.\t\tevent\tvisit · I · - · - · -", "“I” is not a number"),
  ])
  func `a malformed row`(line: String, reason: String) {
    #expect { try FrozenRow(line: line) } throws: { "\($0)".contains(reason) }
  }

  @Test func `a sound row`() throws {
    let row = try FrozenRow(line: "dates\tdates-01\tSáng nay họp.\t2021-03-05\tdate\t2021-03-05")
    #expect(row.group == .dates)
    #expect(row.published == "2021-03-05")
    #expect(row.expected == "date: 2021-03-05")
  }
}
