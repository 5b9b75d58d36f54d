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

  @OptionGroup var reporting: ReportOption

  func run() throws {
    let watch = RunWatch(.extract, inputs: input.inputs, messages, reporting)
    try watch.run { try extract(watch) }
  }

  private func extract(_ watch: RunWatch) throws {
    let pipeline = try input.pipeline()
    watch.jobs = pipeline.jobs
    let feed = try input.feed()
    let target = OutputTarget(output)
    if !target.isTerminal { watch.showProgress(of: feed.meter.totalBytes()) }
    let report = try target.write { output in
      let report = try pipeline.extract(from: feed, progress: watch.follow) { document in
        output.write(bytes: document.jsonBytes)
        output.write("\n")
        try output.drain()
      }
      watch.endReading(report)
      if report.isEmpty {
        throw watch.endWithNothing(report, "no article could be read; nothing was written")
      }
      return report
    }
    messages.say("\(report.articles) articles, \(report.statements) statements")
    RunSummary.leftOut(of: report).forEach(messages.say)
    try watch.end(report)
  }
}
