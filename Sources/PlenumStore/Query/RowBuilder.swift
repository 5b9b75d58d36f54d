internal import PlenumModel

/// Makes the rows of an answer from witnesses and the nodes they name.
struct RowBuilder {
  let query: GraphQuery
  let nodes: NodeTable
  /// For lists of persons, the posts each holds.
  let posts: [NodeID: Set<NodeID>]

  /// The row of a witness, or nil when its date lies outside the query's.
  func row(_ witness: Witness) -> QueryRow? {
    guard let subject = nodes[witness.subject], let article = nodes[witness.article] else {
      return nil
    }
    let ends = [subject, witness.object.flatMap { nodes[$0] }].compactMap(\.self)
    let event = ends.first { $0.kind == .event }
    let dates = RowBuilder.dates(event: event, article: article)
    guard isWanted(dates), isWanted(event) else { return nil }
    var values = self.values(of: ends)
    values[.date] = dates.first?.iso
    values[.article] = article.text(.headline)
    values[.identity] = witness.identity
    values[.url] = article.text(.url)
    values[.quote] = witness.quote
    return QueryRow(values: values)
  }

  /// The days of the event, else the day of the article.
  private static func dates(event: Node?, article: Node) -> [PartialDate] {
    let dates = [event?.date(.startDate), event?.date(.endDate)].compactMap(\.self)
    return dates.isEmpty ? [article.date(.datePublished)].compactMap(\.self) : dates
  }

  private func isWanted(_ dates: [PartialDate]) -> Bool {
    if query.since == nil && query.until == nil { return true }
    guard let first = dates.first else { return false }
    return DateRange(since: query.since, until: query.until)
      .overlaps(DateRange(since: first, until: dates.last))
  }

  private func isWanted(_ event: Node?) -> Bool {
    if query.onlyDated && event?.date(.startDate) == nil { return false }
    return query.types.isEmpty || event?.subtype.map(query.types.contains) == true
  }

  private func values(of ends: [Node]) -> [QueryColumn: String] {
    var values: [QueryColumn: String] = [:]
    for node in ends {
      switch node.kind {
      case .person: fill(&values, person: node)
      case .position: fill(&values, position: node)
      case .event:
        values[.event] = node.label
        values[.body] = nodes.labels(nodes.bodies(of: node))
        values[.place] = nodes.labels(node.links(.location))
      case .directive:
        values[.directive] = node.label
        values[.body] = values[.body] ?? nodes.labels(nodes.bodies(of: node))
      case .body: values[.body] = node.label
      case .article, .place, .tenure: break
      }
    }
    return values
  }

  private func fill(_ values: inout [QueryColumn: String], person: Node) {
    values[.person] = person.label
    let posts = (posts[person.id] ?? []).compactMap { nodes[$0] }
    values[.position] = nodes.labels(posts.map(\.id))
    values[.body] = nodes.labels(posts.flatMap { $0.links(.postIn) })
  }

  private func fill(_ values: inout [QueryColumn: String], position: Node) {
    values[.position] = position.text(.title) ?? position.label
    values[.body] = nodes.labels(position.links(.postIn))
  }
}
