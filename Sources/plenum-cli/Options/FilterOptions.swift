import ArgumentParser
import Plenum

/// Which pages are read at all.
struct FilterOptions: ParsableArguments {
  /// The languages that pages can be asked for in.
  enum Language: String, ExpressibleByArgument, CaseIterable {
    case vi
  }

  @Option(
    name: .customLong("host"),
    help: ArgumentHelp(
      "Only pages of this host; *.example.vn for it and all below it. Repeatable.",
      valueName: "pattern"))
  var hosts: [String] = []

  @Option(name: .long, help: "Only pages in this language, told by their text.")
  var language: Language?

  @Flag(name: .customLong("match"), help: "Only pages that can be news of parties and authorities.")
  var isInGenre = false

  func validate() throws {
    do {
      _ = try filter()
    } catch let failure as RunFailure {
      throw ValidationError("\(failure).")
    }
  }

  /// The filter.
  ///
  /// - Throws: the first pattern that is none.
  func filter() throws -> ArticleFeed.Filter {
    try ArticleFeed.filter(
      hosts: hosts, isVietnamese: language == .vi, isInGenre: isInGenre)
  }
}
