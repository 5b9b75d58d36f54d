import PlenumGazetteer

/// What takes place in the world from 2008 to 2025.
struct EventCalendar {
  private let world: World
  private var chance: SplitMix64
  private var events: [WorldEvent] = []

  init(world: World) {
    self.world = world
    chance = SplitMix64(seed: world.seed, stream: [StreamTag.calendar])
  }

  /// All events, unit by unit.
  consuming func all() -> [WorldEvent] {
    var calendar = self
    for unit in calendar.world.units.indices {
      calendar.addParty(of: unit)
      calendar.addCouncil(of: unit)
      calendar.addAssociations(of: unit)
      calendar.addYears(of: unit)
    }
    for serial in calendar.events.indices { calendar.events[serial].serial = serial }
    return calendar.events
  }

  private mutating func add(_ event: WorldEvent) {
    let unit = world.units[event.unit]
    if event.day >= unit.opened, event.day < unit.closed { events.append(event) }
  }

  /// Congresses and, about four times a year, conferences of the committee.
  private mutating func addParty(of unit: Int) {
    for term in Term.party(of: world.units[unit]) {
      add(
        WorldEvent(
          kind: .partyCongress, unit: unit, organizer: .partyOrganization, day: term.first,
          ordinal: world.units[unit].congress + term.offset, term: term.text))
      var day = term.first + chance.number(in: 20...40)
      var ordinal = 2
      while day < term.last {
        add(
          WorldEvent(
            kind: .committeeConference, unit: unit, organizer: .partyCommittee, day: day.workday,
            ordinal: ordinal, term: term.text, topic: chance.below(3)))
        day = day + chance.number(in: 70...110)
        ordinal += 1
      }
    }
  }

  /// Sessions in summer and in December, now and then one between.
  private mutating func addCouncil(of unit: Int) {
    for term in Term.council(of: world.units[unit]) {
      let council = world.units[unit].council + term.offset
      for (place, day) in sessionDays(of: term).enumerated() {
        add(
          WorldEvent(
            kind: .councilSession, unit: unit, organizer: .council, day: day, ordinal: place + 1,
            council: council, term: term.text, topic: chance.below(3)))
      }
    }
  }

  private mutating func sessionDays(of term: Term) -> [Day] {
    var days = [term.first.workday]
    for year in term.first.year...term.last.year {
      days.append((Day(year, 7, 1) + chance.below(25)).workday)
      if chance.percent(30) { days.append((Day(year, 9, 15) + chance.below(25)).workday) }
      days.append((Day(year, 12, 5) + chance.below(20)).workday)
    }
    return days.enumerated().filter { ($0.offset == 0 || $0.element > term.first + 5) }
      .map(\.element).filter { $0 < term.last }
  }

  private mutating func addAssociations(of unit: Int) {
    if world.units[unit].isOf2025 { return }
    let plans: [(BodyKind, [Int])] = [
      (.youth, [2012, 2017, 2022]), (.women, [2011, 2016, 2021]), (.farmers, [2012, 2018, 2023]),
      (.veterans, [2012, 2017, 2022]), (.front, [2013, 2019, 2024]),
    ]
    for (body, years) in plans {
      let base = chance.number(in: 4...14)
      for (place, year) in years.enumerated() {
        add(
          WorldEvent(
            kind: .associationCongress(body), unit: unit, organizer: body,
            day: (Day(year, 2, 10) + chance.below(120)).workday, ordinal: base + place,
            term: "\(year)-\(year + 5)"))
      }
    }
  }

  private mutating func addYears(of unit: Int) {
    for year in World.start.year..<World.end.year {
      addReviews(of: unit, in: year)
      for _ in 0..<2 {
        addSome(.rollout, [.partyCommittee, .peoplesCommittee], of: unit, in: year)
      }
      for _ in 0..<2 {
        addSome(.ceremony, [.partyCommittee, .peoplesCommittee], of: unit, in: year)
      }
      for _ in 0..<3 { addSome(.voterMeeting, [.front, .council], of: unit, in: year) }
    }
  }

  private mutating func addReviews(of unit: Int, in year: Int) {
    for organizer in [BodyKind.partyCommittee, .peoplesCommittee, .front] {
      let halfYear = (Day(year, 6, 25) + chance.below(30)).workday
      add(WorldEvent(kind: .review, unit: unit, organizer: organizer, day: halfYear, topic: 0))
      let wholeYear = (Day(year, 12, 10) + chance.below(40)).workday
      let topic = chance.number(in: 1...4)
      add(WorldEvent(kind: .review, unit: unit, organizer: organizer, day: wholeYear, topic: topic))
    }
  }

  private mutating func addSome(
    _ kind: EventKind, _ organizers: [BodyKind], of unit: Int, in year: Int
  ) {
    let day = (Day(year, 1, 8) + chance.below(350)).workday
    add(
      WorldEvent(
        kind: kind, unit: unit, organizer: chance.pick(organizers), day: day,
        topic: chance.below(12)))
  }
}
