import PlenumModel

/// Makes an article of plain text; its text is kept whole.
struct PlainTextReader {
  /// What a text says of itself, with its blocks.
  struct Reading {
    let blocks: [Article.Block]
    let headline: String?
    let published: PartialDate?
    let author: String?
  }

  /// Reads NFC text with `\n` line ends.
  func read(_ text: String) -> Reading {
    let classifier = PlainTextClassifier(text)
    var blocks: [Article.Block] = []
    for (line, kind) in zip(classifier.lines, classifier.kinds) {
      if kind == .headline, let last = blocks.last, last.kind == .headline {
        blocks[blocks.count - 1] = Article.Block(span: last.span.union(line.span), kind: .headline)
      } else {
        blocks.append(Article.Block(span: line.span, kind: kind))
      }
    }
    return Reading(
      blocks: blocks, headline: headline(of: classifier), published: classifier.published,
      author: classifier.author)
  }

  private func headline(of classifier: PlainTextClassifier) -> String? {
    let lines = zip(classifier.lines, classifier.kinds).filter { $0.1 == .headline }
    return lines.isEmpty ? nil : lines.map(\.0.text).joined(separator: " ")
  }
}
