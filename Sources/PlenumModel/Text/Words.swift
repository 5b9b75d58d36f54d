extension StringProtocol where SubSequence == Substring {
  /// The parts between spaces, without empty ones.
  @inlinable package var words: [Substring] { parts(separatedBy: UInt8(ascii: " ")) }

  /// The parts between ASCII signs, which are looked for in the bytes.
  ///
  /// - Parameters:
  ///   - sign: an ASCII sign.
  ///   - keepsEmpty: whether parts without a letter count.
  @inlinable package func parts(separatedBy sign: UInt8, keepsEmpty: Bool = false) -> [Substring] {
    let ends = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.indices.filter { unsafe bytes[$0] == sign }
    }
    var parts: [Substring] = []
    var start = 0
    for end in (ends ?? utf8.enumerated().filter { $1 == sign }.map(\.0)) + [utf8.count] {
      if keepsEmpty || start != end {
        let first = utf8.index(utf8.startIndex, offsetBy: start)
        parts.append(self[first..<utf8.index(first, offsetBy: end - start)])
      }
      start = end + 1
    }
    return parts
  }
}

extension String {
  /// The words with single spaces between them, whatever white space stands there.
  package var spaced: String {
    if hasOnlySingleSpaces { return self }
    return split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether all white space is single ASCII spaces between words, as it nearly always is.
  private var hasOnlySingleSpaces: Bool {
    var before: UInt32 = 0x20
    for scalar in unicodeScalars {
      let value = scalar.value
      switch value {
      case 0x20: if before == 0x20 { return false }
      case 0..<0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200B, 0x2028...0x202F, 0x205F...0x3000:
        return false
      default: break
      }
      before = value
    }
    return before != 0x20
  }
}
