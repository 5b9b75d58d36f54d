/// Things with weights, to draw from.
struct Weighted<Element: Sendable>: Sendable {
  private let elements: [Element]
  private let sums: [Int]

  /// Takes the elements with their weights, at least one above 0.
  init(_ pairs: [(Element, Int)]) {
    var sum = 0
    elements = pairs.map(\.0)
    sums = pairs.map { pair in
      sum += pair.1
      return sum
    }
  }

  /// Draws an element, the heavier the likelier.
  func draw(_ chance: inout SplitMix64) -> Element {
    let target = chance.below(sums.last ?? 0)
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > target { high = middle } else { low = middle + 1 }
    }
    return elements[low]
  }
}

extension Weighted where Element == String {
  /// Reads "Văn 30 | Đức 7".
  init(parsing text: String) {
    self.init(
      text.split(separator: "|").map { entry in
        let words = entry.split(whereSeparator: \.isWhitespace)
        let weight = words.last.flatMap { Int($0) } ?? 1
        return (words.dropLast().joined(separator: " "), weight)
      })
  }
}
