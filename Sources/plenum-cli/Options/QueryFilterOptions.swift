import ArgumentParser
import PlenumModel
import PlenumStore

/// What narrows a query.
struct QueryFilterOptions: ParsableArguments {
  @Option(name: .long, help: "Words of a person's name.")
  var person: String?

  @Option(name: .long, help: "Words of a body's name: the organizer, or a post's body.")
  var body: String?

  @Option(
    name: .long,
    help: "Words of a post's name; with --as-of and for succession the first words of its title.")
  var position: String?

  @Option(name: .long, help: "Words of an event's name.")
  var event: String?

  @Option(name: .long, help: "The number of an event: 3 for \"lần thứ 3\" and \"lần thứ III\".")
  var ordinal: Int?

  @Option(name: .long, help: "Types of events, separated by commas: \(EventTypes.names).")
  var type: EventTypes?

  @Flag(name: .long, help: "Only events with a date of their own; others have the article's.")
  var dated = false

  @Option(name: .long, help: "Words of a directive's name, or its number.")
  var directive: String?

  @Option(
    name: .long,
    help: "Words of a place's name; places within it count too, and events of a body of the place.")
  var place: String?

  @Option(name: .long, help: "The first day: 2020, 2020-09 or 2020-09-08.", transform: readDate)
  var since: PartialDate?

  @Option(name: .long, help: "The last day, written likewise.", transform: readDate)
  var until: PartialDate?

  @Option(
    name: .customLong("as-of"),
    help: "For holds: who held the posts on this day, stated, seen by articles or presumed.",
    transform: readDate)
  var asOf: PartialDate?

  @OptionGroup var confidence: ConfidenceOption

  func validate() throws {
    let names = [person, body, position, event, directive, place].compactMap(\.self)
    if names.contains(where: { LabelKey.search($0).isEmpty }) {
      throw ValidationError("A name to look for needs a letter or a digit.")
    }
  }

  /// Fails when a filter does not go with a kind.
  func check(_ kind: GraphQuery.Kind) throws {
    if asOf != nil, kind != .holds || since != nil || until != nil {
      throw ValidationError("--as-of goes with holds, and without --since and --until.")
    }
    if type != nil || dated, !kind.columns.contains(.event) {
      throw ValidationError("--type and --dated go with questions about events.")
    }
  }

  /// The query of a kind with these filters.
  func query(_ kind: GraphQuery.Kind) -> GraphQuery {
    var query = GraphQuery(kind)
    query.person = person
    query.body = body
    query.position = position
    query.event = event
    query.ordinal = ordinal
    query.directive = directive
    query.place = place
    query.since = since
    query.until = until
    query.types = type?.types ?? []
    query.onlyDated = dated
    query.asOf = asOf
    query.minConfidence = confidence.minConfidence
    return query
  }
}
