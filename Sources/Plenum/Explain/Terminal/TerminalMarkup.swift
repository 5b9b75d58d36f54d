internal import PlenumModel

/// A sentence's text with its mentions: coloured, or in brackets that name the kind.
struct TerminalMarkup {
  let view: ExplanationView
  let isColoured: Bool

  /// The styled text.
  func runs(_ span: TextSpan, marks: [Mark]) -> [TerminalRun] {
    var open: [Mark] = []
    return MarkedText(span, marks: marks).steps.compactMap { step in
      switch step {
      case .open(let mark, let isContinued):
        open.append(mark)
        return isColoured ? nil : TerminalRun("[\(mark.kind.slug)\(isContinued ? "…" : "") ")
      case .close:
        open.removeLast()
        return isColoured ? nil : TerminalRun("]")
      case .text(let span):
        return TerminalRun(view.words(span), style(in: open))
      }
    }
  }

  /// The innermost mark's look, underlined inside one of the same kind.
  private func style(in open: [Mark]) -> TerminalStyle {
    guard let last = open.last else { return .plain }
    var style = TerminalStyle.mention(last.kind)
    style.isUnderlined = open.dropLast().last?.kind == last.kind
    return style
  }
}
