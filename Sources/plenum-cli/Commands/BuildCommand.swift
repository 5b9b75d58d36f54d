import ArgumentParser
import Foundation
import Plenum
import PlenumExport
import PlenumModel
import PlenumStore

/// `plenum build`: articles in, one graph out.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Read articles into a store and write the graph.")

  @OptionGroup var input: InputOptions
  @OptionGroup var messages: MessageOptions
  @OptionGroup var graph: GraphOptions
  @OptionGroup var part: PartOptions

  @Option(
    name: [.long, .customShort("o")],
    help: "The folder for the results; without it articles only go into the store.")
  var out: String?

  @Option(name: .long, help: "The store's file (default: graph.plenum in the folder).")
  var store: String?

  @Option(name: .long, help: "Formats, separated by commas: \(FormatList.names).")
  var format = FormatList.standard

  @OptionGroup var corrections: CorrectionsOption
  @OptionGroup var reporting: ReportOption

  func validate() throws {
    if out == nil && store == nil { throw ValidationError("Name a folder with --out, or a store.") }
    if out == nil { return }
    try format.formats.forEach(part.check)
    try graph.check(format.formats)
  }

  func run() throws {
    let watch = RunWatch(.build, inputs: input.inputs, messages, reporting)
    try watch.run { try build(watch) }
  }

  private func build(_ watch: RunWatch) throws {
    let pipeline = try input.pipeline()
    watch.jobs = pipeline.jobs
    let feed = try input.feed()
    let corrections = try self.corrections.corrections()
    if let out {
      try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    }
    let path = store ?? (out ?? ".") + "/graph.plenum"
    let isNew = !FileManager.default.fileExists(atPath: path)
    let graphStore = try GraphStore(path: path)
    if let corrections { try graphStore.correct(corrections) }
    watch.showProgress(of: feed.meter.totalBytes())
    let report = try pipeline.build(from: feed, store: graphStore, progress: watch.follow)
    watch.endReading(report)
    if let corrections { try graphStore.unknown(in: corrections).forEach(self.corrections.warn) }
    if report.isEmpty {
      try graphStore.close()
      if isNew { try? FileManager.default.removeItem(atPath: path) }
      throw watch.endWithNothing(report, "no article could be read; nothing was written")
    }
    try finish(watch, report, graphStore, path)
  }

  /// Says what was read, writes the files and ends the run.
  private func finish(
    _ watch: RunWatch, _ report: RunReport, _ graphStore: GraphStore, _ path: String
  ) throws {
    let statistics = out != nil || watch.isReporting ? try graphStore.statistics() : nil
    if let statistics, out != nil {
      RunSummary(report: report, statistics: statistics).lines.forEach(messages.say)
      messages.say("\(path): \(statistics.articles) articles")
    }
    let isWritten = out.map { writeGraph(of: graphStore, in: $0) } ?? true
    if out == nil { RunSummary.reading(of: report).forEach(messages.say) }
    try graphStore.close()
    try watch.end(report, store: statistics, isWritten: isWritten)
  }

  /// Writes the files; returns whether every file was written.
  private func writeGraph(of store: GraphStore, in out: String) -> Bool {
    do {
      return writeFiles(of: try part.source(of: store, say: messages.say), in: out)
    } catch {
      Console.say(ErrorText.message(of: error))
      return false
    }
  }

  /// Writes the graph in each format; returns whether every file was written.
  private func writeFiles(of source: any GraphSource, in out: String) -> Bool {
    var isWritten = true
    var options = self.graph.exportOptions
    part.apply(to: &options)
    let watch = WritingWatch(isQuiet: messages.quiet)
    for format in format.formats {
      let file = "\(out)/graph.\(format.fileExtension)"
      do {
        let counts = try watch.follow(file) {
          try format.exporter(options).write(source, toFile: file)
        }
        messages.say("\(file): \(counts)")
      } catch {
        Console.say(ErrorText.message(of: error))
        isWritten = false
      }
    }
    return isWritten
  }
}
