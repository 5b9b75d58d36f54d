/// Reads the words of Turtle, N-Triples and N-Quads.
final class TurtleLexer {
  let bytes: ByteReader
  private let syntax: RDFSyntax
  var prefixes: [String: String] = [:]
  var base: String?

  init(_ bytes: ByteReader, _ syntax: RDFSyntax) {
    self.bytes = bytes
    self.syntax = syntax
  }

  var isLines: Bool { syntax.isLines }

  func error(_ message: String) -> SyntaxError { SyntaxError(line: bytes.line, message: message) }

  /// What comes next, for messages.
  func upcoming() throws -> String {
    guard let byte = try bytes.peek() else { return "the end of the file" }
    return (0x21...0x7E).contains(byte) ? "'\(Unicode.Scalar(byte))'" : "byte \(byte)"
  }

  /// Skips white space and comments.
  func skipSpace() throws {
    while let byte = try bytes.peek() {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: _ = try bytes.next()
      case UInt8(ascii: "#"): while let next = try bytes.next(), next != 0x0A {}
      default: return
      }
    }
  }

  /// Goes behind a line if reading has not already done so; false at the end of the file.
  func skipLine(of line: Int) throws -> Bool {
    while bytes.line == line { if try bytes.next() == nil { return false } }
    return true
  }

  func take(_ sign: String) throws -> Bool {
    for (index, byte) in sign.utf8.enumerated() where try bytes.peek(index) != byte { return false }
    for _ in sign.utf8 { _ = try bytes.next() }
    return true
  }

  func expect(_ sign: String) throws {
    if try !take(sign) { throw error("'\(sign)' is missing before \(try upcoming())") }
  }

  /// Takes a keyword whatever its case, where white space or `<` follows it.
  func takeKeyword(_ word: String) throws -> Bool {
    for (index, byte) in word.utf8.enumerated() {
      guard let next = try bytes.peek(index), next | 0x20 == byte else { return false }
    }
    guard let after = try bytes.peek(word.utf8.count), after <= 0x20 || after == UInt8(ascii: "<")
    else { return false }
    for _ in word.utf8 { _ = try bytes.next() }
    return true
  }

  /// ASCII letters, digits and hyphens.
  func readWord() throws -> String {
    var word = ""
    while let byte = try bytes.peek(), byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-") {
      word.unicodeScalars.append(Unicode.Scalar(byte))
      _ = try bytes.next()
    }
    return word
  }

  func readPredicate() throws -> String {
    if !syntax.isLines, try bytes.peek() == UInt8(ascii: "a"),
      let after = try bytes.peek(1), after <= 0x20 || "<[(\"'".utf8.contains(after)
    {
      _ = try bytes.next()
      return "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
    }
    return try readName()
  }

  /// An IRI in angle brackets, or a prefixed name in Turtle.
  func readName() throws -> String {
    if try bytes.peek() == UInt8(ascii: "<") { return try readIRI() }
    if syntax.isLines { throw error("an IRI in angle brackets is due before \(try upcoming())") }
    let prefix = try readPrefix()
    guard let namespace = prefixes[prefix] else {
      throw error("prefix '\(prefix):' is not declared")
    }
    return namespace + (try readLocalName())
  }

  func readPrefix() throws -> String {
    var prefix: [UInt8] = []
    while let byte = try bytes.peek(), byte.isNameByte || byte == UInt8(ascii: ".") {
      prefix.append(byte)
      _ = try bytes.next()
    }
    guard try bytes.peek() == UInt8(ascii: ":") else {
      let found = prefix.isEmpty ? try upcoming() : "'\(String(decoding: prefix, as: UTF8.self))'"
      throw error("a name or a value is due in place of \(found)")
    }
    _ = try bytes.next()
    return try text(prefix)
  }

  private func readLocalName() throws -> String {
    var name: [UInt8] = []
    while let byte = try bytes.peek() {
      if byte == UInt8(ascii: "\\") {
        _ = try bytes.next()
        guard let escaped = try bytes.next() else { throw error("the file ends in a name") }
        name.append(escaped)
        continue
      }
      if byte == UInt8(ascii: "."), try !continuesAfterDots() { break }
      guard byte.isNameByte || ":%.".utf8.contains(byte) else { break }
      name.append(byte)
      _ = try bytes.next()
    }
    return try text(name)
  }

  /// Dots belong to a name only when more of it follows.
  private func continuesAfterDots() throws -> Bool {
    var ahead = 1
    while try bytes.peek(ahead) == UInt8(ascii: ".") { ahead += 1 }
    guard let byte = try bytes.peek(ahead) else { return false }
    return byte.isNameByte || ":%\\".utf8.contains(byte)
  }

  func readBlankLabel() throws -> String {
    try expect("_:")
    var label: [UInt8] = []
    while let byte = try bytes.peek() {
      if byte == UInt8(ascii: "."), try !continuesAfterDots() { break }
      guard byte.isNameByte || byte == UInt8(ascii: ".") else { break }
      label.append(byte)
      _ = try bytes.next()
    }
    if label.isEmpty { throw error("a blank node has no label") }
    return try text(label)
  }

  func text(_ bytes: [UInt8]) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw error("the text is not UTF-8")
    }
    return text
  }
}

extension UInt8 {
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

  var isASCIIAlphanumeric: Bool { isASCIIDigit || (0x61...0x7A).contains(self | 0x20) }

  /// Letters, digits, hyphen, underscore and everything outside ASCII.
  var isNameByte: Bool {
    isASCIIAlphanumeric || self >= 0x80 || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
  }
}
