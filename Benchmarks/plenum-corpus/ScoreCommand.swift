import ArgumentParser
import PlenumCorpus

/// `plenum-corpus score`.
struct ScoreCommand: ParsableCommand {
  /// How the figures are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Compare who is who in a store with the truth of a generated corpus.")

  @Argument(help: "Truth files; of an article told twice the later line counts.")
  var truth: [String]

  @Option(help: "The store of 'plenum build'.")
  var store: String

  @Option(help: "table or json.")
  var format = Format.table

  func run() throws {
    let figures = try CorpusScorer(truthFiles: truth).score(storeFile: store)
    print(format == .json ? figures.json : figures.table, terminator: "")
  }
}
