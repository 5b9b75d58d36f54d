import Foundation
import PlenumModel

/// How rare a full name is: the negative decimal logarithm of the share of people who bear it.
///
/// Family names are shared as censuses and school lists of Vietnam show (Nguyễn about 38 in a hundred, Trần 11, Lê
/// 9.5); "Văn" and "Thị" stand in every third name; other middle and given names are each taken to be one in fifty and
/// one in a hundred. It is a rough prior: with three hundred officials in a district, a name borne by one in 600
/// is met twice by chance, one borne by one in a million is not.
struct NameRarity {
  /// The negative logarithm, about 2.5 for "Nguyễn Văn Hùng", about 6 for four uncommon words.
  let value: Double

  /// - Parameter name: the key of a name.
  init(_ name: String) {
    let words = name.split(separator: " ").map(String.init)
    var share = NameRarity.families[words.first ?? ""] ?? 0.004
    for middle in words.dropFirst().dropLast() {
      share *= NameRarity.usualMiddles.contains(middle) ? 0.33 : 0.02
    }
    if words.count > 1 { share *= 0.01 }
    value = -log10(share)
  }

  /// What it adds to evidence that is not sure by itself.
  var bonus: Double { min(1.5, max(-0.8, (value - 3.4) * 0.6)) }

  private static let families = Dictionary(
    uniqueKeysWithValues: [
      ("nguyễn", 0.38), ("trần", 0.11), ("lê", 0.095), ("phạm", 0.07), ("huỳnh", 0.05),
      ("hoàng", 0.05), ("phan", 0.045), ("vũ", 0.04), ("võ", 0.04), ("đặng", 0.021), ("bùi", 0.02),
      ("đỗ", 0.014), ("hồ", 0.013), ("ngô", 0.013), ("dương", 0.01), ("lý", 0.005),
    ].map { (LabelKey.exact($0.0), $0.1) })

  private static let usualMiddles = Set(["văn", "thị"].map(LabelKey.exact))
}
