import PlenumExtract
import PlenumGazetteer
import PlenumModel

/// Names of the party committees and youth unions on each level of units.
enum CommitteeNames {
  /// The head of a unit's party committee: "Quận ủy", "Đảng ủy".
  static func committee(of word: UnitWord) -> String {
    switch word {
    case .province: "Tỉnh ủy"
    case .city: "Thành ủy"
    case .urbanDistrict: "Quận ủy"
    case .ruralDistrict: "Huyện ủy"
    case .town: "Thị ủy"
    default: "Đảng ủy"
    }
  }

  /// The head of a unit's youth union: "Huyện đoàn"; nil below the district.
  static func youthUnion(of word: UnitWord) -> String? {
    switch word {
    case .province: "Tỉnh đoàn"
    case .city: "Thành đoàn"
    case .urbanDistrict: "Quận đoàn"
    case .ruralDistrict: "Huyện đoàn"
    case .town: "Thị đoàn"
    default: nil
    }
  }

  /// The head with the unit: "Quận ủy Cẩm Lệ", "Đảng ủy phường Khuê Trung", "Quận ủy Quận 3".
  static func label(_ head: String, _ unit: ResolvedUnit) -> String {
    let saysLevel = saysLevel(head)
    return head + " " + (saysLevel && !unit.needsWord ? unit.name : unit.label)
  }

  /// Whether a head tells the level of its unit, so that the generic word is left out.
  static func saysLevel(_ head: String) -> Bool { levelHeads.contains(head) }

  private static let levelHeads: WordSet = [
    "Tỉnh ủy", "Thành ủy", "Quận ủy", "Huyện ủy", "Thị ủy", "Tỉnh đoàn", "Thành đoàn", "Quận đoàn",
    "Huyện đoàn", "Thị đoàn",
  ]

  /// Heads that name the committee of a unit.
  static let committeeHeads: WordSet = [
    "Tỉnh ủy", "Thành ủy", "Quận ủy", "Huyện ủy", "Thị ủy", "Đảng ủy", "Ban Chấp hành Đảng bộ",
  ]

  /// Heads that name the youth union of a unit.
  static let youthHeads: WordSet = [
    "Tỉnh đoàn", "Thành đoàn", "Quận đoàn", "Huyện đoàn", "Thị đoàn", "Xã đoàn", "Phường đoàn",
    "Đoàn Thanh niên", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Đoàn",
  ]
}
