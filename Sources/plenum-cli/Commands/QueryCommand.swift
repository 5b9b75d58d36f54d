import ArgumentParser
import Plenum
import PlenumExport
import PlenumStore

/// `plenum query`: rows with article and quote, or counts.
struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query", abstract: "Answer a question from a store.",
    discussion: """
      Names match whole words, with or without diacritics. '^Bí thư' matches names that begin so, \
      '$An Hải' those that end so, '=Đảng ủy phường An Hải' only the whole name.
      """)

  @Argument(help: "What is asked for.")
  var kind: GraphQuery.Kind

  @OptionGroup var source: StoreOption
  @OptionGroup var filters: QueryFilterOptions
  @OptionGroup var page: QueryPageOptions

  @Option(name: .long, help: "The format.")
  var format = QueryAnswer.Format.table

  func validate() throws {
    try filters.check(kind)
    try page.check(kind)
  }

  func run() throws {
    let store = try GraphStore(path: source.store, access: .read)
    var query = filters.query(kind)
    page.apply(to: &query)
    let answer =
      try page.countBy.map { QueryAnswer(try store.counts(for: query, by: $0)) }
      ?? QueryAnswer(store.rows(for: query), for: query)
    let width = StandardOutput.width
    try StandardOutput.write { $0.write(answer.text(format, width: width)) }
    if answer.isEmpty { Console.say("nothing in the store answers") }
  }
}
