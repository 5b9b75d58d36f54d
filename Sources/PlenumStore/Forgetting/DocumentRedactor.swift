internal import PlenumModel

/// Takes forgotten persons out of a document: their nodes, what is said of them, and their names in its text.
struct DocumentRedactor {
  private let texts: TextRedactor

  init(_ names: ForgottenNames) {
    texts = TextRedactor(names: names)
  }

  /// The document without forgotten persons; itself when it names none.
  func redact(_ document: DocumentGraph) -> DocumentGraph {
    let scalars = Array(document.text.unicodeScalars)
    let persons = Set(document.nodes.filter(isForgotten).map(\.id))
    let named = document.mentions.filter { persons.contains($0.node) }
      .map { $0.span.start..<$0.span.end }
    let spans = texts.spans(in: scalars) + named
    var redacted = document
    redacted.text = TextRedactor.cover(spans, in: scalars)
    redacted.nodes.removeAll { persons.contains($0.id) }
    redacted.mentions.removeAll { persons.contains($0.node) }
    redacted.statements.removeAll { persons.contains($0.subject) || persons.contains($0.object) }
    redacted.statements = redacted.statements.map { requoted($0, redacted.text) }
    redacted.nodes = redacted.nodes.map(redactedProperties)
    redacted.article = redactedProperties(redacted.article)
    redacted.article[.mentions] = redacted.article[.mentions].filter { value in
      if case .node(let id) = value { return !persons.contains(id) }
      return true
    }
    redacted.diagnostics = redacted.diagnostics.map(redactedMessage)
    return renamed(redacted)
  }

  private func isForgotten(_ node: Node) -> Bool {
    node.kind == .person
      && (node[.prefLabel] + node[.altLabel]).contains { label in
        texts.redact(label.text) != label.text
      }
  }

  /// The statement with its quote taken from the covered text.
  private func requoted(_ statement: Statement, _ text: String) -> Statement {
    let scalars = text.unicodeScalars
    guard
      let start = scalars.index(
        scalars.startIndex, offsetBy: statement.span.start, limitedBy: scalars.endIndex),
      let end = scalars.index(
        scalars.startIndex, offsetBy: statement.span.end, limitedBy: scalars.endIndex)
    else { return statement }
    return Statement(
      subject: statement.subject, predicate: statement.predicate, object: statement.object,
      article: statement.article, quote: String(scalars[start..<end]), span: statement.span,
      rule: statement.rule, confidence: statement.confidence)
  }

  private func redactedProperties(_ node: Node) -> Node {
    var redacted = node
    for (property, values) in node.properties where property.declaration.datatype != .node {
      redacted[property] = values.map { value in
        if case .string(let text) = value { return .string(texts.redact(text)) }
        return value
      }
    }
    return redacted
  }

  private func redactedMessage(_ diagnostic: Diagnostic) -> Diagnostic {
    Diagnostic(
      code: diagnostic.code, severity: diagnostic.severity,
      message: texts.redact(diagnostic.message), span: diagnostic.span)
  }

  /// Nodes whose own names hold a forgotten name, written with hyphens, get others.
  private func renamed(_ document: DocumentGraph) -> DocumentGraph {
    var names: [NodeID: NodeID] = [:]
    for node in document.nodes + [document.article] {
      let words = node.id.rawValue
      guard texts.redact(words) != words else { continue }
      names[node.id] = CanonicalID.mint(node.kind, key: ["redacted", words], label: "")
    }
    return document.renamed(names)
  }
}
