/// What corpus to generate.
package struct CorpusOptions: Sendable {
  /// How many articles.
  package var articles: Int
  /// The seed: the same seed gives the same bytes.
  package var seed: UInt64
  /// The files to write; with several, each article is in one of them.
  package var layouts: [CorpusLayout]
  /// The share of persons whose full name somebody else bears as well.
  package var homonyms: Double
  /// The share of articles that come again in another version.
  package var corrections: Double

  /// Says what to generate.
  package init(
    articles: Int, seed: UInt64, layouts: [CorpusLayout] = [.jsonl], homonyms: Double = 0.25,
    corrections: Double = 0.02
  ) {
    self.articles = articles
    self.seed = seed
    self.layouts = layouts
    self.homonyms = homonyms
    self.corrections = corrections
  }
}
