/// Writes a document graph as one line of JSON without making ``JSONValue``s of it first.
struct DocumentGraphWriter {
  private var json = JSONWriter()

  /// The bytes of the line, without its end.
  static func bytes(of document: DocumentGraph) -> [UInt8] {
    var writer = DocumentGraphWriter()
    writer.write(document)
    return writer.json.bytes
  }

  private mutating func write(_ document: DocumentGraph) {
    var names = [("identity", document.identity), ("contentHash", document.contentHash)]
    if let path = document.path { names.append(("path", path)) }
    json.write(raw: "{\"article\":")
    write(document.article, names)
    json.write(raw: ",\"diagnostics\":")
    list(document.diagnostics) { $0.write($1) }
    json.write(raw: ",\"mentions\":")
    list(document.mentions) { $0.write($1) }
    json.write(raw: ",\"nodes\":")
    list(document.nodes) { $0.write($1, []) }
    json.write(raw: ",\"statements\":")
    list(document.statements) { $0.write($1) }
    json.write(raw: ",\"text\":")
    json.write(document.text)
    json.write(raw: "}")
  }

  private mutating func list<Element>(
    _ elements: [Element], _ write: (inout DocumentGraphWriter, Element) -> Void
  ) {
    json.write(raw: "[")
    for (index, element) in elements.enumerated() {
      if index > 0 { json.write(raw: ",") }
      write(&self, element)
    }
    json.write(raw: "]")
  }

  /// A member of a node: a text, or the values of a property.
  private enum Member {
    case text(String)
    case values([PropertyValue], isSingle: Bool)
  }

  private mutating func write(_ node: Node, _ texts: [(String, String)]) {
    var members: [(name: String, value: Member)] = texts.map { ($0, .text($1)) }
    members.append(("id", .text(node.id.rawValue)))
    members.append(("type", .text(node.kind.rawValue)))
    if let subtype = node.subtype { members.append(("subtype", .text(subtype.rawValue))) }
    for (property, values) in node.properties {
      let isSingle = values.count == 1 && property.declaration.isSingle
      members.append((property.rawValue, .values(values, isSingle: isSingle)))
    }
    members.sort { $0.name.precedes($1.name) }
    json.write(raw: "{")
    for (index, member) in members.enumerated() {
      if index > 0 { json.write(raw: ",") }
      json.write(member.name)
      json.write(raw: ":")
      write(member.value)
    }
    json.write(raw: "}")
  }

  private mutating func write(_ member: Member) {
    switch member {
    case .text(let text): json.write(text)
    case .values(let values, true): values.forEach { write($0) }
    case .values(let values, false): list(values) { $0.write($1) }
    }
  }

  private mutating func write(_ value: PropertyValue) {
    switch value {
    case .integer(let number): json.write(number)
    case .decimal(let number): json.write(number)
    case .string, .date, .node: json.write(value.text)
    }
  }

  private mutating func write(_ mention: Mention) {
    json.write(raw: "{\"end\":")
    json.write(mention.span.end)
    json.write(raw: ",\"node\":")
    json.write(mention.node.rawValue)
    json.write(raw: ",\"rule\":")
    json.write(mention.rule)
    json.write(raw: ",\"start\":")
    json.write(mention.span.start)
    json.write(raw: ",\"type\":")
    json.write(mention.kind.rawValue)
    json.write(raw: "}")
  }

  private mutating func write(_ statement: Statement) {
    json.write(raw: "{\"confidence\":")
    json.write(statement.confidence)
    json.write(raw: ",\"end\":")
    json.write(statement.span.end)
    json.write(raw: ",\"object\":")
    json.write(statement.object.rawValue)
    json.write(raw: ",\"predicate\":")
    json.write(statement.predicate.rawValue)
    json.write(raw: ",\"quote\":")
    json.write(statement.quote)
    json.write(raw: ",\"rule\":")
    json.write(statement.rule)
    json.write(raw: ",\"start\":")
    json.write(statement.span.start)
    json.write(raw: ",\"subject\":")
    json.write(statement.subject.rawValue)
    json.write(raw: "}")
  }

  private mutating func write(_ diagnostic: Diagnostic) {
    json.write(raw: "{\"code\":")
    json.write(diagnostic.code)
    if let span = diagnostic.span {
      json.write(raw: ",\"end\":")
      json.write(span.end)
    }
    json.write(raw: ",\"message\":")
    json.write(diagnostic.message)
    json.write(raw: ",\"severity\":")
    json.write(diagnostic.severity.rawValue)
    if let span = diagnostic.span {
      json.write(raw: ",\"start\":")
      json.write(span.start)
    }
    json.write(raw: "}")
  }
}
