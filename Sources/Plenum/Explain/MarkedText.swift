internal import PlenumModel

/// Text with marks that may nest and overlap, as steps that always nest.
struct MarkedText {
  /// One step through the text.
  enum Step: Hashable {
    /// A mark begins, or goes on after another one that it overlaps has ended.
    case open(Mark, isContinued: Bool)
    case text(TextSpan)
    case close(Mark)
  }

  /// The steps, in text order.
  let steps: [Step]

  /// Cuts a stretch of text where marks begin and end.
  init(_ span: TextSpan, marks: [Mark]) {
    let cuts = Set([span.start, span.end] + marks.flatMap { [$0.span.start, $0.span.end] }).sorted()
    var steps: [Step] = []
    var open: [Mark] = []
    for (start, end) in zip(cuts, cuts.dropFirst()) {
      let piece = TextSpan(start, end)
      let wanted = marks.filter { $0.span.contains(piece) }
      let kept = zip(open, wanted).prefix { $0 == $1 }.count
      steps += open.dropFirst(kept).reversed().map { .close($0) }
      steps += wanted.dropFirst(kept).map { .open($0, isContinued: $0.span.start < start) }
      steps.append(.text(piece))
      open = wanted
    }
    self.steps = steps + open.reversed().map { .close($0) }
  }
}
