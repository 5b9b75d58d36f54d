import PlenumGazetteer
import Testing

@testable import PlenumCorpus

/// The world is one in which people live: nobody is in two places, no office has two holders.
struct WorldTests {
  private static let world = World.made(seed: 11, articles: 4000)
  private var world: World { WorldTests.world }

  /// Tenures of a person with the unit each of them is in, by time.
  private func career(_ person: WorldPerson) -> [(unit: Int, tenure: Tenure)] {
    person.career.map { (world.seats[$0.seat].unit, world.seats[$0.seat].tenures[$0.tenure]) }
  }

  @Test func `nobody is secretary of two wards at once, nor anything else in two places`() {
    for person in world.persons {
      let career = career(person)
      for (before, after) in zip(career, career.dropFirst()) {
        #expect(before.tenure.end <= after.tenure.start)
      }
    }
  }

  @Test func `an office has one holder at a time and is seldom empty`() {
    for seat in world.seats {
      for (before, after) in zip(seat.tenures, seat.tenures.dropFirst()) {
        #expect(before.end <= after.start)
        #expect(after.start.number - before.end.number <= 120)
      }
      #expect(!seat.tenures.isEmpty)
    }
  }

  @Test func `nobody holds an office of a unit that ceased or is not there yet`() {
    for seat in world.seats {
      let unit = world.units[seat.unit]
      for tenure in seat.tenures {
        #expect(tenure.start >= unit.opened && tenure.start < unit.closed)
      }
      if !unit.isOf2025 { #expect(seat.tenures.allSatisfy { $0.end <= World.reform }) }
    }
  }

  @Test func `some rise from communes to districts and provinces, and move on in 2025`() {
    let levels = world.persons.map { person in career(person).map { world.units[$0.unit].level } }
    #expect(levels.count { $0.contains(.commune) && $0.contains(.district) } > 50)
    #expect(levels.count { $0.contains(.district) && $0.contains(.province) } > 10)
    let moved = world.persons.count { person in
      career(person).map { world.units[$0.unit].isOf2025 }.contains([false, true])
    }
    #expect(moved > 50)
  }

  @Test func `the women's union is led by women`() {
    for seat in world.seats where seat.role == .women {
      #expect(seat.tenures.allSatisfy { world.persons[$0.person].isWoman })
    }
  }

  @Test func `some directives share kind, number and letters`() {
    let central = world.centralDirectives.map { world.directives[$0] }
    let twins = Dictionary(grouping: central) { "\($0.kind) \($0.sign)" }.filter { $1.count > 1 }
    #expect(twins.keys.contains("Chỉ thị 35-CT/TW"))
    for directives in twins.values { #expect(Set(directives.map(\.day)).count == directives.count) }
  }

  @Test func `an event has one to four reports, which differ`() {
    let generator = CorpusGenerator(CorpusOptions(articles: 400, seed: 5))
    let reports = Dictionary(grouping: generator.selection.entries.indices) {
      generator.selection.entries[$0].event
    }
    #expect(Set(reports.values.map(\.count)) == [1, 2, 3, 4])
    for places in reports.values where places.count > 1 {
      let texts = places.map { generator.compose(generator.report(at: $0)).paragraphs }
      #expect(Set(texts).count == texts.count)
    }
  }
}
