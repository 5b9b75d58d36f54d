/// Reads Turtle, N-Triples and N-Quads triple by triple.
///
/// Legal files are read, or refused with a message: relative IRIs without a base, annotations and reified triples of
/// RDF 1.2 (`~`, `{|`, `<<` without parenthesis) are refused. In N-Triples and N-Quads reading goes on after a faulty line.
final class TurtleReader {
  private let syntax: RDFSyntax
  private let faults: FaultCollector
  let lexer: TurtleLexer
  private var blanks = 0
  /// Whether the last brackets held triples, so that no more need follow.
  private var isComplete = false
  private var receive: (Triple) throws -> Void = { _ in }

  init(_ bytes: ByteReader, _ syntax: RDFSyntax, _ faults: FaultCollector) {
    self.syntax = syntax
    self.faults = faults
    lexer = TurtleLexer(bytes, syntax)
  }

  /// Calls `body` with each triple.
  func forEachTriple(_ body: @escaping (Triple) throws -> Void) throws {
    receive = body
    defer { receive = { _ in } }
    while true {
      do {
        guard try readStatement() else { return }
      } catch let error as SyntaxError {
        faults.add(.syntax, line: error.line, error.message)
        guard syntax.isLines, try lexer.skipLine(of: error.line) else { return }
      }
    }
  }

  private func readStatement() throws -> Bool {
    try lexer.skipSpace()
    guard let byte = try lexer.bytes.peek() else { return false }
    if syntax == .turtle, try readDirective(byte) { return true }
    isComplete = false
    let subject = try readSubject()
    try lexer.skipSpace()
    if isComplete && byte == UInt8(ascii: "["), try lexer.take(".") { return true }
    if syntax.isLines { try readLine(subject) } else { try readPredicates(of: subject) }
    try lexer.skipSpace()
    try lexer.expect(".")
    return true
  }

  /// One triple of a line, with its graph.
  private func readLine(_ subject: RDFValue) throws {
    let line = lexer.bytes.line
    let predicate = try lexer.readIRI()
    try lexer.skipSpace()
    let object = try readObject()
    try lexer.skipSpace()
    var triple = Triple(subject: subject, predicate: predicate, object: object, line: line)
    if syntax == .nquads, try lexer.bytes.peek() != UInt8(ascii: ".") {
      triple.graph = try readSubject()
    }
    try receive(triple)
  }

  private func readDirective(_ byte: UInt8) throws -> Bool {
    if byte == UInt8(ascii: "@") {
      _ = try lexer.bytes.next()
      let word = try lexer.readWord()
      guard word == "prefix" || word == "base" else {
        throw lexer.error("@\(word) is no directive of Turtle")
      }
      try readDirective(named: word)
      try lexer.skipSpace()
      try lexer.expect(".")
      return true
    }
    for word in ["prefix", "base"] where try lexer.takeKeyword(word) {
      try readDirective(named: word)
      return true
    }
    return false
  }

  private func readDirective(named word: String) throws {
    try lexer.skipSpace()
    if word == "base" {
      lexer.base = try lexer.readIRI()
      return
    }
    let prefix = try lexer.readPrefix()
    try lexer.skipSpace()
    lexer.prefixes[prefix] = try lexer.readIRI()
  }

  private func readPredicates(of subject: RDFValue) throws {
    while true {
      try lexer.skipSpace()
      let predicate = try lexer.readPredicate()
      repeat {
        try lexer.skipSpace()
        let line = lexer.bytes.line
        let object = try readObject()
        try receive(Triple(subject: subject, predicate: predicate, object: object, line: line))
        try lexer.skipSpace()
      } while try lexer.take(",")
      guard try lexer.take(";") else { return }
      repeat { try lexer.skipSpace() } while try lexer.take(";")
      if let byte = try lexer.bytes.peek(), ".]".utf8.contains(byte) { return }
    }
  }

  private func readSubject() throws -> RDFValue {
    switch try lexer.bytes.peek() {
    case UInt8(ascii: "_"): return .blank(try lexer.readBlankLabel())
    case UInt8(ascii: "["), UInt8(ascii: "("): return try readAnonymous()
    case UInt8(ascii: "<") where try lexer.bytes.peek(1) == UInt8(ascii: "<"):
      throw lexer.error("a triple cannot be a subject here; reified triples are not supported")
    default: return .iri(try lexer.readName())
    }
  }

  private func readObject() throws -> RDFValue {
    switch try lexer.bytes.peek() {
    case UInt8(ascii: "_"): return .blank(try lexer.readBlankLabel())
    case UInt8(ascii: "["), UInt8(ascii: "("): return try readAnonymous()
    case UInt8(ascii: "<") where try lexer.bytes.peek(1) == UInt8(ascii: "<"):
      return try readTripleTerm()
    default: return try lexer.readLiteral() ?? .iri(try lexer.readName())
    }
  }

  private func readTripleTerm() throws -> RDFValue {
    try lexer.expect("<<(")
    try lexer.skipSpace()
    let subject = try readSubject()
    try lexer.skipSpace()
    let predicate = try lexer.readPredicate()
    try lexer.skipSpace()
    let object = try readObject()
    try lexer.skipSpace()
    try lexer.expect(")>>")
    return .triple(subject, predicate, object)
  }

  /// A blank node in brackets with its own triples, or a list.
  private func readAnonymous() throws -> RDFValue {
    if syntax.isLines { throw lexer.error("brackets belong to Turtle only") }
    if try lexer.take("(") { return try readList() }
    try lexer.expect("[")
    let node = newBlank()
    try lexer.skipSpace()
    if try lexer.take("]") { return node }
    try readPredicates(of: node)
    try lexer.skipSpace()
    try lexer.expect("]")
    isComplete = true
    return node
  }

  private func readList() throws -> RDFValue {
    let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    let empty = RDFValue.iri(rdf + "nil")
    var first: RDFValue?
    var last: RDFValue?
    while true {
      try lexer.skipSpace()
      let line = lexer.bytes.line
      let isEnd = try lexer.take(")")
      let cell = isEnd ? empty : newBlank()
      if let last {
        try receive(Triple(subject: last, predicate: rdf + "rest", object: cell, line: line))
      }
      first = first ?? cell
      if isEnd { return first ?? empty }
      let item = try readObject()
      try receive(Triple(subject: cell, predicate: rdf + "first", object: item, line: line))
      last = cell
    }
  }

  private func newBlank() -> RDFValue {
    blanks += 1
    return .blank("[\(blanks)]")
  }
}
