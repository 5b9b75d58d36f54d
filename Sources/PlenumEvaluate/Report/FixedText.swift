/// Text in columns of fixed width.
enum FixedText {
  static let nameWidth = 18
  private static let numberWidth = 6

  /// A name and numbers in columns.
  ///
  /// - Parameters:
  ///   - name: the first column.
  ///   - numbers: the others.
  ///   - width: the width of the first one.
  static func row(_ name: String, _ numbers: [String], width: Int = nameWidth) -> String {
    let columns = numbers.map { " " + padding(for: $0, to: numberWidth) + $0 }
    return name + padding(for: name, to: width) + columns.joined()
  }

  /// A number from 0 to 1 with three decimals.
  static func decimal(_ number: Double) -> String {
    let thousandths = String(Int((number * 1000).rounded(.toNearestOrEven)))
    let digits = String(repeating: "0", count: max(0, 4 - thousandths.count)) + thousandths
    return digits.dropLast(3) + "." + digits.suffix(3)
  }

  private static func padding(for text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count))
  }
}
