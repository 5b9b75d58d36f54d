import PlenumModel

/// The triples of a graph, subject by subject: nodes in name order, then statements in graph order.
struct ResourceStream {
  let options: RDFOptions

  /// Calls `body` with each subject.
  func forEach(in reader: any GraphReader, _ body: (Resource) throws -> Void) throws {
    let maker = ResourceMaker(usesReifiers: options.usesReifiers)
    try reader.forEachNode { try body(maker.resource(of: $0, $1)) }
    try reader.forEachStray { try body(maker.resource(of: $0, $1)) }
    if options.provenance == .none { return }
    try reader.forEachSubject { statements in
      for (name, statement) in NamedStatement.distinct(statements) {
        try body(maker.resource(of: statement, named: name))
      }
    }
  }
}

/// Statements with their names.
enum NamedStatement {
  /// Statements that share a name differ in nothing but wording; the surest is taken.
  static func distinct(_ sorted: [Statement]) -> [(name: String, statement: Statement)] {
    var distinct: [(name: String, statement: Statement)] = []
    distinct.reserveCapacity(sorted.count)
    for statement in sorted {
      let name = CanonicalID.statement(statement)
      guard let last = distinct.last, last.name == name else {
        distinct.append((name, statement))
        continue
      }
      if (last.statement.confidence, statement.quote) < (statement.confidence, last.statement.quote)
      {
        distinct[distinct.count - 1] = (name, statement)
      }
    }
    return distinct
  }
}
