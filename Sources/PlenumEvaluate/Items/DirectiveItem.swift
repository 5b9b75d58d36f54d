/// A directive in comparable form.
struct DirectiveItem {
  /// The overlap of labels from which no common issuer is needed.
  private static let leastOverlap = 0.5

  let key: String
  let isOptional: Bool
  let text: String
  let label: String
  private let kind: String
  private let number: String
  private let issuer: Set<String>
  private let words: [String]
  private let ordinals: LabelOrdinals

  init(_ directive: DirectiveAnnotation) {
    let form = LabelForm.label(directive.label)
    key = directive.key
    isOptional = directive.isOptional
    label = directive.label
    text = "\(directive.kind) \(directive.number ?? "") | \(directive.label.prefix(80))"
    kind = LabelForm.name(directive.kind)
    number = LabelForm.number(directive.number ?? "")
    issuer = Set(directive.issuer.map(LabelForm.label)).subtracting([""])
    words = LabelForm.words(of: form)
    ordinals = LabelOrdinals(form)
  }

  /// How well a prediction fits; 0 when it is another directive.
  func score(of prediction: DirectiveItem) -> Double {
    if kind != prediction.kind { return 0 }
    let overlap = LabelOverlap.score(words, prediction.words)
    if !number.isEmpty { return numberScore(of: prediction.number).map { $0 + overlap } ?? 0 }
    if ordinals.conflict(with: prediction.ordinals) { return 0 }
    let isSameIssuer = !issuer.isDisjoint(with: prediction.issuer)
    if !isSameIssuer && overlap < Self.leastOverlap { return 0 }
    return (isSameIssuer ? 1 : 0) + overlap + 1e-6
  }

  /// The whole number counts most, then one that goes on with a slash or dash.
  private func numberScore(of other: String) -> Double? {
    if other == number { return 10 }
    guard other.hasPrefix(number) else { return nil }
    return "/-".contains(other.dropFirst(number.count).prefix(1)) ? 9 : nil
  }
}
