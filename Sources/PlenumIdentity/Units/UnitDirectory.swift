import PlenumGazetteer
import PlenumModel
import Synchronization

/// Finds the administrative unit of a place, and writes units as short texts for evidence.
///
/// "0.2.20272" is the commune 20272 of before July 2025; a place the gazetteer does not tell apart is written by
/// its label's key after a question mark.
package final class UnitDirectory: Sendable {
  /// The directory of the built-in gazetteer.
  package static let shared = UnitDirectory(.embedded)

  private let gazetteer: Gazetteer
  private let indexes: [String: Int]
  private let relations = Mutex([Pair: UnitRelation]())

  /// How many relations are kept at most.
  private static let capacity = 100_000

  private struct Pair: Hashable {
    let left: Int
    let right: Int
  }

  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    indexes = Dictionary(
      gazetteer.units.map { (UnitDirectory.text(of: $0), $0.index) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The place as a short text.
  func text(of place: Node) -> String {
    for code in place[.gsoCode].map(\.text) {
      for era in AdministrativeEra.allCases {
        for level in AdministrativeLevel.allCases where level.codeLength == code.utf8.count {
          let text = "\(era.rawValue).\(level.rawValue).\(code)"
          if let index = indexes[text], isNode(place.id, of: gazetteer.unit(at: index)) {
            return text
          }
        }
      }
    }
    return "?" + LabelKey.exact(place.label)
  }

  /// The province of 2025 a unit lies in, for units of either era; nil for places that are not known.
  func province(of text: String) -> Int? {
    guard let index = indexes[text] else { return nil }
    return UnitComparison(gazetteer).province(of: gazetteer.unit(at: index))?.index
  }

  /// How two places stand to each other.
  func relation(_ left: String, _ right: String) -> UnitRelation {
    if left == right { return left.isEmpty ? .unknown : left.hasPrefix("?") ? .likelySame : .same }
    guard let one = indexes[left], let other = indexes[right] else {
      let isNamesake = !left.isEmpty && !right.isEmpty && name(of: left) == name(of: right)
      return isNamesake ? .likelySame : .unknown
    }
    let pair = Pair(left: one, right: other)
    if let known = relations.withLock({ $0[pair] }) { return known }
    let relation = UnitComparison(gazetteer).relation(
      gazetteer.unit(at: one), gazetteer.unit(at: other))
    relations.withLock { known in
      if known.count >= UnitDirectory.capacity { known.removeAll(keepingCapacity: true) }
      known[pair] = relation
    }
    return relation
  }

  /// The unit of a level in which a place lies, or the place itself; nil when there is none or it is not known.
  func ancestor(of text: String, at level: AdministrativeLevel) -> String? {
    guard let index = indexes[text] else { return nil }
    let unit = gazetteer.unit(at: index)
    return ([unit] + gazetteer.ancestors(of: unit)).first { $0.level == level }
      .map(UnitDirectory.text)
  }

  /// Whether a place is a unit of July 2025.
  func isOfReform(_ text: String) -> Bool {
    indexes[text].map { gazetteer.unit(at: $0).era == .since2025 } ?? false
  }

  /// The key of a place's name with its generic word.
  func name(of text: String) -> String {
    if let index = indexes[text] { return LabelKey.exact(gazetteer.unit(at: index).fullName) }
    return String(text.dropFirst())
  }

  /// The level of a place; nil for places that are not known.
  func level(of text: String) -> AdministrativeLevel? {
    indexes[text].map { gazetteer.unit(at: $0).level }
  }

  private static func text(of unit: AdministrativeUnit) -> String {
    "\(unit.era.rawValue).\(unit.level.rawValue).\(unit.code)"
  }

  private func isNode(_ id: NodeID, of unit: AdministrativeUnit) -> Bool {
    let identity = "\(unit.era) \(unit.level) \(unit.code)"
    return id == CanonicalID.mint(.place, key: [identity], label: unit.fullName)
  }
}
