internal import PlenumModel

/// The tenures of some posts, each beside those that end it.
struct TenureTable {
  private let nodes: NodeTable
  private let byPost: [NodeID: [Tenure]]
  private let byPerson: [NodeID: [Tenure]]

  init(_ tenures: [Tenure], nodes: NodeTable) {
    self.nodes = nodes
    byPost = Dictionary(grouping: tenures, by: \.post)
    byPerson = Dictionary(grouping: tenures, by: \.person)
  }

  /// All tenures with the times they cover.
  var periods: [TenurePeriod] {
    byPost.values.flatMap(\.self)
      .map { TenurePeriod(tenure: $0, presumedThrough: presumedThrough($0)) }
  }

  /// Presumed is whoever was last seen in a post: until the next holder of a post with one holder
  /// is seen, else until the end of the term; and no longer than until the person is seen in another
  /// leading post of the body, or called a former holder, or until a stated end.
  private func presumedThrough(_ tenure: Tenure) -> Int? {
    guard let last = tenure.signs.max() else { return nil }
    let successor = successors(of: tenure).compactMap { end(of: tenure, by: $0) }.min()
    let move = otherPosts(of: tenure).compactMap { end(of: tenure, by: $0) }.min()
    let formerly = tenure.claims.compactMap(\.ended).map(DateRange.firstDay)
      .filter { $0 > DateRange.lastDay(of: last) }.min().map { $0 - 1 }
    let stated = tenure.validThrough.map(DateRange.lastDay)
    return [successor ?? termEnd(of: tenure), move, formerly, stated].compactMap(\.self).min()
  }

  /// The day before the first sign of another tenure that speaks against this one.
  ///
  /// Those after the last sign of this one do; where the other began later, also those of the same
  /// day: the article that tells of the change still names the old holder.
  private func end(of tenure: Tenure, by other: Tenure) -> Int? {
    guard let first = tenure.signs.min(), let last = tenure.signs.max(),
      let start = other.signs.min()
    else { return nil }
    return other.signs.filter { start > first ? $0 >= last : $0 > last }
      .map(DateRange.firstDay).min().map { $0 - 1 }
  }

  private func successors(of tenure: Tenure) -> [Tenure] {
    guard title(of: tenure.post)?.hasOneHolder == true else { return [] }
    return (byPost[tenure.post] ?? []).filter { $0.person != tenure.person }
  }

  /// The same person's other leading posts of the body.
  private func otherPosts(of tenure: Tenure) -> [Tenure] {
    guard isLeading(tenure.post), let body = body(of: tenure.post) else { return [] }
    return (byPerson[tenure.person] ?? []).filter {
      $0.post != tenure.post && isLeading($0.post) && self.body(of: $0.post) == body
    }
  }

  private func termEnd(of tenure: Tenure) -> Int? {
    let calendar = TermCalendar(body(of: tenure.post).flatMap { nodes[$0]?.subtype })
    return tenure.claims.flatMap { claim in
      [claim.seen.map(calendar.end(seen:)), claim.start.map(calendar.end(elected:))]
    }.compactMap(\.self).max()
  }

  private func isLeading(_ post: NodeID) -> Bool { title(of: post)?.isLeading == true }

  private func title(of post: NodeID) -> PostTitle? {
    nodes[post].map { PostTitle($0.text(.title) ?? $0.label) }
  }

  private func body(of post: NodeID) -> NodeID? { nodes[post]?.links(.postIn).first }
}
