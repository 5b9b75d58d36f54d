import PlenumExport

/// The pieces of an RDF file, found by its quotation marks and angle brackets alone.
struct RDFText {
  /// The contents of literals (in JSON-LD of all strings), escapes as they are written.
  private(set) var literals: [String] = []
  /// IRIs in full; in JSON-LD the strings that look like one.
  private(set) var iris: [String] = []
  /// Everything between literals.
  private(set) var outsideLiterals = ""

  init(_ format: ExportFormat, _ text: String) {
    var bytes = Array(text.utf8)[...]
    while let byte = bytes.first {
      switch byte {
      case UInt8(ascii: "\""): literals.append(RDFText.take(&bytes, until: byte))
      case UInt8(ascii: "<") where !bytes.starts(with: "<<(".utf8):
        iris.append(RDFText.take(&bytes, until: UInt8(ascii: ">")))
      default:
        bytes.removeFirst()
        outsideLiterals.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    if format == .jsonld { iris = literals.filter { $0.hasPrefix("http") } }
  }

  /// Takes what stands between two marks; a backslash keeps the byte behind it.
  private static func take(_ bytes: inout ArraySlice<UInt8>, until end: UInt8) -> String {
    var piece: [UInt8] = []
    bytes.removeFirst()
    while let byte = bytes.popFirst(), byte != end {
      piece.append(byte)
      if byte == UInt8(ascii: "\\"), let next = bytes.popFirst() { piece.append(next) }
    }
    return String(decoding: piece, as: UTF8.self)
  }

  /// Whether an IRI is absolute and has only the characters of RFC 3986, each `%` before two digits.
  static func isLegal(_ iri: String) -> Bool {
    let forbidden = Set("<>\"{}|^`\\[]".utf8)
    let bytes = Array(iri.utf8)
    let isPlain = bytes.allSatisfy { (0x21...0x7E).contains($0) && !forbidden.contains($0) }
    let isEscaped = bytes.indices.allSatisfy { at in
      bytes[at] != UInt8(ascii: "%")
        || bytes[at...].dropFirst().prefix(2).count {
          Character(Unicode.Scalar($0)).isHexDigit
        } == 2
    }
    return isPlain && isEscaped && (iri.hasPrefix("http://") || iri.hasPrefix("https://"))
  }

  /// The escapes of a literal, each to the end of it.
  static func escapes(of literal: String) -> [Substring] {
    var escapes: [Substring] = []
    var rest = literal[...]
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "\\")) {
      let after = rest.utf8.index(start, offsetBy: 2)
      escapes.append(
        rest[start..<(rest.utf8.index(after, offsetBy: 4, limitedBy: rest.endIndex) ?? after)])
      rest = rest[after...]
    }
    return escapes
  }
}
