/// Makes tenures (a person in a post, with the dates that articles give) from statements.
///
/// An article shows a person in a post on the day it was published. An election took place on the
/// last day of the dated event the article is about, when that is one; else its day is the
/// article's. A choice told with a date of its own ("Năm 2010, ông được bầu …") took place then,
/// and an article of a later year that tells it does not show the person in the post.
package struct TenureBuilder {
  private var published: [NodeID: PartialDate] = [:]
  private var events: [NodeID: PartialDate] = [:]

  /// Takes the dates of articles, and of the events they are about, from nodes; others do not matter.
  package init(nodes: some Sequence<Node>) {
    var about: [NodeID: NodeID] = [:]
    var days: [NodeID: PartialDate] = [:]
    for node in nodes {
      if node.kind == .event { days[node.id] = node.date(.endDate) ?? node.date(.startDate) }
      guard node.kind == .article else { continue }
      published[node.id] = node.date(.datePublished)
      let links = node.links(.about)
      if links.count == 1 { about[node.id] = links[0] }
    }
    events = about.compactMapValues { days[$0] }
  }

  /// One tenure for each person and post that some statement of `holds`, `held` or `elected` joins.
  package func tenures(from statements: some Sequence<Statement>) -> [Tenure] {
    let relevant = statements.filter { TenureBuilder.predicates.contains($0.predicate) }
    let groups = Dictionary(grouping: relevant) { [$0.subject, $0.object] }
    return groups.map { Tenure(person: $0.key[0], post: $0.key[1], claims: $0.value.map(claim)) }
  }

  /// The relations that join a person and a post.
  package static let predicates: [Predicate] = [.holds, .held, .elected]

  private func claim(of statement: Statement) -> TenureClaim {
    var claim = TenureClaim(statement)
    let published = published[statement.article]
    switch statement.predicate {
    case .held: claim.ended = published
    case .elected:
      let told = ToldDate.leading(in: statement.quote)
      claim.start = told ?? electionDay(in: statement.article, by: published)
      if told.map({ $0.year == published?.year }) ?? true { claim.seen = published }
    default: claim.seen = published
    }
    return claim
  }

  /// The event's day when it is known and does not lie ahead of the article.
  private func electionDay(in article: NodeID, by published: PartialDate?) -> PartialDate? {
    guard let day = events[article], day.isFull else { return published }
    return published.map { $0.isFull && $0 < day ? $0 : day } ?? day
  }
}
