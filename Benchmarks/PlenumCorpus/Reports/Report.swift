/// One article to be written about an event: who and what it tells, in which order.
struct Report {
  let event: WorldEvent
  let published: Day
  let voice: Voice
  private(set) var layout: ArticleLayout
  private(set) var dateForm: DateForm
  private(set) var namesOrdinal: Bool
  /// Whether the page tells its own date.
  let tellsPublished: Bool
  let chairs: [Participant]
  private(set) var members: [Participant]
  let superiors: [Participant]
  let inferiors: [Participant]
  let former: [Participant]
  let voters: [Participant]
  let directives: [Int]
  /// Persons whose posts are not told.
  private(set) var plain: Set<Int> = []
  /// Where the wording's random numbers begin.
  let wording: SplitMix64
  private let left: [Participant]

  init(_ entry: EventSelection.Entry, of event: WorldEvent, in world: World) {
    let stream = [StreamTag.report, event.serial, entry.report]
    var chance = SplitMix64(seed: world.seed, stream: stream)
    let roster = Roster(of: event, in: world)
    self.event = event
    published = entry.published
    voice = Voice(&chance)
    layout = chance.pick(ArticleLayout.all)
    namesOrdinal = chance.percent(76)
    dateForm = .draw(isToday: published == event.day, namesOrdinal: namesOrdinal, &chance)
    tellsPublished = chance.percent(95)
    chairs = roster.chairs
    members = roster.members.filter { _ in chance.percent(72) }
    superiors = roster.superiors.filter { _ in chance.percent(88) }
    inferiors = roster.inferiors.filter { _ in chance.percent(70) }
    former = roster.former.filter { _ in chance.percent(75) }
    voters = roster.voters.filter { _ in chance.percent(80) }
    directives = roster.directives.filter { _ in chance.percent(85) }
    left = roster.members.filter { [members] in !members.contains($0) }
    wording = SplitMix64(seed: chance.next())
    plain = Set(participants.map(\.person).filter { _ in chance.percent(10) })
  }

  /// Everybody the article names.
  var participants: [Participant] {
    chairs + superiors + members + inferiors + former + voters
  }

  /// The article after its outlet corrected it: the day and the number told, an attendee more or less,
  /// in another order.
  func corrected(_ chance: inout SplitMix64) -> Report {
    var report = self
    report.dateForm = .exact
    report.namesOrdinal = true
    report.plain = []
    let place = ArticleLayout.all.firstIndex { $0.paragraphs == layout.paragraphs } ?? 0
    report.layout = ArticleLayout.all[(place + 1) % ArticleLayout.all.count]
    if let more = chance.pickAny(left) {
      report.members.append(more)
    } else if report.members.count > 1 {
      report.members.removeLast()
    }
    return report
  }
}
