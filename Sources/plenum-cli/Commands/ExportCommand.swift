import ArgumentParser
import PlenumExport
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
    let counts =
      if let output, output != "-" {
        try exporter.write(part, toFile: output)
      } else {
        try StandardOutput.write { try exporter.write(part, to: &$0) }
      }
    if counts.omittedNodes > 0 { Console.say("\(counts)") }
  }
}
