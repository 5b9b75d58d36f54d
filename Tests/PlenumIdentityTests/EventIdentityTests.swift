import PlenumIdentity
import PlenumModel
import Testing

/// When two reports are of one event.
struct EventIdentityTests {
  private func record(_ article: String, _ event: EventEvidence, day: String) -> IdentityRecord {
    IdentityRecord(
      article: article, node: NodeID(rawValue: "event-\(article)"), block: "x", label: "x",
      day: PartialDate(iso: day)?.dayNumber, evidence: .event(event))
  }

  private func count(_ records: [IdentityRecord]) -> Int {
    IdentityResolver().identities(of: records, isTaken: { _ in false }).count
  }

  @Test func `a congress named years later without its day is the one of that number`() {
    var held = EventEvidence(type: .congress, organizers: ["body-a-1"], ordinal: 6)
    held.start = "2020-05-28"
    let named = EventEvidence(type: .congress, organizers: ["body-a-1"], ordinal: 6)
    #expect(
      count([record("a", held, day: "2020-05-30"), record("b", named, day: "2023-06-16")]) == 1)
  }

  @Test func `a session of the same number in another year is another one`() {
    let session = EventEvidence(type: .session, organizers: ["body-a-1"], ordinal: 5)
    let years = ["2018-07-10", "2023-07-11"].map { record($0, session, day: $0) }
    #expect(count(years) == 2)
  }

  @Test func `conferences of different terms are two`() {
    let terms = ["2015-2020", "2020-2025"].map { term in
      record(
        term, EventEvidence(type: .conference, organizers: ["body-a-1"], ordinal: 3, term: term),
        day: "2020-10-01")
    }
    #expect(count(terms) == 2)
  }
}
