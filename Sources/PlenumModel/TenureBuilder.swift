/// Makes tenures (a person in a post, with the dates that articles give) from statements.
///
/// An article shows a person in a post on the day it was published. An election took place on the
/// last day of the dated event the article is about, when that is one; else its day is the
/// article's. A choice told with a date of its own ("Năm 2010, ông được bầu …") took place then,
/// and an article of a later year that tells it does not show the person in the post.
/// An end is taken from words only: a time the post was held in, a day from which it is left, a
/// dismissal by the session that the article is about.
package struct TenureBuilder {
  private var published: [NodeID: PartialDate] = [:]
  private var events: [NodeID: PartialDate] = [:]
  private var sessions: Set<NodeID> = []

  /// Takes the dates of articles, and of the events they are about, from nodes; others do not matter.
  package init(nodes: some Sequence<Node>) {
    var about: [NodeID: NodeID] = [:]
    var days: [NodeID: PartialDate] = [:]
    var held: Set<NodeID> = []
    for node in nodes {
      if node.kind == .event { days[node.id] = node.date(.endDate) ?? node.date(.startDate) }
      if node.subtype == .session { held.insert(node.id) }
      guard node.kind == .article else { continue }
      published[node.id] = node.date(.datePublished)
      let links = node.links(.about)
      if links.count == 1 { about[node.id] = links[0] }
    }
    events = about.compactMapValues { days[$0] }
    sessions = Set(about.filter { held.contains($0.value) }.keys)
  }

  /// One tenure for each person and post that some statement of `holds`, `held` or `elected` joins.
  package func tenures(from statements: some Sequence<Statement>) -> [Tenure] {
    let relevant = statements.filter { TenureBuilder.predicates.contains($0.predicate) }
    let groups = Dictionary(grouping: relevant) { Holding(person: $0.subject, post: $0.object) }
    return groups.map { holding, statements in
      Tenure(person: holding.person, post: holding.post, claims: claims(of: statements))
    }
  }

  /// An article to which the post had ended by its day does not show the person in it.
  private func claims(of statements: [Statement]) -> [TenureClaim] {
    var claims = statements.map(claim)
    let over = claims.filter { claim in
      guard let through = claim.through, let day = published[claim.statement.article] else {
        return false
      }
      return day.isAfter(through)
    }.map(\.statement.article)
    for index in claims.indices where over.contains(claims[index].statement.article) {
      if claims[index].start == nil || claims[index].through != nil { claims[index].seen = nil }
    }
    return claims
  }

  /// The relations that join a person and a post.
  package static let predicates: [Predicate] = [.holds, .held, .elected]

  private func claim(of statement: Statement) -> TenureClaim {
    var claim = TenureClaim(statement)
    let published = published[statement.article]
    switch statement.predicate {
    case .held:
      claim.ended = published
      tell(ToldPeriod(atEdgeOf: statement.quote), by: published, &claim)
    case .elected:
      let told = ToldDate.leading(in: statement.quote)
      claim.start = told ?? electionDay(in: statement.article, by: published)
      if told.map({ $0.year == published?.year }) ?? true { claim.seen = published }
    default:
      claim.seen = published
      readEnd(of: statement, by: published, &claim)
    }
    return claim
  }

  /// The rule of statements whose quote ends with the day from which a post is left.
  package static let leavingRule = "hold.until"
  /// The rule of statements on who was dismissed by the event an article is about.
  package static let dismissalRule = "hold.dismissed"

  private func readEnd(
    of statement: Statement, by published: PartialDate?, _ claim: inout TenureClaim
  ) {
    switch statement.rule {
    case Self.leavingRule: claim.through = ToldDate.trailing(in: statement.quote)?.dayBefore
    case Self.dismissalRule:
      let told = ToldDate.leading(in: statement.quote).flatMap { $0.isFull ? $0 : nil }
      claim.through = told ?? dismissalDay(in: statement.article, by: published)
    default:
      let period = ToldPeriod(atEdgeOf: statement.quote).flatMap { $0.isOfTerm ? nil : $0 }
      tell(period, by: published, &claim)
    }
  }

  /// Takes a time that does not end ahead of the article.
  private func tell(
    _ period: ToldPeriod?, by published: PartialDate?, _ claim: inout TenureClaim
  ) {
    guard let period else { return }
    if let end = period.through, let published, end.isAfter(published) { return }
    claim.start = period.start
    claim.through = period.through
  }

  /// The day of the session that an article is about, when it does not lie ahead.
  private func dismissalDay(in article: NodeID, by published: PartialDate?) -> PartialDate? {
    guard sessions.contains(article), let day = events[article], day.isFull else { return nil }
    return published.map(day.isAfter) ?? false ? nil : day
  }

  /// The event's day when it is known and does not lie ahead of the article.
  private func electionDay(in article: NodeID, by published: PartialDate?) -> PartialDate? {
    guard let day = events[article], day.isFull else { return published }
    return published.map { $0.isFull && $0 < day ? $0 : day } ?? day
  }
}

/// A person and a post, by which statements are put together.
private struct Holding: Hashable {
  let person: NodeID
  let post: NodeID
}
