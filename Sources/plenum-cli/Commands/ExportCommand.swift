import ArgumentParser
import PlenumExport
import PlenumModel
import PlenumStore

/// `plenum export`: a store's graph in one format.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the graph of a store in one format.")

  @OptionGroup var source: StoreOption
  @OptionGroup var graph: GraphOptions
  @OptionGroup var part: PartOptions

  @Option(name: .long, help: "The format: \(FormatList.names).")
  var format: ExportFormat

  @Option(
    name: [.customShort("o"), .customLong("output")], help: "The file (default: standard output).")
  var output: String?

  @Flag(name: .long, help: "Only tell errors.")
  var quiet = false

  func validate() throws {
    try part.check(format)
    try graph.check([format])
    if format.fileCount > 1 && (output ?? "-") == "-" {
      throw ValidationError(
        "\(format.name) is \(format.fileCount) files; name them with -o, such as -o graph.csv.")
    }
  }

  func run() throws {
    let store = try GraphStore(path: source.store, access: .read)
    let part = try self.part.source(of: store)
    var options = self.graph.exportOptions
    self.part.apply(to: &options)
    let exporter = format.exporter(options)
    try write(part, exporter)
  }

  /// Writes the graph and says how much that is; beside a graph on standard output only what is left out.
  private func write(_ part: any GraphSource, _ exporter: any GraphExporter) throws {
    if let output, output != "-" {
      let counts = try WritingWatch(isQuiet: quiet).follow(output) {
        try exporter.write(part, toFile: output)
      }
      if !quiet { Console.say("\(output): \(counts)") }
      return
    }
    let watch = WritingWatch(isQuiet: quiet || StandardOutput.isTerminal)
    let counts = try watch.follow("standard output") {
      try StandardOutput.write { try exporter.write(part, to: &$0) }
    }
    if counts.omittedNodes > 0 && !quiet { Console.say("\(counts)") }
  }
}
