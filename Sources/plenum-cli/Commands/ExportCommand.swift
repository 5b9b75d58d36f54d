import ArgumentParser
import PlenumExport
import PlenumStore

/// `plenum export`: a store's graph in one format.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the graph of a store in one format.")

  @OptionGroup var source: StoreOption
  @OptionGroup var graph: GraphOptions
  @OptionGroup var confidence: ConfidenceOption

  @Option(name: .long, help: "The format: \(FormatList.names).")
  var format: ExportFormat

  @Option(
    name: [.customShort("o"), .customLong("output")], help: "The file (default: standard output).")
  var output: String?

  func run() throws {
    let store = try GraphStore(path: source.store, access: .read)
    let exporter = format.exporter(graph.exportOptions)
    let sure = try confidence.source(of: store)
    _ = try OutputTarget(output).write { try exporter.write(sure, to: &$0) }
  }
}
