/// What one statement says of a person in a post, with its dates.
package struct TenureClaim: Sendable, Hashable {
  /// The statement: ``Predicate/holds``, ``Predicate/elected`` or ``Predicate/held``.
  package let statement: Statement
  /// The date of an article that shows the person in the post.
  package var seen: PartialDate?
  /// The day of an election or appointment, or the time from which the words say the post was held.
  package var start: PartialDate?
  /// The date of an article to which the post is a former one.
  package var ended: PartialDate?
  /// The last day in the post, where the words say it.
  package var through: PartialDate?

  init(_ statement: Statement) {
    self.statement = statement
  }

  /// The date by which claims are put in order.
  package var date: PartialDate? { start ?? seen ?? through ?? ended }
}

extension TenureClaim: Comparable {
  /// Orders by date, claims without one last, then by statement.
  package static func < (lhs: TenureClaim, rhs: TenureClaim) -> Bool {
    switch (lhs.date, rhs.date) {
    case (let first?, let second?) where first != second: first < second
    case (.some, nil): true
    case (nil, .some): false
    default: lhs.statement < rhs.statement
    }
  }
}
