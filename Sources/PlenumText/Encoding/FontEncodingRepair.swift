import PlenumModel

/// Finds text of font encodings that came as Latin-1 letters (`C«ng hßa x· héi`) and turns it into Unicode.
package enum FontEncodingRepair {
  /// The text with its font-encoded lines repaired, or nil when it has none.
  ///
  /// Which encoding it is, is decided by the score over all suspect lines together.
  package static func repair(_ text: String) -> DecodedText? {
    let lines = text.parts(separatedBy: UInt8(ascii: "\n"), keepsEmpty: true)
    let suspects = lines.map(isSuspect)
    guard suspects.contains(true) else { return nil }
    let joined = zip(lines, suspects).filter(\.1).map(\.0).joined(separator: "\n")
    guard let encoding = best(for: joined) else { return nil }
    let repaired = zip(lines, suspects).map { line, isSuspect in
      isSuspect ? decode(line.unicodeScalars, encoding) : String(line)
    }
    return DecodedText(text: repaired.joined(separator: "\n"), encoding: encoding)
  }

  /// The font encoding in which the text reads best, or nil when it reads well as it is.
  static func best(for text: String) -> TextEncoding? {
    let plain = VietnameseScore(text)
    if plain.implausible == 0 || plain.plausibility >= 0.7 { return nil }
    let candidates: [TextEncoding] = [.tcvn3, .vni]
    let scored = candidates.map { ($0, VietnameseScore(decode(text.unicodeScalars, $0))) }
    guard let (encoding, score) = scored.max(by: { $0.1.plausibility < $1.1.plausibility })
    else { return nil }
    let isBetter = score.plausibility >= max(0.7, plain.plausibility + 0.25)
    return isBetter && score.markedShare >= 0.3 ? encoding : nil
  }

  static func decode(_ scalars: some Sequence<Unicode.Scalar>, _ encoding: TextEncoding) -> String {
    encoding == .tcvn3 ? TCVN3.decode(scalars) : VNI.decode(scalars)
  }

  /// Whether a line has Latin-1 letters and none that only Unicode has.
  private static func mayNeed(_ line: some StringProtocol) -> Bool {
    var hasLatin1 = false
    for scalar in line.unicodeScalars where scalar.value >= 0x80 {
      switch scalar.value {
      case 0x102...0x1B0, 0x300...0x323, 0x1EA0...0x1EF9: return false
      case 0xA1...0xFF: hasLatin1 = true
      default: break
      }
    }
    return hasLatin1
  }

  /// Whether a line, with whatever line ends, has only letters of font encodings and reads badly.
  package static func isSuspect(_ line: String) -> Bool {
    !line.utf8Span.isKnownASCII && mayNeed(line) && readsBadly(line.unicodeScalars)
  }

  private static func isSuspect(_ line: Substring) -> Bool {
    mayNeed(line) && readsBadly(line.unicodeScalars)
  }

  private static func readsBadly(_ line: some Sequence<Unicode.Scalar>) -> Bool {
    VietnameseScore(line).plausibility < 0.7
  }
}
