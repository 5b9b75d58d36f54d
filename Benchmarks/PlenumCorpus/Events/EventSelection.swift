import PlenumGazetteer

/// Chooses what is reported, and by how many articles, until there are enough of them.
struct EventSelection {
  /// An article to come: an event and which of its reports.
  struct Entry {
    let event: Int
    let report: Int
    let published: Day
  }

  private(set) var events: [WorldEvent] = []
  private(set) var entries: [Entry] = []

  /// Chooses for a number of articles; gives persons without office to the events that hear some.
  init(world: inout World, articles: Int) {
    var chance = SplitMix64(seed: world.seed, stream: [StreamTag.selection])
    var left = chance.shuffled(EventCalendar(world: world).all())
    while entries.count < articles, !left.isEmpty {
      var passed: [WorldEvent] = []
      for event in left where entries.count < articles {
        if chance.percent(EventSelection.weight(of: event, in: world)) {
          add(event, in: &world, articles: articles, &chance)
        } else {
          passed.append(event)
        }
      }
      left = passed
    }
    entries.sort { ($0.published, $0.event, $0.report) < ($1.published, $1.event, $1.report) }
  }

  private mutating func add(
    _ event: WorldEvent, in world: inout World, articles: Int, _ chance: inout SplitMix64
  ) {
    var event = event
    if event.kind == .voterMeeting {
      event.firstVoter = world.persons.count
      for _ in 0..<2 {
        world.persons.append(WorldPerson(isWoman: chance.percent(45), home: event.unit))
      }
    }
    for report in 0..<min(EventSelection.reports(&chance), articles - entries.count) {
      let delay = chance.percent(30) ? 0 : chance.percent(70) ? 1 : chance.number(in: 2...5)
      entries.append(
        Entry(event: events.count, report: report, published: event.day + delay))
    }
    events.append(event)
  }

  /// One to four articles.
  private static func reports(_ chance: inout SplitMix64) -> Int {
    let draw = chance.below(100)
    return draw < 50 ? 1 : draw < 76 ? 2 : draw < 91 ? 3 : 4
  }

  /// Later years and higher units have more news.
  private static func weight(of event: WorldEvent, in world: World) -> Int {
    let unit = world.units[event.unit]
    let year = event.day.year
    let byYear = year < 2012 ? 8 : year < 2016 ? 14 : year < 2020 ? 20 : unit.isOf2025 ? 45 : 24
    return unit.level == .commune ? byYear : byYear * 2
  }
}
