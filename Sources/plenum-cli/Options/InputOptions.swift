import ArgumentParser
import Plenum

/// The articles a command reads, and how.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files, folders, globs, or - for standard input.")
  var inputs: [String]

  @Option(
    name: .long,
    help: "The format of all inputs: text, html, jsonl, warc or wet (default: by extension).",
    transform: readFormat)
  var inputFormat: ArticleFeed.Format?

  @Option(name: .long, help: "Number of threads (default: one a processor).")
  var jobs: Int?

  @OptionGroup var lexicon: LexiconOption
  @OptionGroup var recipes: RecipeOption
  @OptionGroup var filter: FilterOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1.") }
  }

  /// The pipeline these options ask for.
  ///
  /// - Throws: the first fault of the folder with own words and rules.
  func pipeline() throws -> Pipeline { try lexicon.pipeline(jobs: jobs) }

  /// The articles.
  ///
  /// - Throws: the first fault of the file with own recipes.
  func feed() throws -> ArticleFeed {
    ArticleFeed(
      inputs: inputs, format: inputFormat, recipes: try recipes.recipes(),
      filter: try filter.filter())
  }
}

/// Reads the value of `--input-format`.
func readFormat(_ text: String) throws -> ArticleFeed.Format {
  guard let format = ArticleFeed.format(named: text) else {
    throw ValidationError("'\(text)' is no input format; take text, html, jsonl, warc or wet.")
  }
  return format
}
