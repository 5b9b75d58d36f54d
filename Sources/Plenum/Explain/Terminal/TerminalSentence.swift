internal import PlenumModel
internal import PlenumResolve

/// Sentences as lines for a terminal.
struct TerminalSentence {
  let view: ExplanationView
  let painter: TerminalPainter

  /// Number, text, mentions and edges.
  func text(_ sentence: ExplainedSentence) -> String {
    let marks = Mark.marks(sentence.mentions, in: sentence.span)
    let number = String(sentence.number)
    let kind = sentence.kind == .paragraph ? "" : sentence.kind.rawValue + ": "
    let text = TerminalMarkup(view: view, isColoured: painter.isColoured)
      .runs(sentence.span, marks: marks)
    return painter.lines(
      [TerminalRun(number + " ", .faint), TerminalRun(kind, .faint)] + text,
      indent: max(0, 3 - number.count), hanging: 4)
      + view.mentions(sentence).map(line).joined() + view.edges(sentence).map(line).joined()
  }

  private func line(_ mention: Mention) -> String {
    let words = view.words(mention.span)
    let label = view.label(mention.node)
    return painter.lines(
      [
        TerminalRun("\(mention.kind.slug) "),
        TerminalRun(words, .mention(mention.kind)),
        TerminalRun(ExplanationWording.reading(label, of: words) + " "),
        TerminalRun(mention.rule, .faint),
      ], indent: 6, hanging: 8)
  }

  private func line(_ edge: Statement) -> String {
    let rule = "\(edge.rule) \(ExplanationWording.confidence(edge.confidence))"
    return painter.lines(
      [
        TerminalRun("→ \(view.shortLabel(edge.subject)) "),
        TerminalRun(edge.predicate.rawValue, .edge(edge.predicate)),
        TerminalRun(" \(view.shortLabel(edge.object)) "), TerminalRun(rule, .faint),
      ], indent: 6, hanging: 8)
  }

  // MARK: Why

  /// One line on a sentence in which something was seen that gives no edge.
  func silence(_ sentence: ExplainedSentence) -> String {
    let isSilent = sentence.triggers.isEmpty && sentence.phrases.isEmpty
    if isSilent || !sentence.statements.isEmpty { return "" }
    let summary = TerminalRun(ExplanationWording.summary(sentence), .faint)
    return painter.lines([summary], indent: 6, hanging: 8)
  }

  /// What matched in a sentence, what was seen, and what became of it.
  func details(_ sentence: ExplainedSentence) -> String {
    painter.lines(
      [TerminalRun(ExplanationWording.summary(sentence), .bold)], indent: 4, hanging: 4)
      + sentence.triggers.map(line).joined() + sentence.phrases.map(line).joined()
  }

  private func line(_ trigger: ExplainedTrigger) -> String {
    let persons = trigger.persons.isEmpty ? "" : " [\(trigger.persons.joined(separator: ", "))]"
    return painter.lines(
      [
        TerminalRun("trigger ", .faint), TerminalRun("“\(view.words(trigger.span))” ", .bold),
        TerminalRun("\(trigger.rule) (\(trigger.frame), \(ExplanationWording.side(trigger)))"),
        TerminalRun(persons), TerminalRun(" " + ExplanationWording.outcome(trigger)),
      ], indent: 6, hanging: 8)
  }

  private func line(_ phrase: ExplainedPhrase) -> String {
    let words = view.words(phrase.span)
    let reading = phrase.reading.map { ExplanationWording.reading($0, of: words) } ?? ""
    let rule = phrase.rule.map { " \($0)" } ?? ""
    return painter.lines(
      [
        TerminalRun("\(phrase.kind.rawValue) ", .faint), TerminalRun("“\(words)”"),
        TerminalRun(reading), TerminalRun(rule, .faint),
        TerminalRun(
          " " + ExplanationWording.use(phrase), phrase.use == .unclaimed ? .bold : .plain),
      ], indent: 6, hanging: 8)
  }
}
