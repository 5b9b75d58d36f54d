internal import PlenumModel
internal import PlenumResolve

/// An explanation as lines for a terminal.
struct TerminalArticle {
  let view: ExplanationView
  /// The only sentence to show, with all its details.
  let sentence: Int?

  /// The lines.
  func text(_ painter: TerminalPainter) -> String {
    let sentences = TerminalSentence(view: view, painter: painter)
    if let sentence {
      return heading(painter) + sentences.text(view.explanation.sentences[sentence - 1])
        + sentences.details(view.explanation.sentences[sentence - 1]) + "\n"
    }
    let passages = view.passages.map { passage in
      switch passage {
      case .sentence(let sentence): sentences.text(sentence) + sentences.silence(sentence)
      case .unread(let span):
        painter.lines(
          [TerminalRun("not read: " + view.words(span), .faint)], indent: 4, hanging: 14)
      }
    }
    return heading(painter) + events(painter) + diagnostics(painter)
      + passages.map { "\n" + $0 }.joined() + "\n"
  }

  private func heading(_ painter: TerminalPainter) -> String {
    painter.lines([TerminalRun(view.title, .bold)], indent: 0, hanging: 0)
      + painter.lines([TerminalRun(view.source, .faint)], indent: 0, hanging: 0)
  }

  private func events(_ painter: TerminalPainter) -> String {
    view.events.map { event in
      painter.lines(
        [
          TerminalRun("event  ", .faint), TerminalRun(event.label, .mention(.event)),
          TerminalRun(" " + view.facts(of: event)),
        ], indent: 0, hanging: 7)
    }.joined()
  }

  private func diagnostics(_ painter: TerminalPainter) -> String {
    view.explanation.document.diagnostics.map { diagnostic in
      let place = diagnostic.span.flatMap { view.sentenceNumber(at: $0.start) }
      return painter.lines(
        [
          TerminalRun(diagnostic.severity.rawValue + "  ", .faint),
          TerminalRun(diagnostic.code, .bold),
          TerminalRun(": \(diagnostic.message)" + (place.map { " (sentence \($0))" } ?? "")),
        ], indent: 0, hanging: 7)
    }.joined()
  }
}
