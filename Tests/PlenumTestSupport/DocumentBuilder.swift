package import PlenumModel

/// Makes document graphs for tests: nodes by label, statements by quote.
package struct DocumentBuilder {
  private let identity: String
  private let path: String?
  private let text: String
  private var article: Node
  private var nodes: [NodeID: Node] = [:]
  private var mentions: [Mention] = []
  private var statements: [Statement] = []

  /// Starts an article.
  package init(
    _ identity: String, path: String? = nil, url: String? = nil, headline: String, date: String,
    text: String
  ) {
    self.identity = identity
    self.path = path
    self.text = text
    article =
      Article(
        identity: identity, origin: identity, text: text, blocks: [], headline: headline,
        published: PartialDate(iso: date), url: url
      ).node
  }

  /// The name of the node of this kind and label.
  package static func id(_ kind: NodeKind, _ label: String) -> NodeID {
    CanonicalID.mint(kind, key: [LabelKey.exact(label)], label: label)
  }

  /// Adds a node and, if the text has its label, a mention.
  @discardableResult
  package mutating func add(
    _ kind: NodeKind, _ label: String, _ subtype: Subtype? = nil,
    _ properties: [Property: [PropertyValue]] = [:]
  ) -> NodeID {
    let id = DocumentBuilder.id(kind, label)
    var node = nodes[id] ?? Node(id: id, kind: kind, subtype: subtype, label: label)
    for (property, values) in properties { node[property] = values }
    nodes[id] = node
    if let span = span(of: label) {
      mentions.append(Mention(kind: kind, node: id, span: span, rule: "test"))
      if kind != .position { article.add(.node(id), to: .mentions) }
    }
    return id
  }

  /// Adds a statement with its quote.
  package mutating func state(
    _ subject: NodeID, _ predicate: Predicate, _ object: NodeID, quote: String,
    rule: String? = nil, confidence: Double = 0.9
  ) {
    statements.append(
      Statement(
        subject: subject, predicate: predicate, object: object, article: article.id, quote: quote,
        span: span(of: quote) ?? TextSpan(0, 0), rule: rule ?? "test.\(predicate.rawValue)",
        confidence: confidence))
  }

  /// The document.
  package var document: DocumentGraph {
    DocumentGraph(
      identity: identity, contentHash: ContentHash.hex(of: [text]), article: article, text: text,
      nodes: Array(nodes.values), mentions: mentions, statements: statements,
      diagnostics: [
        Diagnostic(
          code: "test.note", severity: .note, message: "Một ghi chú", span: TextSpan(0, 3)),
        Diagnostic(code: "test.warning", severity: .warning, message: "không rõ ngày"),
      ], path: path)
  }

  /// Where words stand for the first time, in code points.
  private func span(of words: String) -> TextSpan? {
    let text = Array(self.text.unicodeScalars)
    let words = Array(words.unicodeScalars)
    guard !words.isEmpty, words.count <= text.count else { return nil }
    let start = (0...(text.count - words.count)).first {
      text[$0..<($0 + words.count)].elementsEqual(words)
    }
    return start.map { TextSpan($0, $0 + words.count) }
  }
}
