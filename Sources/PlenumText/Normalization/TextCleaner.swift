/// Cleans text of pages and legacy files, where no offsets into the source are promised.
package enum TextCleaner {
  /// The text in NFC with plain spaces and `\n` line ends, without invisible characters.
  package static func clean(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\n" && previous == "\r" {
        previous = scalar
        continue
      }
      previous = scalar
      if let kept = replacement(of: scalar) { scalars.append(kept) }
    }
    return NFC.normalize(String(scalars))
  }

  /// The text in NFC with `\n` line ends and nothing else changed.
  package static func normalizeLineEnds(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return NFC.normalize(text) }
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        scalars.append("\n")
      } else if scalar != "\n" || previous != "\r" {
        scalars.append(scalar)
      }
      previous = scalar
    }
    return NFC.normalize(String(scalars))
  }

  private static func replacement(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20...0x7E, 0x0A: scalar
    case 0x0D, 0x85, 0x2028, 0x2029: "\n"
    case 0x09, 0x0B, 0x0C, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0...0x1F, 0x7F...0x9F: nil
    case 0xAD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF:
      nil
    case 0xFFF0...0xFFFC, 0xFFFE, 0xFFFF, 0xE000...0xF8FF: nil
    default: scalar
    }
  }
}
