import PlenumModel

/// The triples of a graph, subject by subject: nodes in name order, then statements in graph order.
struct ResourceStream {
  let options: RDFOptions

  /// Calls `body` with each subject.
  func forEach(in reader: any GraphReader, _ body: (Resource) throws -> Void) throws {
    let maker = ResourceMaker(usesReifiers: options.usesReifiers)
    try forEach(in: reader, node: body) { try body(maker.resource(of: $1, named: $0)) }
  }

  /// Calls `node` with what nodes are, then `statement` with each statement and its name.
  func forEach(
    in reader: any GraphReader, node: (Resource) throws -> Void,
    statement: (String, Statement) throws -> Void
  ) throws {
    let maker = ResourceMaker(usesReifiers: options.usesReifiers)
    try reader.forEachNode { try node(maker.resource(of: $0, $1)) }
    try reader.forEachStray { try node(maker.resource(of: $0, $1)) }
    if options.provenance == .none { return }
    try reader.forEachSubject { statements in
      try NamedStatement.forEach(statements, statement)
    }
  }
}

/// Statements with their names.
enum NamedStatement {
  /// Calls `body` with the name of each statement.
  static func forEach(_ sorted: [Statement], _ body: (String, Statement) throws -> Void) rethrows {
    var best = 0
    var name = ""
    for index in sorted.indices {
      let next = CanonicalID.statement(sorted[index])
      if next != name {
        if index > 0 { try body(name, sorted[best]) }
        (best, name) = (index, next)
      } else if isBetter(sorted[index], than: sorted[best]) {
        best = index
      }
    }
    if !sorted.isEmpty { try body(name, sorted[best]) }
  }

  /// All statements with their names.
  static func distinct(_ sorted: [Statement]) -> [(name: String, statement: Statement)] {
    var distinct: [(name: String, statement: Statement)] = []
    forEach(sorted) { distinct.append(($0, $1)) }
    return distinct
  }

  /// Statements that share a name differ in nothing but wording; the surest is taken.
  private static func isBetter(_ statement: Statement, than other: Statement) -> Bool {
    (other.confidence, statement.quote) < (statement.confidence, other.quote)
  }
}
