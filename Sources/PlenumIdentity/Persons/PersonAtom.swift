/// Records of one name with the same posts: the same person without further question.
struct PersonAtom {
  /// The name; corrections may bring persons of several names into one block.
  let name: String
  /// The records, by their places in the block.
  var records: [Int]
  var posts: [PersonPost]
  /// The units of the event reported, for records without posts.
  let homes: [Int]
  /// The days on which articles show it.
  var days: ClosedRange<Int>?
  var articles: Set<String>
  var company: Set<String>
  var events: Set<String>

  /// The years between the days of two atoms, 0 when they overlap; nil when a day is unknown.
  func years(to other: PersonAtom) -> Double? {
    guard let one = days, let two = other.days else { return nil }
    let gap = max(one.lowerBound, two.lowerBound) - min(one.upperBound, two.upperBound)
    return Double(max(0, gap)) / 365
  }

  /// Whether the days of two atoms run beside each other for longer than a change of office takes.
  func runsBeside(_ other: PersonAtom) -> Bool {
    guard let one = days, let two = other.days else { return false }
    return min(one.upperBound - two.lowerBound, two.upperBound - one.lowerBound)
      > PersonAtom.changeOfOffice
  }

  /// Whether the days of two atoms are so near that two full posts are not one after the other.
  func isBeside(_ other: PersonAtom) -> Bool {
    guard let one = days, let two = other.days else { return true }
    let gap = max(one.lowerBound, two.lowerBound) - min(one.upperBound, two.upperBound)
    return gap < PersonAtom.changeOfOffice
  }

  /// Whether the first atom's days come before the other's.
  func isBefore(_ other: PersonAtom) -> Bool {
    guard let one = days, let two = other.days else { return false }
    return one.lowerBound + one.upperBound < two.lowerBound + two.upperBound
  }

  /// For how many days articles may still give an old post, or already the new one.
  static let changeOfOffice = 45
}
