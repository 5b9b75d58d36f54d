import ArgumentParser
import PlenumModel
import PlenumStore

/// What narrows a query.
struct QueryFilterOptions: ParsableArguments {
  @Option(name: .long, help: "Words of a person's name.")
  var person: String?

  @Option(name: .long, help: "Words of a body's name: the organizer, or a post's body.")
  var body: String?

  @Option(name: .long, help: "Words of a post's name.")
  var position: String?

  @Option(name: .long, help: "Words of an event's name.")
  var event: String?

  @Option(name: .long, help: "The number of an event: 3 for \"lần thứ 3\" and \"lần thứ III\".")
  var ordinal: Int?

  @Option(name: .long, help: "Words of a directive's name.")
  var directive: String?

  @Option(
    name: .long,
    help: "Words of a place's name; places within it count too, and events of a body of the place.")
  var place: String?

  @Option(name: .long, help: "The first day: 2020, 2020-09 or 2020-09-08.", transform: readDate)
  var since: PartialDate?

  @Option(name: .long, help: "The last day, written likewise.", transform: readDate)
  var until: PartialDate?

  @OptionGroup var confidence: ConfidenceOption

  func validate() throws {
    let names = [person, body, position, event, directive, place].compactMap(\.self)
    if names.contains(where: { LabelKey.search($0).isEmpty }) {
      throw ValidationError("A name to look for needs a letter or a digit.")
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
    query.minConfidence = confidence.minConfidence
    return query
  }
}

/// Reads the date of an option.
private func readDate(_ text: String) throws -> PartialDate {
  guard let date = PartialDate(iso: text) else {
    throw ValidationError("'\(text)' is no date; write 2020, 2020-09 or 2020-09-08.")
  }
  return date
}
