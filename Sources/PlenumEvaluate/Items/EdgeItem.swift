/// An edge in comparable form.
struct EdgeItem {
  let metric: Metric
  let subject: EdgeEnd
  let object: EdgeEnd
  /// Labels by which the subject (of an election: the body) is compared.
  let labels: Set<String>
  let text: String
  let isOptional: Bool
  let grounds: [Ground]

  /// Whether another edge of the same kind says the same.
  func isSame(as other: EdgeItem) -> Bool {
    if object != other.object { return false }
    let share = !labels.isDisjoint(with: other.labels)
    switch metric {
    case .elected:
      return subject == other.subject && (share || labels.isEmpty && other.labels.isEmpty)
    case .organized, .implementsFolded: return subject == other.subject || share
    default: return subject == other.subject
    }
  }
}
