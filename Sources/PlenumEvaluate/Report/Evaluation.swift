/// The scores of any number of articles.
package struct Evaluation: Sendable {
  /// An article's name and score.
  package struct Entry: Sendable {
    /// The article's name, its path when another article has that name.
    package let name: String
    /// What was right, wrong and missed in it.
    package let score: ArticleScore
  }

  /// The articles in the order in which they were added.
  package private(set) var articles: [Entry] = []
  /// The counts of all articles together.
  package private(set) var total = ArticleScore()

  /// Starts without articles.
  package init() {}

  /// Takes an article's score in.
  package mutating func add(_ score: ArticleScore, of name: String) {
    articles.append(Entry(name: name, score: score))
    total.add(score)
  }

  /// The rules that gave edges, those with the most wrong ones first.
  package var rules: [(use: RuleUse, count: RuleCount)] {
    total.rules.map { ($0.key, $0.value) }.sorted { left, right in
      (-left.1.wrong, -left.1.right, left.0) < (-right.1.wrong, -right.1.right, right.0)
    }
  }
}
