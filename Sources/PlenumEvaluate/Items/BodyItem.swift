/// A body in comparable form.
struct BodyItem {
  /// Accepted labels, the best first, without repetition.
  let labels: [String]
  let isOptional: Bool
  let text: String

  /// Takes a body; nil when no label is left of it.
  init?(_ body: BodyAnnotation) {
    var seen: Set<String> = []
    labels = body.labels.map(LabelForm.label).filter { !$0.isEmpty && seen.insert($0).inserted }
    if labels.isEmpty { return nil }
    isOptional = body.isOptional
    text = body.labels[0]
  }

  /// How far down both lists of labels the first common one stands; nil when there is none.
  func rank(of prediction: BodyItem) -> Int? {
    labels.enumerated().compactMap { rank, label in
      prediction.labels.firstIndex(of: label).map { rank + $0 }
    }.min()
  }

  /// The labels as those of an organizer.
  var organizerForms: Set<String> { Set(labels.map(LabelForm.organizer)) }
}
