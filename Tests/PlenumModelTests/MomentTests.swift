import PlenumModel
import Testing

struct MomentTests {
  @Test(arguments: [
    ("2024-03-12T01:02:03Z", "2024-03-12T01:02:03Z"),
    ("2024-03-12t01:02:03z", "2024-03-12T01:02:03Z"),
    ("2024-03-12 01:02:03.999Z", "2024-03-12T01:02:03Z"),
    ("2024-03-12T01:02:03.123456+00:00", "2024-03-12T01:02:03Z"),
    ("2024-03-12T06:59:59+07:00", "2024-03-11T23:59:59Z"),
    ("2024-02-29T20:30:00-0330", "2024-03-01T00:00:00Z"),
    ("2023-12-31T23:00:00-01", "2024-01-01T00:00:00Z"),
    ("0999-12-31T00:00:09Z", "0999-12-31T00:00:09Z"),
  ])
  func `times of all zones are read as UTC, to the second`(text: String, iso: String) {
    #expect(Moment(iso: text)?.iso == iso)
  }

  @Test(arguments: [
    "", "2024", "2024-03-12", "2024-03-12T01:02Z", "2024-03-12T01:02:03", "2024-03-12T24:00:00Z",
    "2024-03-12T01:60:03Z", "2024-03-12T01:02:60Z", "2023-02-29T01:02:03Z", "20240312010203",
    "2024-03-12T01:02:03ZZ", "2024-03-12T01:02:03.Z", "2024-03-12T01:02:03+7",
    "12/03/2024 01:02:03",
    "2024-03-12T01:02:03+15:00", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00",
    "２０２４-03-12T01:02:03Z",
  ])
  func `what does not name a second is no moment`(text: String) {
    #expect(Moment(iso: text) == nil)
  }

  @Test func `moments are ordered by time`() {
    let texts = ["2023-12-31T23:59:59Z", "2024-01-01T00:00:00Z", "2024-01-01T00:00:01Z"]
    let moments = texts.compactMap { Moment(iso: $0) }
    #expect(moments.reversed().sorted().map(\.iso) == texts)
  }

  @Test(arguments: [
    ("2024-02-28", "2024-02-29"), ("2023-02-28", "2023-03-01"), ("2023-12-31", "2024-01-01"),
  ])
  func `a day has a day after`(day: String, next: String) {
    #expect(PartialDate(iso: day)?.dayAfter?.iso == next)
    #expect(PartialDate(iso: next)?.dayBefore?.iso == day)
  }
}
