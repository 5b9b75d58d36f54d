public import PlenumModel

/// Writes two tables for `neo4j-admin database import`: `graph.neo4j.nodes.csv` and
/// `graph.neo4j.relationships.csv`.
///
/// A database holds everything: articles and tenures are nodes too, `about`, `mentions`, `member` and
/// `post` relationships. A node's labels are its class and its finer class; relationships have the
/// names of the vocabulary. Line ends inside text become spaces, as the importer takes lines for rows.
public struct Neo4jExporter: StreamingExporter {
  private let options: NetworkOptions
  private let table: CSVTable

  /// Makes an exporter of a view.
  public init(_ options: NetworkOptions = NetworkOptions(), csv: CSVOptions = CSVOptions()) {
    self.options = options
    table = CSVTable(options: csv, flattensLines: true)
  }

  /// Refuses, since there are two files.
  public func write(_ source: any GraphSource, to output: inout ExportOutput) throws
    -> ExportCounts
  {
    throw TablePair.refusal("neo4j")
  }

  /// Writes `graph.neo4j.nodes.csv` and `graph.neo4j.relationships.csv` for `graph.neo4j`.
  @discardableResult
  public func write(_ source: any GraphSource, toFile path: String) throws -> ExportCounts {
    try source.withNetwork(options, scope: .records) { network in
      try pair(network).write(to: path, counts: ExportCounts(network))
    }
  }

  /// The two tables of a source.
  func pair(_ network: some NetworkSource) -> TablePair {
    TablePair(
      names: ("nodes.csv", "relationships.csv"),
      writeNodes: { try writeNodes(of: network, to: &$0) },
      writeEdges: { try writeRelationships(of: network, to: &$0) })
  }

  private func writeNodes(of network: some NetworkSource, to output: inout ExportOutput) throws
    -> Int
  {
    let columns = try NetworkColumn<NetworkNode>.database(of: network)
    table.start(["id:ID", ":LABEL"] + columns.map(\.neo4jName), to: &output)
    var count = 0
    try network.forEachNode { node in
      let start: [CSVCell] = [
        .plain(node.node.id.rawValue), .plain(node.node.databaseLabels.joined(separator: ";")),
      ]
      table.write(start + columns.map { $0.cell(of: node) }, to: &output)
      count += 1
      try output.drain()
    }
    return count
  }

  private func writeRelationships(of network: some NetworkSource, to output: inout ExportOutput)
    throws -> Int
  {
    let columns = NetworkColumn<Link>.database
    let names = [":START_ID", ":END_ID", ":TYPE", "id"] + columns.map(\.neo4jName)
    table.start(names + ["articles:string[]"], to: &output)
    var count = 0
    try network.forEachLink { link in
      let start = [link.source.rawValue, link.target.rawValue, link.type, link.id]
      let articles = link.articles.map(\.rawValue).joined(separator: ";")
      table.write(
        start.map { .plain($0) } + columns.map { $0.cell(of: link) } + [.plain(articles)],
        to: &output)
      count += 1
      try output.drain()
    }
    return count
  }
}

extension NetworkColumn {
  /// The column's name with its type, as the importer reads it.
  fileprivate var neo4jName: String { type == .string ? name : "\(name):\(type.rawValue)" }
}
