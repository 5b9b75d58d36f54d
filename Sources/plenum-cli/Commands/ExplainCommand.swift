import ArgumentParser
import Foundation
import Plenum
import PlenumExport

/// `plenum explain`: articles with what was found in them, and why not more.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show articles with their mentions and edges, each with its rule.",
    discussion: """
      Sentences are numbered; --sentence shows one of them with the triggers that match in it, the \
      phrases that were seen, and what no trigger claims.
      """)

  @Argument(help: "Files, folders, globs, or - for standard input.")
  var inputs: [String]

  @OptionGroup var form: ExplanationOptions

  @Option(name: .long, help: "Only this sentence, with all details.")
  var sentence: Int?

  @Option(
    name: [.customShort("o"), .customLong("output")], help: "The file (default: standard output).")
  var output: String?

  func validate() throws {
    if let sentence, sentence < 1 { throw ValidationError("--sentence takes a number from 1.") }
  }

  func run() throws {
    let run = try ExplanationRun(
      format: form.format(output: output), sentence: sentence, lexicon: form.lexicon.folder)
    let feed = ArticleFeed(
      inputs: inputs, format: form.inputFormat, recipes: try form.recipes.recipes())
    let report = try OutputTarget(output).write { output in
      let report = try run.explain(feed) { text in
        output.write(text)
        try output.drain()
      }
      for failure in report.failures { Console.say(failure.description) }
      if report.isEmpty {
        Console.say("nothing could be explained; nothing was written")
        throw ExitStatus.nothing
      }
      return report
    }
    if !report.isComplete { throw ExitStatus.incomplete }
  }
}
