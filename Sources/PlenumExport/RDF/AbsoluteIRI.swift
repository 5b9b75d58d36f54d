/// Turns addresses into IRIs that every RDF reader accepts.
package enum AbsoluteIRI {
  /// The address as an absolute ASCII http(s) IRI; nil when it cannot be one.
  ///
  /// Characters that IRIs forbid and letters outside ASCII are percent-encoded; a `%` that starts no
  /// escape becomes `%25`.
  package static func http(_ address: String) -> String? {
    let bytes = Array(address.utf8)
    guard let start = schemeLength(of: bytes) else { return nil }
    let rest = bytes[start...]
    let end = rest.firstIndex { "/?#".utf8.contains($0) } ?? rest.endIndex
    guard isAuthority(rest[..<end]) else { return nil }
    return String(decoding: bytes[..<end], as: UTF8.self) + encode(rest[end...])
  }

  /// A local name with everything encoded that could end or break an IRI.
  static func encodedLocalName(_ name: String) -> String {
    encode(Array(name.utf8)[...])
  }

  private static func schemeLength(of bytes: [UInt8]) -> Int? {
    for scheme in ["https://", "http://"] where bytes.starts(with: scheme.utf8) {
      return scheme.utf8.count
    }
    return nil
  }

  /// A host of letters, digits, dots, hyphens, with an optional port; names and addresses only.
  private static func isAuthority(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let host = parts.first, !host.isEmpty, parts.count <= 2 else { return false }
    let port = parts.count == 2 ? parts[1] : []
    return host.allSatisfy { isUnreserved($0) } && port.allSatisfy { isDigit($0) }
  }

  private static func encode(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    var hasFragment = false
    for (index, byte) in zip(bytes.indices, bytes) {
      let isEscape =
        byte == UInt8(ascii: "%") && bytes[index...].dropFirst().prefix(2).count(where: isHex) == 2
      let isSecondHash = byte == UInt8(ascii: "#") && hasFragment
      if isEscape || (isAllowed(byte) && !isSecondHash) {
        text.append(byte)
      } else {
        text.append(contentsOf: percentEncoded(byte))
      }
      if byte == UInt8(ascii: "#") { hasFragment = true }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func percentEncoded(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    isUnreserved(byte) || "/?#:@!$&'()*+,;=".utf8.contains(byte)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || "-._~".utf8.contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }
}
