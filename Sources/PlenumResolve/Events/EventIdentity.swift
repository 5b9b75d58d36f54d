import PlenumModel

/// Whether two names in one article mean the same event.
enum EventIdentity {
  static func isSame(_ one: ResolvedEvent, _ other: ResolvedEvent) -> Bool {
    guard one.type == other.type else { return false }
    if let left = one.ordinal, let right = other.ordinal, left != right { return false }
    if let left = one.term, let right = other.term, left != right, one.type != .election {
      return false
    }
    if one.type == .election {
      return one.term == other.term || one.term == nil || other.term == nil
    }
    if one.isMain {
      return isOpen(one, other) || isUnheld(one, other)
        || one.ordinal != nil && one.ordinal == other.ordinal && shareOrganizer(one, other)
        || one.ordinal == nil && other.ordinal == nil && shareOrganizer(one, other)
        || one.ordinal == nil && one.type == .congress && shareOrganizer(one, other)
        || other.ordinal == nil && one.term != nil && one.term == other.term
          && shareOrganizer(one, other)
    }
    return shareOrganizer(one, other) && (one.ordinal == other.ordinal || one.type == .congress)
  }

  /// A counted session of nobody known: the one of that number that the text names with its council.
  private static func isUnheld(_ one: ResolvedEvent, _ other: ResolvedEvent) -> Bool {
    one.type == .session && one.organizers.isEmpty && one.ordinal != nil
      && one.ordinal == other.ordinal
  }

  /// The same kind, number and term, and a holder whose unit the text leaves open.
  private static func isOpen(_ one: ResolvedEvent, _ other: ResolvedEvent) -> Bool {
    guard one.ordinal != nil, one.ordinal == other.ordinal, one.term != nil, one.term == other.term
    else { return false }
    return (one.organizers + other.organizers).contains { $0.unit == nil }
      && !other.organizers.contains { $0.unit != nil }
  }

  /// The same body, or a committee and the organisation it leads.
  private static func shareOrganizer(_ one: ResolvedEvent, _ other: ResolvedEvent) -> Bool {
    one.organizers.contains { left in
      other.organizers.contains { right in
        left == right
          || (left.unit != nil && left.unit?.identity == right.unit?.identity
            && left.type == right.type)
      }
    }
  }
}
