extension DocumentGraph {
  /// The same document with other names for some of its nodes.
  ///
  /// - Parameter names: the new names by the old ones; other nodes keep theirs.
  /// - Returns: the document with the names replaced wherever they stand.
  package func renamed(_ names: [NodeID: NodeID]) -> DocumentGraph {
    if names.isEmpty { return self }
    func new(_ id: NodeID) -> NodeID { names[id] ?? id }
    return DocumentGraph(
      identity: identity, contentHash: contentHash, article: article.renamed(names), text: text,
      nodes: nodes.map { $0.renamed(names) },
      mentions: mentions.map {
        Mention(kind: $0.kind, node: new($0.node), span: $0.span, rule: $0.rule)
      },
      statements: statements.map {
        Statement(
          subject: new($0.subject), predicate: $0.predicate, object: new($0.object),
          article: new($0.article), quote: $0.quote, span: $0.span, rule: $0.rule,
          confidence: $0.confidence)
      }, diagnostics: diagnostics, path: path)
  }
}

extension Node {
  fileprivate func renamed(_ names: [NodeID: NodeID]) -> Node {
    var node = Node(id: names[id] ?? id, kind: kind, subtype: subtype)
    for (property, values) in properties {
      node[property] = values.map { value in
        if case .node(let target) = value { return .node(names[target] ?? target) }
        return value
      }
    }
    return node
  }
}
