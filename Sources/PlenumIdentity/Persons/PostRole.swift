import PlenumModel

/// What a title says of how a post is held.
enum PostRole: Sendable, Hashable {
  /// One of many: a member of a committee, a deputy of a council.
  case member
  /// The one who leads.
  case head
  /// A deputy or another officer.
  case officer

  /// The role of a title, given as its key.
  init(title: String) {
    if PostRole.members.contains(where: { title.holds($0) }) {
      self = .member
    } else if PostRole.heads.contains(where: { title.begins(with: $0) }) {
      self = .head
    } else {
      self = .officer
    }
  }

  private static let members = ["ủy viên", "đại biểu", "hội viên", "đảng viên", "thành viên"]
    .map(LabelKey.exact)
  private static let heads = [
    "bí thư", "chủ tịch", "trưởng", "giám đốc", "tổng giám đốc", "chỉ huy trưởng", "hiệu trưởng",
    "tư lệnh", "chính ủy", "viện trưởng", "chánh", "chủ nhiệm", "bộ trưởng", "thủ tướng",
    "tổng bí thư", "cục trưởng", "vụ trưởng",
  ].map(LabelKey.exact)
}
