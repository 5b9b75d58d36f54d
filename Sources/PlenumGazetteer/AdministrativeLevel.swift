/// The level of an administrative unit, the widest first.
package enum AdministrativeLevel: UInt8, Sendable, CaseIterable, Comparable {
  case province = 0
  case district = 1
  case commune = 2

  /// A name for keys that never changes.
  package var name: String {
    switch self {
    case .province: "province"
    case .district: "district"
    case .commune: "commune"
    }
  }

  /// The name of the level in the source table.
  package init?(name: String) {
    switch name {
    case "province": self = .province
    case "district": self = .district
    case "commune": self = .commune
    default: return nil
    }
  }

  /// Number of digits in the codes of the General Statistics Office at this level.
  package var codeLength: Int {
    switch self {
    case .province: 2
    case .district: 3
    case .commune: 5
    }
  }

  /// Whether the left level is wider than the right one.
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
