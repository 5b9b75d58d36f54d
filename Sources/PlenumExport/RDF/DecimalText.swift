/// Decimal numbers as text without exponents.
enum DecimalText {
  /// At most six digits after the point and at least one, such as `10.7626`; nil for no number.
  static func plain(_ number: Double) -> String? {
    guard let text = fixed(number, digits: 6) else { return nil }
    var digits = text[...]
    while digits.hasSuffix("0"), !digits.hasSuffix(".0") { digits.removeLast() }
    return String(digits)
  }

  /// A number with two digits after the point, as confidences are written; nil for no number.
  static func hundredths(_ number: Double) -> String? {
    let scaled = (number * 100).rounded()
    return 0...100 ~= scaled ? hundredths[Int(scaled)] : fixed(number, digits: 2)
  }

  private static let hundredths = (0...100).map { fixed(Double($0) / 100, digits: 2) ?? "" }

  /// A number with exactly so many digits after the point, such as `0.95`; nil for no number.
  static func fixed(_ number: Double, digits: Int) -> String? {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = (number * scale).rounded()
    guard scaled.isFinite, abs(scaled) < 9e15 else { return nil }
    let whole = String(Int64(abs(scaled)))
    let padded = String(repeating: "0", count: max(0, digits + 1 - whole.utf8.count)) + whole
    let sign = scaled < 0 ? "-" : ""
    return sign + padded.dropLast(digits) + "." + padded.suffix(digits)
  }
}
