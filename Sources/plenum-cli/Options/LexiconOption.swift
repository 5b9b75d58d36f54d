import ArgumentParser
import Plenum

/// Own words and rules.
struct LexiconOption: ParsableArguments {
  @Option(
    name: .customLong("lexicon"),
    help: ArgumentHelp(
      "A folder with lexicon/*.tsv and rules/*.yml that add to the built-in ones or replace them.",
      valueName: "folder"))
  var folder: String?

  /// The pipeline with these words and rules.
  ///
  /// - Throws: the first fault of the folder.
  func pipeline(jobs: Int? = nil) throws -> Pipeline {
    try folder.map { try Pipeline(lexicon: $0, jobs: jobs) } ?? Pipeline(jobs: jobs)
  }
}
