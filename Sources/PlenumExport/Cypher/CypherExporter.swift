public import PlenumModel

/// Writes a Cypher script for `cypher-shell`: a constraint, then nodes and relationships in batches.
///
/// It holds what ``Neo4jExporter`` writes. Everything is merged by name, so that a script can run again
/// and later ones add to earlier ones; every node also has the label `Plenum`, which the constraint is
/// for.
public struct CypherExporter: StreamingExporter {
  private let options: NetworkOptions

  /// Makes an exporter of a view.
  public init(_ options: NetworkOptions = NetworkOptions()) {
    self.options = options
  }

  /// Writes the script.
  public func write(_ source: any GraphSource, to output: inout ExportOutput) throws
    -> ExportCounts
  {
    try source.withNetwork(options, scope: .records) { try write($0, to: &output) }
  }

  /// Writes a source, node by node and link by link.
  func write(_ network: some NetworkSource, to output: inout ExportOutput) throws -> ExportCounts {
    var counts = ExportCounts(network)
    var batches = CypherBatches()
    writeHeader(network, to: &output)
    try network.forEachNode { node in
      let labels = node.node.databaseLabels.joined(separator: ":")
      batches.add(
        row(of: node), to: "MERGE (n:Plenum {id: row.id}) SET n:\(labels), n += row",
        output: &output)
      counts.nodes += 1
      try output.drain()
    }
    batches.finish(to: &output)
    try network.forEachLink { link in
      batches.add(row(of: link), to: CypherExporter.merge(link.type), output: &output)
      counts.edges += 1
      try output.drain()
    }
    batches.finish(to: &output)
    return counts
  }

  private func writeHeader(_ network: some NetworkSource, to output: inout ExportOutput) {
    for note in network.notes { output.write("// \(CypherText.quoted(note))\n") }
    output.write(
      """
      CREATE CONSTRAINT plenum_id IF NOT EXISTS FOR (n:Plenum) REQUIRE n.id IS UNIQUE;

      """)
  }

  private static func merge(_ type: String) -> String {
    "MATCH (a:Plenum {id: row.source}) MATCH (b:Plenum {id: row.target})"
      + " MERGE (a)-[r:\(type) {id: row.id}]->(b) SET r += row.properties"
  }

  private func row(of node: NetworkNode) -> String {
    map(
      [("id", CypherText.quoted(node.node.id.rawValue))] + members(NetworkColumn.database, of: node)
    )
  }

  private func row(of link: Link) -> String {
    var properties = members(NetworkColumn.database, of: link)
    if !link.statements.isEmpty {
      let articles = link.articles.map { CypherText.quoted($0.rawValue) }
      properties.append(("articles", "[\(articles.joined(separator: ", "))]"))
    }
    return map([
      ("source", CypherText.quoted(link.source.rawValue)),
      ("target", CypherText.quoted(link.target.rawValue)), ("id", CypherText.quoted(link.id)),
      ("properties", map(properties)),
    ])
  }

  private func members<Element>(_ columns: [NetworkColumn<Element>], of element: Element)
    -> [(String, String)]
  {
    columns.compactMap { column in
      column.value(element).map {
        (column.name, column.type == .string ? CypherText.quoted($0) : $0)
      }
    }
  }

  private func map(_ members: [(String, String)]) -> String {
    "{" + members.map { "\($0): \($1)" }.joined(separator: ", ") + "}"
  }
}
