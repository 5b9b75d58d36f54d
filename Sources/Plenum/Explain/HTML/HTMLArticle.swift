internal import PlenumModel
internal import PlenumResolve

/// An explanation as an `article` element.
struct HTMLArticle {
  let view: ExplanationView
  /// Counted from 1 through the page.
  let number: Int
  /// The only sentence to show, with its details open.
  let sentence: Int?

  /// The element.
  var text: String {
    """
    <article>
    <h1>\(HTMLText.escaped(view.title))</h1>
    \(HTMLText.element("p", class: "source", view.source))
    \(sentence == nil ? facts : "")
    \(passages)</article>

    """
  }

  private var passages: String {
    let sentences = HTMLSentence(view: view, article: number)
    if let sentence {
      return sentences.text(view.explanation.sentences[sentence - 1], isOpen: true)
    }
    return view.passages.map { passage in
      switch passage {
      case .sentence(let sentence): sentences.text(sentence, isOpen: false)
      case .unread(let span):
        HTMLText.element("p", class: "unread", "not read: " + view.words(span)) + "\n"
      }
    }.joined()
  }

  /// Events and diagnostics.
  private var facts: String {
    let lines = view.events.map(line) + view.explanation.document.diagnostics.map(line)
    return "<div class=\"facts\">\n\(lines.joined())</div>"
  }

  private func line(_ event: Node) -> String {
    "<p>\(HTMLText.element("mark", class: "event", event.label)) "
      + HTMLText.escaped(view.facts(of: event)) + "</p>\n"
  }

  private func line(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.span.flatMap { view.sentenceNumber(at: $0.start) }
    let link = place.map { " <a href=\"#a\(number)-s\($0)\">sentence \($0)</a>" } ?? ""
    return "<p>\(diagnostic.severity.rawValue) "
      + HTMLText.element("span", class: "rule", diagnostic.code) + " "
      + HTMLText.escaped(diagnostic.message) + link + "</p>\n"
  }
}
