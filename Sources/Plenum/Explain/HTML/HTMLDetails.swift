internal import PlenumModel
internal import PlenumResolve

/// Why a sentence gives the edges it gives: tables of mentions, triggers and phrases.
struct HTMLDetails {
  let view: ExplanationView

  /// A `details` element, or nothing for a sentence in which nothing was seen.
  func text(_ sentence: ExplainedSentence, isOpen: Bool) -> String {
    let tables = mentions(sentence) + triggers(sentence) + phrases(sentence)
    let summary = HTMLText.escaped(ExplanationWording.summary(sentence))
    if tables.isEmpty { return "<p class=\"kind\">\(summary)</p>" }
    return "<details\(isOpen ? " open" : "")><summary>\(summary)</summary>\n\(tables)</details>"
  }

  private func mentions(_ sentence: ExplainedSentence) -> String {
    let rows = view.mentions(sentence).map { mention in
      HTMLText.row([
        "<mark class=\"\(mention.kind.slug)\">\(HTMLText.escaped(view.words(mention.span)))</mark>",
        mention.kind.slug, HTMLText.escaped(view.label(mention.node)), rule(mention.rule),
      ])
    }
    return table(["mention", "kind", "node", "rule"], rows)
  }

  private func triggers(_ sentence: ExplainedSentence) -> String {
    let rows = sentence.triggers.map { trigger in
      HTMLText.row([
        "<b>\(HTMLText.escaped(view.words(trigger.span)))</b>", rule(trigger.rule),
        HTMLText.escaped("\(trigger.frame), \(ExplanationWording.side(trigger))"),
        HTMLText.escaped(trigger.persons.joined(separator: ", ")),
        HTMLText.escaped(ExplanationWording.outcome(trigger)),
      ])
    }
    return table(["trigger", "rule", "frame", "given to", "outcome"], rows)
  }

  private func phrases(_ sentence: ExplainedSentence) -> String {
    let rows = sentence.phrases.map { phrase in
      HTMLText.row(
        [
          HTMLText.escaped(view.words(phrase.span)), phrase.kind.rawValue,
          HTMLText.escaped(reading(phrase)), rule(phrase.rule ?? ""),
          HTMLText.escaped(ExplanationWording.use(phrase)),
        ], class: phrase.use == .unclaimed ? "open" : "")
    }
    return table(["seen", "kind", "reading", "rule", "used for"], rows)
  }

  private func reading(_ phrase: ExplainedPhrase) -> String {
    phrase.reading.flatMap { $0 == view.words(phrase.span) ? nil : $0 } ?? ""
  }

  private func rule(_ name: String) -> String { HTMLText.element("span", class: "rule", name) }

  private func table(_ header: [String], _ rows: [String]) -> String {
    if rows.isEmpty { return "" }
    let cells = header.map { "<th>\($0)</th>" }.joined()
    return "<table>\n<tr>\(cells)</tr>\n\(rows.joined())</table>\n"
  }
}
