internal import PlenumModel
internal import PlenumResolve

/// Sentences as elements of a page.
struct HTMLSentence {
  let view: ExplanationView
  /// The number of the article on the page.
  let article: Int

  /// Number, text, edges and, folded away, the details.
  func text(_ sentence: ExplainedSentence, isOpen: Bool) -> String {
    let id = "a\(article)-s\(sentence.number)"
    let kind = sentence.kind == .paragraph ? "" : sentence.kind.rawValue
    let edges = view.edges(sentence).map(line).joined()
    return """
      <div class="sentence \(kind)" id="\(id)"><a href="#\(id)">\(sentence.number)</a><div>
      <p>\(HTMLText.element("span", class: "kind", kind)) <span class="text">\(marked(sentence))</span></p>
      \(edges.isEmpty ? "" : "<ul class=\"edges\">\n\(edges)</ul>")
      \(HTMLDetails(view: view).text(sentence, isOpen: isOpen))</div></div>

      """
  }

  private func marked(_ sentence: ExplainedSentence) -> String {
    let marks = Mark.marks(sentence.mentions, in: sentence.span)
    return MarkedText(sentence.span, marks: marks).steps.map { step in
      switch step {
      case .open(let mark, let isContinued):
        "<mark class=\"\(mark.kind.slug)\(isContinued ? " continued" : "")\""
          + " title=\"\(HTMLText.escaped(tip(mark)))\">"
      case .text(let span): HTMLText.escaped(view.words(span))
      case .close: "</mark>"
      }
    }.joined()
  }

  /// A node's label, cut when it is long; the pointer shows all of it.
  private func end(_ id: NodeID) -> String {
    let label = view.label(id)
    let short = view.shortLabel(id)
    if short == label { return HTMLText.escaped(label) }
    return "<span title=\"\(HTMLText.escaped(label))\">\(HTMLText.escaped(short))</span>"
  }

  private func tip(_ mark: Mark) -> String {
    mark.mentions.map { "\($0.kind.slug) \(view.label($0.node)) (\($0.rule))" }
      .joined(separator: "; ")
  }

  private func line(_ edge: Statement) -> String {
    let rule = "\(edge.rule) \(ExplanationWording.confidence(edge.confidence))"
    return "<li>→ \(end(edge.subject))"
      + HTMLText.element("b", class: edge.predicate.rawValue, edge.predicate.rawValue)
      + end(edge.object) + " "
      + HTMLText.element("span", class: "rule", rule) + "</li>\n"
  }
}
