internal import PlenumIdentity

/// The names in articles that corrections join, directly or by way of others.
struct JoinedReferences {
  private var groups: [Set<Corrections.Reference>] = []

  /// Joins the two ends of a pair.
  ///
  /// - Returns: an article of which two names are joined by that; nil when there is none.
  mutating func join(_ pair: Corrections.Pair) -> String? {
    let ends: Set = [pair.first, pair.second]
    let group = groups.filter { !$0.isDisjoint(with: ends) }.reduce(ends) { $0.union($1) }
    groups.removeAll { !$0.isDisjoint(with: ends) }
    groups.append(group)
    let articles = Dictionary(grouping: group, by: \.article)
    return articles.filter { $0.value.count > 1 }.keys.min()
  }
}
