import PlenumModel

/// Finds the witness of an edge that a table shows: the earliest article's first statement.
struct EvidenceReader {
  private let articles: [NodeID: Node]

  init(_ graph: Graph) {
    articles = Dictionary(
      graph.nodes(of: .article).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The evidence; undated articles come last.
  func evidence(of edge: Edge) -> Link.Evidence? {
    let dated = edge.statements.map { (statement: $0, date: date(of: $0)) }
    let witness = dated.enumerated().min { one, other in
      (one.element.date?.iso ?? "~", one.offset) < (other.element.date?.iso ?? "~", other.offset)
    }?.element
    guard let witness else { return nil }
    return Link.Evidence(
      confidence: edge.confidence, date: witness.date, quote: witness.statement.quote,
      article: witness.statement.article, address: address(of: witness.statement.article))
  }

  private func date(of statement: Statement) -> PartialDate? {
    articles[statement.article]?.date(.datePublished)
  }

  /// The article's address, else its name.
  private func address(of article: NodeID) -> String {
    articles[article]?.text(.url) ?? article.rawValue
  }
}
