/// How one article was done.
package struct ArticleScore: Sendable {
  private var tallies: [Metric: Tally] = [:]
  /// What each rule gave; edges that count neither way are left out.
  package private(set) var rules: [RuleUse: RuleCount] = [:]
  /// The edges that gold decides on; a sum of scores leaves them to the articles.
  package private(set) var outcomes: [EdgeOutcome] = []

  /// Starts with nothing counted.
  package init() {}

  /// The counts of one thing.
  package internal(set) subscript(metric: Metric) -> Tally {
    get { tallies[metric] ?? Tally() }
    set { tallies[metric] = newValue }
  }

  /// Compares a prediction with gold.
  package init(gold: Annotation, prediction: Annotation) {
    let alignment = Alignment(
      gold: ComparableAnnotation(gold), prediction: ComparableAnnotation(prediction))
    countPersons(alignment)
    countHolds(alignment)
    countTitles(alignment)
    countBodies(alignment)
    countEvents(alignment)
    countEventAttributes(alignment)
    countDirectives(alignment)
    countEdges(alignment)
  }

  /// Adds another article's counts.
  mutating func add(_ other: ArticleScore) {
    for (metric, tally) in other.tallies { self[metric].add(tally) }
    for (use, count) in other.rules {
      rules[use, default: RuleCount()].right += count.right
      rules[use, default: RuleCount()].wrong += count.wrong
    }
  }

  /// Notes that what an edge rests on is right or wrong.
  mutating func note(_ grounds: [Ground], isRight: Bool) {
    if grounds.isEmpty { return }
    outcomes.append(EdgeOutcome(grounds: grounds, isRight: isRight))
    for use in Set(grounds.map(\.use)) {
      rules[use, default: RuleCount()].count(isRight: isRight)
    }
  }
}
