/// How one administrative unit stands to another, across the reform of July 2025.
package enum UnitRelation: Sendable, Hashable {
  /// One unit.
  case same
  /// Units of one name, at least one of which the gazetteer does not tell from its namesakes.
  case likelySame
  /// The left unit was merged, whole or in part, into the right one, or the other way round.
  case successor
  /// The left unit lies in the right one.
  case inside
  /// The right unit lies in the left one.
  case around
  /// Two units one level below the same district (or of one province where there are no districts).
  case neighbours
  /// Two units of one province.
  case sameProvince
  /// Units of different provinces.
  case apart
  /// At least one of them is not known.
  case unknown

  /// The same seen from the other unit.
  package var reversed: UnitRelation {
    switch self {
    case .inside: .around
    case .around: .inside
    default: self
    }
  }
}
