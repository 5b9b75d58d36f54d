import ArgumentParser
import Plenum
import PlenumExport
import PlenumModel
import PlenumStore

/// `plenum query`: rows with article and quote.
struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query", abstract: "Answer a question from a store.",
    discussion: "Names match whole words, with or without diacritics.")

  @Argument(help: "What is asked for.")
  var kind: GraphQuery.Kind

  @OptionGroup var source: StoreOption

  @Option(name: .long, help: "Words of a person's name.")
  var person: String?

  @Option(name: .long, help: "Words of a body's name: the organizer, or a post's body.")
  var body: String?

  @Option(name: .long, help: "The first words of a post's title, such as Bí thư.")
  var position: String?

  @Option(name: .long, help: "Words of an event's name.")
  var event: String?

  @Option(name: .long, help: "Types of events, separated by commas: \(EventTypes.names).")
  var type: EventTypes?

  @Flag(name: .long, help: "Only events with a date of their own; others have the article's.")
  var dated = false

  @Option(name: .long, help: "Words of a directive's name, or its number.")
  var directive: String?

  @Option(name: .long, help: "Words of a place's name; places within it count too.")
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

  @Option(name: .long, help: "The format.")
  var format = QueryAnswer.Format.table

  func validate() throws {
    let names = [person, body, position, event, directive, place].compactMap(\.self)
    if names.contains(where: { LabelKey.search($0).isEmpty }) {
      throw ValidationError("A name to look for needs a letter or a digit.")
    }
    if asOf != nil, kind != .holds || since != nil || until != nil {
      throw ValidationError("--as-of goes with holds, and without --since and --until.")
    }
    if type != nil || dated, !kind.columns.contains(.event) {
      throw ValidationError("--type and --dated go with questions about events.")
    }
    if position != nil, asOf == nil, kind != .succession {
      throw ValidationError("--position goes with succession and with --as-of.")
    }
  }

  func run() throws {
    let store = try GraphStore(path: source.store, access: .read)
    let rows = try store.rows(for: query)
    let width = StandardOutput.width
    try StandardOutput.write { output in
      output.write(QueryAnswer(rows, for: query).text(format, width: width))
    }
    if rows.isEmpty { Console.say("nothing in the store answers") }
  }

  private var query: GraphQuery {
    var query = GraphQuery(kind)
    query.person = person
    query.body = body
    query.position = position
    query.event = event
    query.types = type?.types ?? []
    query.onlyDated = dated
    query.directive = directive
    query.place = place
    query.since = since
    query.until = until
    query.asOf = asOf
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
