/// The structure of administrative units a unit belongs to.
package enum AdministrativeEra: UInt8, Sendable, CaseIterable {
  /// Provinces, districts and communes, in force before 1 July 2025.
  case legacy = 0
  /// Provinces and communes, in force since 1 July 2025.
  case since2025 = 1

  /// A name for keys that never changes.
  package var name: String {
    switch self {
    case .legacy: "legacy"
    case .since2025: "since2025"
    }
  }

  /// The name of the era in the source table.
  package init?(name: String) {
    switch name {
    case "legacy": self = .legacy
    case "2025": self = .since2025
    default: return nil
    }
  }
}
