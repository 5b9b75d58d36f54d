internal import PlenumModel

/// When a person was in a post: shown by articles, and for how long it is presumed afterwards.
struct TenurePeriod {
  /// How sure it is that a person was in a post on a day.
  enum Certainty: String {
    /// Between a stated start and the last article that shows it.
    case stated
    /// Between the first and the last article that show it.
    case seen
    /// After the last article that shows it, and nothing speaks against it yet.
    case presumed
  }

  let tenure: Tenure
  /// The last day, as in ``DateRange``, on which the person is presumed in the post.
  let presumedThrough: Int?

  /// The first sign.
  var since: PartialDate? { tenure.signs.min() }

  /// The last sign.
  var until: PartialDate? { tenure.signs.max() }

  /// How sure it is that the person was in the post on some day of a range; nil when nothing says so.
  func certainty(in range: DateRange) -> Certainty? {
    guard let since, let until else { return nil }
    if let start = tenure.validFrom, range.overlaps(DateRange(since: start, until: until)) {
      return .stated
    }
    if range.overlaps(DateRange(since: since, until: until)) { return .seen }
    let end = DateRange.lastDay(of: until)
    guard let presumedThrough, presumedThrough > end else { return nil }
    return range.overlaps(DateRange(first: end + 1, last: presumedThrough)) ? .presumed : nil
  }

  /// The claim that serves best for a day: the last one up to it, else the first one.
  func claim(by day: Int) -> TenureClaim? {
    let shown = tenure.claims.filter { $0.ended == nil || $0.start != nil || $0.through != nil }
    return shown.last { $0.date.map { DateRange.firstDay(of: $0) <= day } ?? false } ?? shown.first
  }
}

extension Tenure {
  /// The dates of elections, of stated ends and of articles that show the person in the post.
  var signs: [PartialDate] {
    claims.flatMap { [$0.start, $0.seen, $0.through].compactMap(\.self) }
  }
}
