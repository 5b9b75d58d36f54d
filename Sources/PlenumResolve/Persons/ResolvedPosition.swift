import PlenumModel

/// A post with its body.
struct ResolvedPosition: Sendable, Hashable {
  let title: String
  let isPast: Bool
  let body: ResolvedBody
  /// The tokens of the post.
  let tokens: Range<Int>
  /// What makes the body uncertain.
  var doubt: Doubt?
  /// The rule and the tokens that give a post to somebody whose name does not carry it.
  var told: (rule: String, evidence: Range<Int>)?

  static func == (lhs: ResolvedPosition, rhs: ResolvedPosition) -> Bool {
    lhs.title == rhs.title && lhs.isPast == rhs.isPast && lhs.body == rhs.body
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(title)
    hasher.combine(isPast)
    hasher.combine(body)
  }

  /// The node's name.
  var id: NodeID {
    CanonicalID.mint(
      .position, key: [LabelKey.exact(title)] + body.key, label: title + " " + body.canonicalName)
  }
}
