import PlenumModel

/// What the comparison of a store with the truth gave.
package struct CorpusFigures: Sendable {
  /// What is compared.
  package enum Kind: String, Sendable, CaseIterable { case persons, events, directives }

  /// Articles of the truth, and those of them that the store has.
  package internal(set) var articles = 0
  package internal(set) var articlesFound = 0
  private var mentions: [Kind: Int] = [:]
  private var pairs: [Kind: [(truth: String, predicted: String)]] = [:]

  /// How often the truth names something of a kind in the articles that the store has.
  package func mentions(of kind: Kind) -> Int { mentions[kind] ?? 0 }

  /// The agreement over the mentions that the store has as well.
  package func score(of kind: Kind) -> ClusterScore { ClusterScore(pairs[kind] ?? []) }

  mutating func add(_ article: TrueArticle, _ stored: StoredArticle) {
    for entry in article.persons {
      count(.persons, entry.person, stored.persons[LabelKey.exact(entry.name)])
    }
    for event in article.events { count(.events, event, stored.event) }
    var seen: Set<String> = []
    for entry in article.directives where seen.insert(entry.directive).inserted {
      let node = DirectiveKey.key(of: entry.text).flatMap { stored.directives[$0] }
      count(.directives, entry.directive, node)
    }
  }

  private mutating func count(_ kind: Kind, _ truth: String, _ predicted: NodeID?) {
    mentions[kind, default: 0] += 1
    if let predicted { pairs[kind, default: []].append((truth, predicted.rawValue)) }
  }
}
