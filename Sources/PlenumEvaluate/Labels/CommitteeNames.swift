/// The names that one party committee goes by.
enum CommitteeNames {
  /// Kinds of administrative units with the name of their committee.
  private static let committees = [
    ("quận", "quận ủy"), ("huyện", "huyện ủy"), ("thành phố", "thành ủy"), ("thị xã", "thị ủy"),
    ("tỉnh", "tỉnh ủy"), ("phường", "đảng ủy phường"), ("xã", "đảng ủy xã"),
    ("thị trấn", "đảng ủy thị trấn"), ("đặc khu", "đảng ủy đặc khu"),
  ]

  /// The units whose committee's name holds the kind already: "quận ủy quận 3" is "quận ủy 3".
  private static let ownNames = committees.prefix(5)

  /// The Front and its committee are one body.
  static let front = PhraseRule(
    "ủy ban mặt trận tổ quốc việt nam", "ủy ban mặt trận tổ quốc", "mặt trận tổ quốc việt nam",
    "mặt trận tổ quốc", to: "ủy ban mặt trận tổ quốc việt nam")

  /// The executive committee of a party organisation is its party committee.
  static let ofExecutives = committees.map { unit, committee in
    PhraseRule(
      "ban chấp hành đảng bộ \(unit)", "ban chấp hành đảng ủy \(unit)", to: committee)
  }

  /// A bracketed kind of unit loses its brackets.
  static let ofBrackets = ownNames.map { PhraseRule("(\($0.0))", to: $0.0) }

  /// The kind of unit is said once.
  static let ofRepetition = ownNames.map { PhraseRule("\($0.1) \($0.0)", to: $0.1) }

  /// The party organisation stands for its committee.
  static let ofOrganizations = committees.map { PhraseRule("đảng bộ \($0.0)", to: $0.1) }
}
