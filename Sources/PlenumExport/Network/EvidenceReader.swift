import PlenumModel

/// Finds the witness of an edge that a table shows: the earliest article's first statement.
struct EvidenceReader {
  let facts: NodeFacts

  /// The evidence; undated articles come last.
  func evidence(of edge: Edge) throws -> Link.Evidence? {
    let dated = try edge.statements.map {
      (statement: $0, article: try facts.facts(of: $0.article))
    }
    let witness = dated.enumerated().min { one, other in
      (one.element.article?.published?.iso ?? "~", one.offset)
        < (other.element.article?.published?.iso ?? "~", other.offset)
    }?.element
    guard let witness else { return nil }
    let article = witness.statement.article
    return Link.Evidence(
      confidence: edge.confidence, date: witness.article?.published,
      quote: witness.statement.quote, article: article,
      address: witness.article?.address ?? article.rawValue)
  }
}
