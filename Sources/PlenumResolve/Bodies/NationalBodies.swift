import PlenumModel

/// Bodies that exist once.
enum NationalBodies {
  /// The Communist Party of Vietnam.
  static let party = body("Đảng Cộng sản Việt Nam", ["Đảng"])
  /// Its Central Committee.
  static let centralCommittee = body(
    "Ban Chấp hành Trung ương Đảng", ["Ban Chấp hành Trung ương", "Trung ương Đảng"])

  /// A national body by its label.
  static func body(_ label: String, _ others: [String] = [], type: Subtype = .partyBody)
    -> ResolvedBody
  {
    ResolvedBody(
      key: [LabelKey.search(label), "", ""], labels: [label] + others, type: type, unit: nil,
      root: label, parts: [label])
  }
}
