public import PlenumModel

/// Writes two tables for Gephi and spreadsheets: `graph.nodes.csv` and `graph.edges.csv`.
///
/// Nodes have `Id` and `Label`, edges `Source`, `Target`, `Type` (`Directed` or `Undirected`), `Id` and
/// `Label`; the other columns are the attributes of GraphML, `relation` for an edge's type.
public struct CSVExporter: StreamingExporter {
  private let options: NetworkOptions
  private let table: CSVTable

  /// Makes an exporter of a view.
  public init(_ options: NetworkOptions = NetworkOptions(), csv: CSVOptions = CSVOptions()) {
    self.options = options
    table = CSVTable(options: csv)
  }

  /// Refuses, since there are two files.
  public func write(_ source: any GraphSource, to output: inout ExportOutput) throws
    -> ExportCounts
  {
    throw TablePair.refusal("csv")
  }

  /// Writes `graph.nodes.csv` and `graph.edges.csv` for `graph.csv`.
  @discardableResult
  public func write(_ source: any GraphSource, toFile path: String) throws -> ExportCounts {
    try source.withNetwork(options) { network in
      try pair(network).write(to: path, counts: ExportCounts(network))
    }
  }

  /// The two tables of a source.
  func pair(_ network: some NetworkSource) -> TablePair {
    TablePair(
      names: ("nodes.csv", "edges.csv"),
      writeNodes: { try writeNodes(of: network, to: &$0) },
      writeEdges: { try writeEdges(of: network, to: &$0) })
  }

  private func writeNodes(of network: some NetworkSource, to output: inout ExportOutput) throws
    -> Int
  {
    let columns = NetworkColumn<NetworkNode>.all.filter { $0.name != "label" }
    table.start(["Id", "Label"] + columns.map(\.name), to: &output)
    var count = 0
    try network.forEachNode { node in
      let start: [CSVCell] = [.plain(node.node.id.rawValue), .text(node.node.label)]
      table.write(start + columns.map { $0.cell(of: node) }, to: &output)
      count += 1
      try output.drain()
    }
    return count
  }

  private func writeEdges(of network: some NetworkSource, to output: inout ExportOutput) throws
    -> Int
  {
    let columns = NetworkColumn<Link>.all.filter { $0.name != "label" && $0.name != "type" }
    let names = ["Source", "Target", "Type", "Id", "Label", "relation"] + columns.map(\.name)
    let type = network.isDirected ? "Directed" : "Undirected"
    table.start(names, to: &output)
    var count = 0
    try network.forEachLink { link in
      let start: [CSVCell] = [
        .plain(link.source.rawValue), .plain(link.target.rawValue), .plain(type), .plain(link.id),
        .text(link.label), .plain(link.type),
      ]
      table.write(start + columns.map { $0.cell(of: link) }, to: &output)
      count += 1
      try output.drain()
    }
    return count
  }
}
