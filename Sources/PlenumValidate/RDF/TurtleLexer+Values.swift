extension TurtleLexer {
  static let xsd = "http://www.w3.org/2001/XMLSchema#"
  private static let langString = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"

  /// An absolute IRI in angle brackets.
  func readIRI() throws -> String {
    try expect("<")
    var iri: [UInt8] = []
    while let byte = try bytes.peek(), byte != UInt8(ascii: ">") {
      if byte <= 0x20 || "<\"{}|^`".utf8.contains(byte) {
        throw error("an IRI has a character that IRIs forbid (byte \(byte))")
      }
      _ = try bytes.next()
      if byte == UInt8(ascii: "\\") { try readUnicodeEscape(into: &iri) } else { iri.append(byte) }
    }
    try expect(">")
    return try absolute(try text(iri))
  }

  private func absolute(_ iri: String) throws -> String {
    if let colon = iri.firstIndex(of: ":"), let first = iri.utf8.first, first.isASCIIAlphanumeric,
      iri[..<colon].utf8.allSatisfy({ $0.isASCIIAlphanumeric || "+-.".utf8.contains($0) })
    {
      return iri
    }
    throw error("the IRI <\(iri)> is relative; relative IRIs are not supported")
  }

  private func readUnicodeEscape(into text: inout [UInt8]) throws {
    let length: Int
    switch try bytes.next() {
    case UInt8(ascii: "u"): length = 4
    case UInt8(ascii: "U"): length = 8
    default: throw error("a backslash starts no escape")
    }
    var value: UInt32 = 0
    for _ in 0..<length {
      guard let byte = try bytes.next(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue
      else { throw error("an escape lacks hexadecimal digits") }
      value = value << 4 | UInt32(digit)
    }
    guard let scalar = Unicode.Scalar(value) else { throw error("an escape names no character") }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// A literal; nil when something else stands here.
  func readLiteral() throws -> RDFValue? {
    guard let byte = try bytes.peek() else { return nil }
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return try readString(byte) }
    if isLines { return nil }
    if byte.isASCIIDigit || "+-.".utf8.contains(byte) { return try readNumber() }
    for word in ["true", "false"] {
      let after = try bytes.peek(word.utf8.count)
      if after.map({ $0.isNameByte || $0 == UInt8(ascii: ":") }) == true { continue }
      if try take(word) { return .literal(word, datatype: Self.xsd + "boolean", language: nil) }
    }
    return nil
  }

  private func readNumber() throws -> RDFValue {
    var number: [UInt8] = []
    var type = "integer"
    while let byte = try bytes.peek() {
      let isExponent = byte | 0x20 == UInt8(ascii: "e")
      if byte == UInt8(ascii: ".") {
        let after = try bytes.peek(1)
        guard after.map({ $0.isASCIIDigit || $0 | 0x20 == UInt8(ascii: "e") }) == true else {
          break
        }
        type = "decimal"
      }
      if isExponent { type = "double" }
      guard byte.isASCIIDigit || isExponent || "+-.".utf8.contains(byte) else { break }
      number.append(byte)
      _ = try bytes.next()
    }
    let text = try text(number)
    guard Double(text) != nil else { throw error("\(text) is no number") }
    return .literal(text, datatype: Self.xsd + type, language: nil)
  }

  private func readString(_ quote: UInt8) throws -> RDFValue {
    let isLong = try !isLines && bytes.peek(1) == quote && bytes.peek(2) == quote
    if isLines && quote != UInt8(ascii: "\"") { throw error("a literal stands in double quotes") }
    let text = try readQuoted(quote, length: isLong ? 3 : 1)
    if try take("@") { return try readLanguage(of: text) }
    if try take("^^") {
      return .literal(text, datatype: try isLines ? readIRI() : readName(), language: nil)
    }
    return .literal(text, datatype: Self.xsd + "string", language: nil)
  }

  private func readLanguage(of text: String) throws -> RDFValue {
    let language = try readWord()
    guard let first = language.utf8.first, !first.isASCIIDigit, first != UInt8(ascii: "-") else {
      throw error("a language tag is empty")
    }
    return .literal(text, datatype: Self.langString, language: language)
  }

  /// The text up to as many quotation marks as opened it.
  private func readQuoted(_ quote: UInt8, length: Int) throws -> String {
    for _ in 0..<length { _ = try bytes.next() }
    var content: [UInt8] = []
    while true {
      guard let byte = try bytes.peek() else { throw error("the file ends in a literal") }
      if byte == quote, try length == 1 || isEnd(quote) { break }
      if length == 1 && (byte == 0x0A || byte == 0x0D) { throw error("a line ends in a literal") }
      _ = try bytes.next()
      if byte == UInt8(ascii: "\\") { try readEscape(into: &content) } else { content.append(byte) }
    }
    for _ in 0..<length { _ = try bytes.next() }
    return try text(content)
  }

  /// Whether three quotation marks end a long literal here: the last three of a run.
  private func isEnd(_ quote: UInt8) throws -> Bool {
    try bytes.peek(1) == quote && bytes.peek(2) == quote && bytes.peek(3) != quote
  }

  private func readEscape(into content: inout [UInt8]) throws {
    let plain: [UInt8: UInt8] = [
      0x74: 0x09, 0x62: 0x08, 0x6E: 0x0A, 0x72: 0x0D, 0x66: 0x0C, 0x22: 0x22, 0x27: 0x27,
      0x5C: 0x5C,
    ]
    if let byte = try bytes.peek(), let meant = plain[byte] {
      _ = try bytes.next()
      content.append(meant)
    } else {
      try readUnicodeEscape(into: &content)
    }
  }
}
