import PlenumExtract
import PlenumGazetteer
import PlenumModel

/// Everything resolved in one article, before nodes are made.
struct DocumentResolution: Sendable {
  let extraction: Extraction
  let units: UnitContext
  let bodies: BodyResolver
  let events: [ResolvedEvent]
  let directives: [ResolvedDirective]
  let persons: [ResolvedPerson]
  let actors: [Actor]
  let relations: [Relation]
  let officeEnds: [OfficeEnd]

  init(_ extraction: Extraction, gazetteer: Gazetteer) {
    self.extraction = extraction
    units = UnitContext(extraction, gazetteer: gazetteer)
    bodies = BodyResolver(units: units, extraction: extraction)
    events = DocumentResolution.withKnownOrganizers(
      EventResolver(extraction: extraction, units: units, bodies: bodies).events())
    let main = events.first { $0.isMain }
    let documents = DirectiveResolver(
      extraction: extraction, units: units, bodies: bodies, mainEvent: main
    ).directives()
    directives = documents.directives
    let positions = PositionResolver(
      extraction: extraction, units: units, bodies: bodies, organizer: main?.organizers.first)
    let people = PersonResolver(extraction: extraction, positions: positions).persons()
    actors = ActorFinder(
      extraction: extraction, persons: people.persons, owners: people.owners, positions: positions
    ).actors()
    let elections = ElectionReader(
      extraction: extraction, actors: actors, positions: positions
    ).relations()
    let dismissals = DismissalReader(
      extraction: extraction, actors: actors, positions: positions
    ).dismissals()
    officeEnds = OfficeEndReader(
      extraction: extraction, actors: actors, positions: positions, mainEvent: main
    ).ends(dismissals)
    let careers = CareerReader(extraction: extraction, actors: actors, positions: positions).posts()
    persons = DocumentResolution.withElected(
      DocumentResolution.withCareers(
        DocumentResolution.withDismissed(people.persons, dismissals), careers), elections)
    let presence =
      main == nil
      ? []
      : PresenceReader(extraction: extraction, actors: actors, events: events)
        .relations()
    let implementers = ImplementerReader(
      extraction: extraction, bodies: bodies, directives: directives, owners: documents.owners,
      events: events, actors: actors, persons: persons)
    let documentRelations = DocumentReader(
      extraction: extraction, bodies: bodies, directives: directives, owners: documents.owners,
      implementers: implementers
    ).relations()
    relations = (presence + elections.filter { $0.predicate == .elected } + documentRelations)
      .filter { !DocumentResolution.isDoneByAnybody($0) }
  }

  private static func withKnownOrganizers(_ events: [ResolvedEvent]) -> [ResolvedEvent] {
    var events = events
    for index in events.indices { events[index].organizers.removeAll(where: \.isAnybodys) }
    return events
  }

  private static func isDoneByAnybody(_ relation: Relation) -> Bool {
    guard case .body(let body) = relation.subject else { return false }
    return body.isAnybodys
  }

  /// Who is relieved of a post is given it by the text.
  private static func withDismissed(
    _ persons: [ResolvedPerson], _ dismissals: [Dismissal]
  ) -> [ResolvedPerson] {
    var persons = persons
    for dismissal in dismissals {
      let (person, post) = (dismissal.person, dismissal.post)
      persons[person].positions.removeAll { $0.tokens == post.tokens }
      guard !persons[person].positions.contains(where: { $0.covers(post) }) else { continue }
      persons[person].positions.append(post)
    }
    return persons
  }

  /// The posts that a life tells, besides those given at the name.
  private static func withCareers(
    _ persons: [ResolvedPerson], _ careers: [(person: Int, post: ResolvedPosition)]
  ) -> [ResolvedPerson] {
    var persons = persons
    for (person, post) in careers
    where !persons[person].positions.contains(where: { $0.covers(post) }) {
      persons[person].positions.append(post)
    }
    return persons
  }

  /// Who is elected to a post holds it.
  private static func withElected(_ persons: [ResolvedPerson], _ elections: [Relation])
    -> [ResolvedPerson]
  {
    var persons = persons
    for relation in elections {
      guard case .person(let person) = relation.subject, case .position(let post) = relation.object,
        !persons[person].positions.contains(where: { $0.covers(post) })
      else { continue }
      persons[person].positions.append(post)
    }
    return persons
  }
}
