package import PlenumModel

/// A date written in the text.
package struct DateMention: Sendable, Hashable {
  /// The first day.
  package var start: PartialDate
  /// The last day; the same as the first for one day.
  package var end: PartialDate
  /// The tokens.
  package var tokens: Range<Int>
  /// Whether words such as "sáng", "chiều ngày" show that something happened then.
  package var hasCue: Bool
  /// Whether it is the day of an anniversary or of an award round, no day of an event.
  package var isOccasion: Bool
  /// The rule that found it.
  package var rule: String
}
