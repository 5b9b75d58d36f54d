import Foundation

/// Unicode normal form C.
package enum NFC {
  /// The text in NFC.
  ///
  /// Text without combining marks or compatibility twins, which is nearly all of it, comes back
  /// unchanged after one pass over its bytes.
  package static func normalize(_ text: String) -> String {
    isCertain(text) ? text : text.precomposedStringWithCanonicalMapping
  }

  /// Whether the text holds only letters and signs that NFC leaves alone: up to U+02FF,
  /// the Vietnamese letters U+1E80–U+1EFF, most of the general punctuation and emoji.
  private static func isCertain(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0..<0x80: index += 1
      case 0xC2...0xCB: index += 2
      case 0xE1 where bytes[index + 1] == 0xBA || bytes[index + 1] == 0xBB: index += 3
      case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] > 0x81: index += 3
      case 0xF0 where bytes[index + 1] == 0x9F: index += 4
      default: return false
      }
    }
    return true
  }
}
