/// The byte tables of windows-1252 and of its Vietnamese variant windows-1258.
enum Windows1252 {
  private static let controls: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  private static let vietnamese: [UInt8: UInt32] = [
    0xC3: 0x102, 0xCC: 0x300, 0xD0: 0x110, 0xD2: 0x309, 0xD5: 0x1A0, 0xDD: 0x1AF, 0xDE: 0x303,
    0xE3: 0x103, 0xEC: 0x301, 0xF0: 0x111, 0xF2: 0x323, 0xF5: 0x1A1, 0xFD: 0x1B0, 0xFE: 0x20AB,
  ]

  /// The text of windows-1252 bytes.
  static func decode(_ bytes: [UInt8]) -> String {
    decode(bytes) { _ in nil }
  }

  /// The NFC text of windows-1258 bytes.
  static func decodeVietnamese(_ bytes: [UInt8]) -> String {
    NFC.normalize(decode(bytes) { vietnamese[$0] })
  }

  private static func decode(_ bytes: [UInt8], replacing: (UInt8) -> UInt32?) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let plain = (0x80..<0xA0).contains(byte) ? controls[Int(byte) - 0x80] : UInt32(byte)
      scalars.append(Unicode.Scalar(replacing(byte) ?? plain) ?? "\u{FFFD}")
    }
    return String(scalars)
  }
}
