/// How much two labels have in common.
enum LabelOverlap {
  /// Words a shorter label needs to count as the longer one's heart.
  private static let leastRun = 6

  /// Dice's coefficient over the sets of words; 1 when the shorter one stands as a run in the longer.
  static func score(_ one: [String], _ other: [String]) -> Double {
    if one.isEmpty || other.isEmpty { return 0 }
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    if short.count >= leastRun, stands(short, in: long) { return 1 }
    let (left, right) = (Set(one), Set(other))
    return 2 * Double(left.intersection(right).count) / Double(left.count + right.count)
  }

  private static func stands(_ short: [String], in long: [String]) -> Bool {
    (0...(long.count - short.count)).contains { long[$0...].starts(with: short) }
  }
}
