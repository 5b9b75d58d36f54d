/// Makes a document graph of its JSON form.
struct DocumentGraphReader {
  let json: JSONValue

  func documentGraph() throws -> DocumentGraph {
    guard let article = json["article"] else { throw DocumentGraphError(reason: "no 'article'") }
    let node = try NodeReader(json: article).node()
    guard node.kind == .article else {
      throw DocumentGraphError(reason: "'article' is of another type")
    }
    let document = DocumentGraph(
      identity: try article.member("identity"), contentHash: try article.member("contentHash"),
      article: node, text: try json.member("text"),
      nodes: try json.elements("nodes").map { try NodeReader(json: $0).node() },
      mentions: try json.elements("mentions").map(mention),
      statements: try json.elements("statements").map { try statement($0, of: node.id) },
      diagnostics: try json.elements("diagnostics").map(diagnostic),
      path: article["path"]?.string)
    try check(document)
    return document
  }

  private func mention(_ json: JSONValue) throws -> Mention {
    Mention(
      kind: try json.keyword("type"), node: try json.nodeID("node"), span: try json.span(),
      rule: try json.member("rule"))
  }

  private func statement(_ json: JSONValue, of article: NodeID) throws -> Statement {
    guard let confidence = json["confidence"]?.double, 0...1 ~= confidence else {
      throw DocumentGraphError(reason: "'confidence' is not a number from 0 to 1")
    }
    return Statement(
      subject: try json.nodeID("subject"), predicate: try json.keyword("predicate"),
      object: try json.nodeID("object"), article: article, quote: try json.member("quote"),
      span: try json.span(), rule: try json.member("rule"), confidence: confidence)
  }

  private func diagnostic(_ json: JSONValue) throws -> Diagnostic {
    Diagnostic(
      code: try json.member("code"), severity: try json.keyword("severity"),
      message: try json.member("message"), span: json["start"] == nil ? nil : try json.span())
  }

  private func check(_ document: DocumentGraph) throws {
    let kinds = Dictionary(
      document.nodes.map { ($0.id, $0.kind) } + [(document.article.id, .article)],
      uniquingKeysWith: { first, _ in first })
    guard kinds.count == document.nodes.count + 1 else {
      throw DocumentGraphError(reason: "a node is listed twice")
    }
    let length = document.text.unicodeScalars.count
    for mention in document.mentions {
      try check(mention.span, within: length)
      try check(mention.node, isOneOf: [mention.kind], in: kinds)
    }
    for statement in document.statements {
      try check(statement.span, within: length)
      try check(statement.subject, isOneOf: statement.predicate.domain, in: kinds)
      try check(statement.object, isOneOf: statement.predicate.range, in: kinds)
    }
    for diagnostic in document.diagnostics {
      if let span = diagnostic.span { try check(span, within: length) }
    }
  }

  private func check(_ span: TextSpan, within length: Int) throws {
    guard span.start >= 0, span.end <= length else {
      throw DocumentGraphError(reason: "offsets \(span.start)–\(span.end) lie outside the text")
    }
  }

  private func check(_ id: NodeID, isOneOf allowed: [NodeKind], in kinds: [NodeID: NodeKind])
    throws
  {
    guard let kind = kinds[id] else {
      throw DocumentGraphError(reason: "'\(id)' is not among the nodes")
    }
    guard allowed.contains(kind) else {
      throw DocumentGraphError(reason: "'\(id)' cannot stand where it does, it is a \(kind.slug)")
    }
  }
}
