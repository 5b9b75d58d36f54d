extension DocumentGraph {
  /// The document graph as one line of JSON: members sorted by name, the same bytes every time.
  ///
  /// Single-valued properties are written as one value, all others as arrays.
  public var jsonLine: String { JSONWriter.text(of: json) }

  private var json: JSONValue {
    .object([
      "article": articleJSON,
      "diagnostics": .array(diagnostics.map(\.json)),
      "mentions": .array(mentions.map(\.json)),
      "nodes": .array(nodes.map { .object($0.jsonMembers) }),
      "statements": .array(statements.map(\.json)),
      "text": .string(text),
    ])
  }

  private var articleJSON: JSONValue {
    var members = article.jsonMembers
    members["identity"] = .string(identity)
    members["contentHash"] = .string(contentHash)
    if let path { members["path"] = .string(path) }
    return .object(members)
  }
}

extension Node {
  fileprivate var jsonMembers: [String: JSONValue] {
    var members: [String: JSONValue] = ["id": .string(id.rawValue), "type": .string(kind.rawValue)]
    if let subtype { members["subtype"] = .string(subtype.rawValue) }
    for (property, values) in properties {
      let isSingle = property.declaration.isSingle && values.count == 1
      members[property.rawValue] = isSingle ? values[0].json : .array(values.map(\.json))
    }
    return members
  }
}

extension PropertyValue {
  fileprivate var json: JSONValue {
    switch self {
    case .integer(let number): .integer(number)
    case .decimal(let number): .number(number)
    case .string, .date, .moment, .node: .string(text)
    }
  }
}

extension Mention {
  fileprivate var json: JSONValue {
    .object([
      "type": .string(kind.rawValue), "node": .string(node.rawValue), "rule": .string(rule),
      "start": .integer(span.start), "end": .integer(span.end),
    ])
  }
}

extension Statement {
  fileprivate var json: JSONValue {
    .object([
      "subject": .string(subject.rawValue), "predicate": .string(predicate.rawValue),
      "object": .string(object.rawValue), "quote": .string(quote),
      "start": .integer(span.start), "end": .integer(span.end), "rule": .string(rule),
      "confidence": .number(confidence),
    ])
  }
}

extension Diagnostic {
  fileprivate var json: JSONValue {
    var members: [String: JSONValue] = [
      "code": .string(code), "severity": .string(severity.rawValue), "message": .string(message),
    ]
    if let span {
      members["start"] = .integer(span.start)
      members["end"] = .integer(span.end)
    }
    return .object(members)
  }
}
