/// An office of a unit that one person holds at a time.
enum Role: Int, CaseIterable {
  case secretary, standingDeputy, chairman
  case councilDeputy, firstDeputyChair, secondDeputyChair
  case front, organization, propaganda, massMobilization, inspection
  case office, homeAffairs, finance, education
  case youth, women, farmers, veterans

  /// How high the office stands in its unit, from 1 to 5.
  var rank: Int {
    switch self {
    case .secretary: 5
    case .standingDeputy, .chairman: 4
    case .councilDeputy, .firstDeputyChair, .secondDeputyChair: 3
    case .front, .organization, .propaganda, .massMobilization, .inspection: 2
    default: 1
    }
  }

  /// The offices of a commune.
  static let commune: [Role] = [
    .secretary, .standingDeputy, .chairman, .councilDeputy, .firstDeputyChair, .secondDeputyChair,
    .front, .youth, .women, .farmers, .veterans,
  ]

  /// The associations, whose congresses are events of their own.
  var association: BodyKind? {
    switch self {
    case .front: .front
    case .youth: .youth
    case .women: .women
    case .farmers: .farmers
    case .veterans: .veterans
    default: nil
    }
  }
}
