/// Tells quickly whether a page can hold Vietnamese at all, by its letters.
struct LanguageTest {
  /// Marked letters that a long page has at least if there is an article on it.
  private static let enough = 6
  /// For so many letters one marked letter is asked for.
  private static let reach = 200

  private var letters = 0
  /// Letters that Vietnamese has and its neighbours in Latin script do not.
  private var marked = 0
  /// Grows where more than a twelfth of the letters are of Latin-1, as in texts of font encodings.
  private var density = 0

  /// Whether a page can hold an article in Vietnamese.
  static func admits(page: String) -> Bool {
    var test = LanguageTest()
    PageText.scan(page) { scalar in
      test.take(scalar)
      return test.marked < enough && test.density < reach
    }
    return test.density >= reach || test.marked > min(enough - 1, test.letters / reach)
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A:
      letters += 1
      density = max(0, density - 1)
    case 0xA1...0xFF: density += 11
    case 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x300, 0x301, 0x303, 0x309, 0x323, 0x1EA0...0x1EF9:
      marked += 1
    default: break
    }
  }
}
