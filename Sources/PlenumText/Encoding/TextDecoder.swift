/// Turns the bytes of a file or page into text, whatever encoding Vietnamese sites used.
package enum TextDecoder {
  /// The text of the bytes, or nil when they are no text or in no known encoding.
  ///
  /// Byte order marks and valid UTF-8 decide at once. Among the 8-bit encodings the one whose text
  /// has most plausible Vietnamese syllables wins; a declared charset tips the balance, no more.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - declared: charset label of the page, if any.
  /// - Returns: the text with the encoding found.
  package static func decode(_ bytes: [UInt8], declared: String? = nil) -> DecodedText? {
    if let marked = decodeByteOrderMark(bytes) { return marked }
    if let encoding = UTF16Probe.encoding(of: bytes),
      let text = UTF16Probe.decode(bytes[...], as: encoding)
    {
      return DecodedText(text: text, encoding: encoding)
    }
    if isBinary(bytes) { return nil }
    if let text = String(validating: bytes, as: UTF8.self) {
      return DecodedText(text: text, encoding: .utf8)
    }
    return decodeDamagedUTF8(bytes) ?? decodeEightBit(bytes, declared: declared)
  }

  /// Whether the bytes are no text: NUL bytes outside UTF-16, or many control characters.
  package static func isBinary(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
    if UTF16Probe.encoding(of: bytes) != nil { return false }
    let found = controls(in: bytes)
    return found.null || found.others * 50 > bytes.count
  }

  /// Whether there is a NUL byte, and the number of other control characters that are no white space.
  ///
  /// Eight bytes at a time are asked whether one is below a space.
  private static func controls(in bytes: [UInt8]) -> (null: Bool, others: Int) {
    var others = 0
    var place = 0
    while place < bytes.count {
      let end = min(place + 8, bytes.count)
      if end == place + 8 && !holdsControl(bytes, at: place) {
        place = end
        continue
      }
      for byte in bytes[place..<end] where byte < 0x20 && !(0x09...0x0D).contains(byte) {
        if byte == 0 { return (true, others) }
        others += 1
      }
      place = end
    }
    return (false, others)
  }

  /// Whether one of the eight bytes from a place on is below a space: subtracting borrows its highest bit.
  private static func holdsControl(_ bytes: [UInt8], at place: Int) -> Bool {
    let word = unsafe bytes.withUnsafeBytes {
      unsafe $0.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    }
    return (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080 != 0
  }

  private static func decodeByteOrderMark(_ bytes: [UInt8]) -> DecodedText? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]), !bytes.contains(0) {
      return String(validating: bytes.dropFirst(3), as: UTF8.self)
        .map { DecodedText(text: $0, encoding: .utf8) }
    }
    let encoding: TextEncoding
    if bytes.starts(with: [0xFF, 0xFE]) {
      encoding = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16BigEndian
    } else {
      return nil
    }
    guard let text = UTF16Probe.decode(bytes.dropFirst(2), as: encoding),
      !text.unicodeScalars.contains("\0")
    else { return nil }
    return DecodedText(text: text, encoding: encoding)
  }

  /// UTF-8 with a few broken bytes, which become U+FFFD.
  private static func decodeDamagedUTF8(_ bytes: [UInt8]) -> DecodedText? {
    let text = String(decoding: bytes, as: UTF8.self)
    var broken = 0
    var marked = 0
    for scalar in text.unicodeScalars where scalar.value >= 0x80 {
      if scalar == "\u{FFFD}" { broken += 1 } else { marked += 1 }
    }
    return broken * 20 <= marked ? DecodedText(text: text, encoding: .utf8) : nil
  }

  private static func decodeEightBit(_ bytes: [UInt8], declared: String?) -> DecodedText? {
    let latin = Windows1252.decode(bytes)
    let candidates: [DecodedText] = [
      DecodedText(text: Windows1252.decodeVietnamese(bytes), encoding: .windows1258),
      DecodedText(text: TCVN3.decode(latin.unicodeScalars), encoding: .tcvn3),
      DecodedText(text: VNI.decode(latin.unicodeScalars), encoding: .vni),
    ]
    let scored = candidates.map { ($0, VietnameseScore($0.text).plausibility) }
    func rank(_ candidate: (DecodedText, Double)) -> Double {
      let isDeclared = declared.map { candidate.0.encoding.matches(label: $0) } ?? false
      return candidate.1 + (isDeclared ? 0.1 : 0)
    }
    if let best = scored.max(by: { rank($0) < rank($1) }), best.1 >= 0.6 { return best.0 }
    return isMostlyASCII(bytes) ? DecodedText(text: latin, encoding: .windows1252) : nil
  }

  /// Whether the bytes can be a western text with some accents and typographic signs.
  private static func isMostlyASCII(_ bytes: [UInt8]) -> Bool {
    let high = bytes.count { $0 >= 0x80 }
    return high * 10 <= bytes.count
  }
}
