import PlenumModel

/// A body with its unit filled in.
struct ResolvedBody: Sendable, Hashable {
  /// What makes the body itself.
  let key: [String]
  /// The full, expanded label first, then other accepted forms.
  var labels: [String]
  let type: Subtype
  let unit: ResolvedUnit?
  /// The head that the unit belongs to ("Quận ủy" in "Ban Tổ chức Quận ủy").
  let root: String
  /// Labels of the heads from the smallest organ to the owner.
  let parts: [String]

  static func == (lhs: ResolvedBody, rhs: ResolvedBody) -> Bool { lhs.key == rhs.key }

  func hash(into hasher: inout Hasher) { hasher.combine(key) }

  /// Whether only a bare head is known: "Đảng ủy" of nobody in particular would be one body in all articles.
  var isAnybodys: Bool {
    unit == nil && parts.count == 1 && labels[0] == parts[0]
      && ["Đảng ủy", "Đảng bộ", "Chi bộ", "Ban Chấp hành", "Ban Thường vụ", "Thường trực"]
        .contains(parts[0])
  }

  /// Words that name the body the same way in every article; a part of the node's name.
  var canonicalName: String {
    ([key[0]] + [unit?.canonicalName ?? ""]).joined(separator: " ")
  }

  /// The node's name.
  var id: NodeID { CanonicalID.mint(.body, key: key, label: canonicalName) }
}
