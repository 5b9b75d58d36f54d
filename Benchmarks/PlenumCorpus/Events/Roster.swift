import PlenumGazetteer

/// Somebody at an event: with the office they hold or held, or without any.
struct Participant: Hashable {
  let person: Int
  /// The office, by its place in the world.
  let seat: Int?
  /// Whether they sit on the committee of the unit above.
  var isMemberAbove = false
  /// Whether they held the office before.
  var isFormer = false
}

/// Who is at an event and what is spoken of there; all its reports draw on it.
struct Roster {
  private(set) var chairs: [Participant] = []
  /// Officers of the unit, of the unit above, of those below, former ones, persons without office.
  private(set) var members: [Participant] = []
  private(set) var superiors: [Participant] = []
  private(set) var inferiors: [Participant] = []
  private(set) var former: [Participant] = []
  private(set) var voters: [Participant] = []
  /// The directives spoken of, the first of them foremost.
  private(set) var directives: [Int] = []

  init(of event: WorldEvent, in world: World) {
    var chance = SplitMix64(seed: world.seed, stream: [StreamTag.roster, event.serial])
    let own = Roster.holders(of: event.unit, on: event.day, in: world)
    let leading = Roster.leading(event)
    let byDuty = leading.compactMap { role in own.first { world.seats[$0.seat ?? 0].role == role } }
    chairs = Array((byDuty.isEmpty ? own : byDuty).prefix(chance.percent(22) ? 2 : 1))
    let others = chance.shuffled(own.filter { !chairs.contains($0) })
    members = Array(others.prefix(chance.number(in: 2...6)))
    addSuperiors(of: event, in: world, &chance)
    addInferiors(of: event, in: world, &chance)
    addFormer(of: event, in: world, &chance)
    if event.kind == .voterMeeting {
      voters = [0, 1].map { Participant(person: event.firstVoter + $0, seat: nil) }
    }
    directives = DirectiveChoice(world: world).directives(of: event, &chance)
  }

  /// Everybody.
  var all: [Participant] { chairs + members + superiors + inferiors + former + voters }

  static func holders(of unit: Int, on day: Day, in world: World) -> [Participant] {
    world.units[unit].seats.compactMap { seat in
      world.seats[seat].tenure(on: day).map {
        Participant(person: $0.person, seat: seat, isMemberAbove: $0.isMemberAbove)
      }
    }
  }

  /// Whose duty it is to chair, the first who is in office.
  private static func leading(_ event: WorldEvent) -> [Role] {
    switch (event.kind, event.organizer) {
    case (.associationCongress, let body):
      Role.allCases.filter { $0.association == body } + [.front]
    case (.councilSession, _): [.standingDeputy, .councilDeputy, .secretary]
    case (_, .peoplesCommittee): [.chairman, .firstDeputyChair, .secondDeputyChair]
    case (_, .front): [.front, .councilDeputy]
    case (_, .council): [.councilDeputy, .standingDeputy]
    default: [.secretary, .standingDeputy, .chairman]
    }
  }

  private mutating func addSuperiors(
    of event: WorldEvent, in world: World, _ chance: inout SplitMix64
  ) {
    guard let parent = world.units[event.unit].parent else { return }
    let isBig = event.kind == .partyCongress || event.kind == .ceremony
    let count = chance.percent(isBig ? 85 : 45) ? chance.number(in: 1...2) : 0
    let holders = Roster.holders(of: parent, on: event.day, in: world)
    superiors = Array(chance.shuffled(holders).prefix(count))
  }

  /// Leaders of communes at events of their district, of districts at those of the province.
  private mutating func addInferiors(
    of event: WorldEvent, in world: World, _ chance: inout SplitMix64
  ) {
    let open = world.units[event.unit].children.filter {
      world.units[$0].opened <= event.day && event.day < world.units[$0].closed
    }
    guard !open.isEmpty, chance.percent(55) else { return }
    for unit in chance.shuffled(open).prefix(chance.number(in: 1...3)) {
      let leaders = Roster.holders(of: unit, on: event.day, in: world).filter {
        world.seats[$0.seat ?? 0].role.rank >= 4
      }
      if let leader = chance.pickAny(leaders) { inferiors.append(leader) }
    }
  }

  private mutating func addFormer(of event: WorldEvent, in world: World, _ chance: inout SplitMix64)
  {
    let isBig = event.kind == .partyCongress || event.kind == .ceremony
    guard isBig, chance.percent(30), let seat = world.units[event.unit].seats.first else { return }
    let past = world.seats[seat].tenures.filter { $0.end < event.day }
    guard let tenure = chance.pickAny(past),
      world.persons[tenure.person].career.last?.seat == seat
    else { return }
    former = [Participant(person: tenure.person, seat: seat, isFormer: true)]
  }
}
