public import PlenumModel

/// Writes RDF as N-Quads: what an article says in the graph that bears the article's IRI.
///
/// The graph of an article holds its own description, the relations it states with their statements, and the
/// descriptions of the nodes it mentions, is about or relates. These descriptions are joined from all articles, so that
/// one that several articles name appears in each of their graphs. What no article says in so many words, tenures and
/// nodes that are only concluded (the body of a post, the place of a body), stands in the default graph. Without the graph
/// names and repetitions the triples are those of N-Triples.
public struct NQuadsExporter: StreamingExporter {
  /// The base IRI, and how statements are written.
  public let options: RDFOptions

  /// Makes an exporter.
  public init(_ options: RDFOptions = RDFOptions()) {
    self.options = options
  }

  /// Writes the descriptions of nodes, then relations and statements.
  public func write(_ source: any GraphSource, to output: inout ExportOutput) throws
    -> ExportCounts
  {
    let syntax = LineSyntax(base: try BaseIRI(options.baseIRI))
    var counts = ExportCounts()
    try source.withReader { reader in
      try forEachQuad(in: reader) { resource, graph in
        try syntax.write(resource, graph: graph?.rawValue, to: &output)
        counts.quads += resource.tripleCount
      }
    }
    return counts
  }

  /// Calls `body` with resources and the articles in whose graphs they stand.
  private func forEachQuad(
    in reader: any GraphReader, _ body: (Resource, NodeID?) throws -> Void
  ) throws {
    let maker = ResourceMaker(usesReifiers: options.usesReifiers)
    try reader.forEachNode { node, _ in
      let resource = maker.resource(of: node, [])
      let articles = try reader.articles(naming: node)
      if articles.isEmpty { try body(resource, nil) }
      for article in articles { try body(resource, article) }
    }
    try reader.forEachSubject { statements in
      for (article, stated) in NQuadsExporter.relations(of: statements) {
        try body(maker.resource(of: statements[0].subject, stated), article)
      }
      if options.provenance == .none { return }
      for (name, statement) in NamedStatement.distinct(statements) {
        try body(maker.resource(of: statement, named: name), statement.article)
      }
    }
  }

  /// The relations that each article states of one subject.
  private static func relations(of statements: [Statement]) -> [(NodeID, [Relation])] {
    Dictionary(grouping: statements, by: \.article)
      .map { ($0, $1.map { Relation($0.predicate, $0.object) }) }
      .sorted { $0.0 < $1.0 }
  }
}
