import PlenumGazetteer
import PlenumModel

/// How high a post stands, so that careers can be told from namesakes: people rise more often than they fall.
///
/// A level of units is worth four steps; within a unit the secretary stands above chairman and deputy secretary,
/// these above deputies and heads of party boards, and these above offices and mass organisations: the head of a
/// district's office or women's union stands where the secretary of a ward stands.
enum PostRank {
  /// The rank of a full post.
  ///
  /// - Parameters:
  ///   - title: the key of the title.
  ///   - type: the class of the body.
  ///   - level: the level of the body's unit; nil for the centre.
  static func rank(title: String, type: Subtype, level: AdministrativeLevel?) -> Int {
    let base =
      switch level {
      case .commune: 0
      case .district: 4
      case .province: 8
      case nil: 12
      }
    return base + step(title, type)
  }

  private static func step(_ title: String, _ type: Subtype) -> Int {
    let isDeputy = title.begins(with: deputy)
    switch type {
    case .massOrganization: return isDeputy ? -1 : 0
    case .frontBody: return isDeputy ? 0 : 1
    case .partyBody where title.holds(secretary): return isDeputy ? 3 : 4
    case .stateBody where title.holds(chair): return isDeputy ? 2 : 3
    case .partyBody: return isDeputy ? 1 : 2
    default: return isDeputy ? -1 : 0
    }
  }

  private static let deputy = LabelKey.exact("phó")
  private static let secretary = LabelKey.exact("bí thư")
  private static let chair = LabelKey.exact("chủ tịch")
}
