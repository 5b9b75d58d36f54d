import ArgumentParser
import Plenum
import PlenumExport
import PlenumModel

/// `plenum extract`: one JSON line an article.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Write the document graph of each article as a JSON line.")

  @OptionGroup var input: InputOptions
  @OptionGroup var messages: MessageOptions

  @Option(
    name: [.customShort("o"), .customLong("output")], help: "The file (default: standard output).")
  var output: String?

  func run() throws {
    let pipeline = try input.pipeline()
    let feed = try input.feed()
    let report = try OutputTarget(output).write { output in
      let report = try pipeline.extract(from: feed, progress: messages.tell) {
        document in
        output.write(document.jsonLine)
        output.write("\n")
        try output.drain()
      }
      messages.name(report)
      if report.isEmpty {
        Console.say("no article could be read; nothing was written")
        throw ExitStatus.nothing
      }
      return report
    }
    messages.say("\(report.articles) articles, \(report.statements) statements")
    RunSummary.leftOut(of: report).forEach(messages.say)
    if !report.isComplete { throw ExitStatus.incomplete }
  }
}
