import PlenumEvaluate

extension EventAnnotation {
  /// The first and the last day; nil when the first is not known.
  var date: FrozenDate? { start.map { FrozenDate(start: $0, end: end) } }
}
