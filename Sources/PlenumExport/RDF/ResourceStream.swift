import PlenumModel

/// The triples of a graph, subject by subject: nodes in name order, then statements in graph order.
struct ResourceStream {
  let graph: Graph
  let provenance: Provenance

  /// Calls `body` with each subject.
  func forEach(_ body: (Resource) throws -> Void) rethrows {
    var edges = Dictionary(grouping: graph.edges, by: \.subject)
    for node in graph.nodes {
      try body(resource(of: node, edges: edges.removeValue(forKey: node.id) ?? []))
    }
    for (subject, edges) in edges.sorted(by: { $0.key < $1.key }) {
      try body(Resource(subject: subject.rawValue, types: [], values: relations(edges)))
    }
    if provenance == .statements { try forEachStatement(body) }
  }

  private func resource(of node: Node, edges: [Edge]) -> Resource {
    var values = relations(edges)
    for (property, own) in node.properties {
      let declaration = property.declaration
      values[declaration.term, default: []] += own.compactMap {
        RDFTerm($0, datatype: declaration.datatype)
      }
    }
    return Resource(
      subject: node.id.rawValue, types: Vocabulary.classes(of: node.kind, subtype: node.subtype),
      values: values)
  }

  /// The direct triples of one subject's edges, with those they imply.
  private func relations(_ edges: [Edge]) -> [String: [RDFTerm]] {
    var objects: [Predicate: Set<NodeID>] = [:]
    for edge in edges {
      objects[edge.predicate, default: []].insert(edge.object)
      if let implied = edge.predicate.implied {
        objects[implied, default: []].insert(edge.object)
      }
    }
    return Dictionary(
      objects.map { ($0.term, $1.sorted().map { RDFTerm.resource($0.rawValue) }) },
      uniquingKeysWith: +)
  }

  /// Statements that share a name differ in nothing but wording; the surest is written.
  private func forEachStatement(_ body: (Resource) throws -> Void) rethrows {
    var best: (name: String, statement: Statement)?
    for statement in graph.statements {
      let name = CanonicalID.statement(statement)
      if let current = best, current.name == name {
        if (current.statement.confidence, statement.quote)
          < (statement.confidence, current.statement.quote)
        {
          best = (name, statement)
        }
        continue
      }
      if let best { try body(resource(of: best.statement, named: best.name)) }
      best = (name, statement)
    }
    if let best { try body(resource(of: best.statement, named: best.name)) }
  }

  private func resource(of statement: Statement, named name: String) -> Resource {
    Resource(
      subject: name, types: ["plm:Statement", "rdf:Statement"],
      values: [
        "rdf:subject": [.resource(statement.subject.rawValue)],
        "rdf:predicate": [.term(statement.predicate.term)],
        "rdf:object": [.resource(statement.object.rawValue)],
        "prov:wasDerivedFrom": [.resource(statement.article.rawValue)],
        "oa:exact": [.text(statement.quote)],
        "oa:start": [.integer(statement.span.start)],
        "oa:end": [.integer(statement.span.end)],
        "plm:rule": [.string(statement.rule)],
        "plm:confidence": DecimalText.fixed(statement.confidence, digits: 2).map {
          [.decimal($0)]
        } ?? [],
      ])
  }
}
