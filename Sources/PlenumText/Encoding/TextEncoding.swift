import PlenumModel

/// The encodings Vietnamese pages and files come in.
package enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1258 = "windows-1258"
  /// Font encoding of the `.Vn…` fonts (ABC), one byte a letter.
  case tcvn3 = "TCVN3"
  /// Font encoding of the `VNI-…` fonts, base letter and mark in two bytes.
  case vni = "VNI"
  case windows1252 = "windows-1252"

  /// Whether a charset label of a page means this encoding.
  func matches(label: String) -> Bool {
    let key = label.lowered.filter { $0.isLetter || $0.isNumber }
    return switch self {
    case .utf8: key == "utf8"
    case .utf16LittleEndian: key == "utf16" || key == "utf16le"
    case .utf16BigEndian: key == "utf16be"
    case .windows1258: key == "windows1258" || key == "cp1258"
    case .tcvn3: key.holds("tcvn")
    case .vni: key.holds("vni")
    case .windows1252: key == "windows1252" || key == "cp1252" || key == "iso88591"
    }
  }
}
