import PlenumEvaluate

/// Kind, number, issuer and date of a directive.
struct ExpectedDirective {
  private let kinds: Set<String>
  private let numbers: [String?]
  /// Accepted labels; nil when the issuer is not checked.
  private let issuers: Set<String>?
  private let dates: [FrozenDate?]

  init(_ item: String) throws {
    let parts = try ExpectedText.parts(item, "kind", "number", "issuer", "date")
    kinds = Set(try ExpectedText.names(parts[0]).map(LabelForm.name))
    numbers = try ExpectedText.values(parts[1]).map { $0.map(LabelForm.number) }
    let labels = try ExpectedText.values(parts[2])
    issuers = labels.contains(nil) ? nil : Set(labels.compactMap(\.self).map(LabelForm.label))
    dates = try ExpectedText.values(parts[3]).map { try $0.map(FrozenDate.init) }
  }

  func accepts(_ directive: FrozenDirective) -> Bool {
    let date = directive.date.map { FrozenDate(start: $0, end: nil) }
    return kinds.contains(LabelForm.name(directive.kind)) && dates.contains(date)
      && numbers.contains { accepts($0, directive.number.map(LabelForm.number)) }
      && issuers?.isDisjoint(with: directive.issuer.map(LabelForm.label)) != true
  }

  /// A number may go on with a slash or a dash, as the evaluation allows.
  private func accepts(_ wanted: String?, _ found: String?) -> Bool {
    guard let wanted, let found else { return wanted == nil && found == nil }
    let rest = found.hasPrefix(wanted) ? found.dropFirst(wanted.count).first : " "
    return rest == nil || rest == "/" || rest == "-"
  }
}
