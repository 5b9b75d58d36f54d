extension DocumentGraph {
  /// The document graph as one line of JSON: members sorted by name, the same bytes every time.
  ///
  /// Single-valued properties are written as one value, all others as arrays.
  public var jsonLine: String { String(decoding: jsonBytes, as: UTF8.self) }

  /// The bytes of ``jsonLine``.
  package var jsonBytes: [UInt8] {
    var json = JSONWriter(capacity: 2 * text.utf8.count + 400 * (nodes.count + statements.count))
    json.object { json in
      json.name("article")
      article.write(to: &json, with: recordMembers)
      json.write(diagnostics, named: "diagnostics") { $1.write(to: &$0) }
      json.write(mentions, named: "mentions") { $1.write(to: &$0) }
      json.write(nodes, named: "nodes") { $1.write(to: &$0) }
      json.write(statements, named: "statements") { $1.write(to: &$0) }
      json.write("text", text)
    }
    return json.bytes
  }

  /// What is told of the article besides its properties.
  private var recordMembers: [Node.Member] {
    [("contentHash", .text(contentHash)), ("identity", .text(identity))]
      + (path.map { [("path", .text($0))] } ?? [])
  }
}

extension JSONWriter {
  fileprivate mutating func write<Element>(
    _ elements: [Element], named name: String, _ write: (inout JSONWriter, Element) -> Void
  ) {
    self.name(name)
    list { json in
      for element in elements { write(&json, element) }
    }
  }

  fileprivate mutating func write(_ name: String, _ text: String) {
    self.name(name)
    write(text)
  }

  fileprivate mutating func write(_ name: String, _ number: Int) {
    self.name(name)
    write(number)
  }
}

extension Node {
  fileprivate enum Content {
    case text(String)
    case values([PropertyValue], isSingle: Bool)
  }

  fileprivate typealias Member = (name: String, content: Content)

  fileprivate func write(to json: inout JSONWriter, with others: [Member] = []) {
    var members = others
    members.append(("id", .text(id.rawValue)))
    members.append(("type", .text(kind.rawValue)))
    if let subtype { members.append(("subtype", .text(subtype.rawValue))) }
    for (property, values) in properties {
      let isSingle = values.count == 1 && property.declaration.isSingle
      members.append((property.rawValue, .values(values, isSingle: isSingle)))
    }
    members.sort { $0.name.precedes($1.name) }
    json.object { json in
      for (name, content) in members {
        json.name(name)
        content.write(to: &json)
      }
    }
  }
}

extension Node.Content {
  fileprivate func write(to json: inout JSONWriter) {
    switch self {
    case .text(let text): json.write(text)
    case .values(let values, true): values[0].write(to: &json)
    case .values(let values, false):
      json.list { json in
        for value in values { value.write(to: &json) }
      }
    }
  }
}

extension PropertyValue {
  fileprivate func write(to json: inout JSONWriter) {
    switch self {
    case .integer(let number): json.write(number)
    case .decimal(let number): json.write(number)
    case .string, .date, .moment, .node: json.write(text)
    }
  }
}

extension Mention {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.write("end", span.end)
      json.write("node", node.rawValue)
      json.write("rule", rule)
      json.write("start", span.start)
      json.write("type", kind.rawValue)
    }
  }
}

extension Statement {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.name("confidence")
      json.write(confidence)
      json.write("end", span.end)
      json.write("object", object.rawValue)
      json.write("predicate", predicate.rawValue)
      json.write("quote", quote)
      json.write("rule", rule)
      json.write("start", span.start)
      json.write("subject", subject.rawValue)
    }
  }
}

extension Diagnostic {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.write("code", code)
      if let span { json.write("end", span.end) }
      json.write("message", message)
      json.write("severity", severity.rawValue)
      if let span { json.write("start", span.start) }
    }
  }
}
