/// A unit of 2025 that took over a legacy unit, or the other way round, and how much of it.
package struct Succession: Sendable, Hashable {
  /// How much of the legacy unit the unit of 2025 took over.
  package enum Extent: UInt8, Sendable, CaseIterable {
    case whole = 0
    case mainPart
    case part
    case wholeProvince

    /// The name of the extent in the source table.
    package init?(name: String) {
      switch name {
      case "whole": self = .whole
      case "part-main": self = .mainPart
      case "part": self = .part
      case "whole-province": self = .wholeProvince
      default: return nil
      }
    }
  }

  /// The unit at the other end.
  package let unit: AdministrativeUnit
  /// How much was taken over.
  package let extent: Extent

  /// Names a unit and the extent.
  package init(unit: AdministrativeUnit, extent: Extent) {
    self.unit = unit
    self.extent = extent
  }
}
