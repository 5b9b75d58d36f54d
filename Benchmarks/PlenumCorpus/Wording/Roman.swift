/// Roman numerals, as congresses and terms are counted.
enum Roman {
  private static let digits = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]

  static func text(_ number: Int) -> String {
    var left = number
    var text = ""
    for (value, letters) in digits {
      while left >= value {
        text += letters
        left -= value
      }
    }
    return text
  }
}
