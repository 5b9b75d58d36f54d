package import PlenumModel

/// An article with everything a rule author asks about: what was found, where, by which rule, and
/// what was seen without giving an edge.
package struct ArticleExplanation: Sendable {
  /// The article as read.
  package let article: Article
  /// What it gives.
  package let document: DocumentGraph
  /// Its sentences, in text order.
  package let sentences: [ExplainedSentence]

  /// Makes an explanation.
  package init(article: Article, document: DocumentGraph, sentences: [ExplainedSentence]) {
    self.article = article
    self.document = document
    self.sentences = sentences
  }
}
