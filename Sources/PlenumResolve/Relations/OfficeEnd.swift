/// The end of an office, stated with its day.
struct OfficeEnd: Sendable {
  /// Index of the person.
  let person: Int
  /// The post left.
  let post: ResolvedPosition
  /// The words that state it; they end with the day, where the rule says so.
  let evidence: Range<Int>
  /// The rule, by which a tenure reads the day.
  let rule: String
}
