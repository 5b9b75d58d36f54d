import PlenumModel

/// The event that passed a document: "Nghị quyết Đại hội Đảng bộ xã lần thứ XX".
struct DirectiveSource: Sendable {
  let type: Subtype?
  let ordinal: Int?
  let term: String?
  /// Whose event it is, if the text says so.
  let holder: ResolvedBody?

  /// Whether both can be the same event: nothing told of them differs, and something is told of both.
  func isSame(_ other: DirectiveSource) -> Bool {
    guard type == other.type, !differs(ordinal, other.ordinal), !differs(term, other.term),
      isSameHolder(other)
    else { return false }
    return ordinal != nil && other.ordinal != nil || term != nil && other.term != nil
      || ordinal == nil && term == nil || other.ordinal == nil && other.term == nil
  }

  private func differs<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool {
    one != nil && other != nil && one != other
  }

  /// The same body, or a committee and the organisation it leads.
  private func isSameHolder(_ other: DirectiveSource) -> Bool {
    guard let left = holder, let right = other.holder else { return ordinal == other.ordinal }
    return left == right
      || left.unit != nil && left.unit?.identity == right.unit?.identity && left.type == right.type
  }
}
