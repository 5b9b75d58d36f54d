/// A font encoding: Vietnamese letters drawn by fonts at the places of Latin-1 letters.
protocol FontEncoding {
  /// The text the fonts show for these Latin-1 letters.
  static func decode(_ scalars: some Sequence<Unicode.Scalar>) -> String
}

/// TCVN3 (ABC), the encoding of the `.Vn…` fonts.
enum TCVN3: FontEncoding {
  /// Letters from 0xA1 on; a space stands for a place without letter.
  private static let letters = Array(
    ("ĂÂÊÔƠƯĐăâêôơưđ" + "      "
      + "àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ ")
      .unicodeScalars)

  static func decode(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      let place = Int(scalar.value) - 0xA1
      let letter = letters.indices.contains(place) ? letters[place] : " "
      text.append(letter == " " ? scalar : letter)
    }
    return String(text)
  }
}

/// VNI, the encoding of the `VNI-…` fonts: a base letter, then its marks as one Latin-1 letter.
enum VNI: FontEncoding {
  private static let single: [Unicode.Scalar: Unicode.Scalar] = [
    "ñ": "đ", "Ñ": "Đ", "ô": "ơ", "Ô": "Ơ", "ö": "ư", "Ö": "Ư", "æ": "ỉ", "Æ": "Ỉ", "ó": "ĩ",
    "Ó": "Ĩ", "ò": "ị", "Ò": "Ị", "î": "ỵ", "Î": "Ỵ",
  ]

  /// Marks in lower case: the quality, then the tone.
  private static let marks: [Unicode.Scalar: String] = [
    "ù": "\u{301}", "ø": "\u{300}", "û": "\u{309}", "õ": "\u{303}", "ï": "\u{323}",
    "â": "\u{302}", "á": "\u{302}\u{301}", "à": "\u{302}\u{300}", "å": "\u{302}\u{309}",
    "ã": "\u{302}\u{303}", "ä": "\u{302}\u{323}", "ê": "\u{306}", "é": "\u{306}\u{301}",
    "è": "\u{306}\u{300}", "ú": "\u{306}\u{309}", "ü": "\u{306}\u{303}", "ë": "\u{306}\u{323}",
  ]

  private static let bases = Set("aeiouyôöAEIOUYÔÖ".unicodeScalars)

  static func decode(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    var isAfterBase = false
    for scalar in scalars {
      let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      if isAfterBase, let mark = marks[lower] {
        text.append(contentsOf: mark.unicodeScalars)
        isAfterBase = false
      } else {
        text.append(single[scalar] ?? scalar)
        isAfterBase = bases.contains(scalar)
      }
    }
    return NFC.normalize(String(text))
  }
}
