/// Recognises UTF-16 without a byte order mark.
enum UTF16Probe {
  /// The byte order in which nearly every other byte is one of the few high bytes of Vietnamese text.
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    let sample = bytes.prefix(8192)
    guard sample.count >= 4, bytes.count % 2 == 0, sample.contains(0) else { return nil }
    var high = [0, 0]
    var zeros = [0, 0]
    for (offset, byte) in sample.enumerated() {
      if [0x00, 0x01, 0x03, 0x1E, 0x20].contains(byte) { high[offset % 2] += 1 }
      if byte == 0 { zeros[offset % 2] += 1 }
    }
    let pairs = sample.count / 2
    for (place, encoding) in [(1, TextEncoding.utf16LittleEndian), (0, .utf16BigEndian)] {
      let isHigh = high[place] * 100 >= pairs * 97
      if isHigh && zeros[place] * 2 >= pairs && zeros[1 - place] == 0 { return encoding }
    }
    return nil
  }

  /// The text of the bytes, or nil when they are not UTF-16 in this order.
  static func decode(_ bytes: ArraySlice<UInt8>, as encoding: TextEncoding) -> String? {
    let isLittle = encoding == .utf16LittleEndian
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isLittle ? pair.0 | pair.1 << 8 : pair.1 | pair.0 << 8)
      index += 2
    }
    return String(validating: units, as: UTF16.self)
  }
}
