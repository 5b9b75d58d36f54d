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
    let (dates, source) = dates(of: ends, article)
    guard isWanted(dates), isWanted(ends.first { $0.kind == .event }) else { return nil }
    let columns = self.columns(of: ends)
    var values = columns.mapValues { RowBuilder.joined($0.map(\.label)) }
    if let position = ends.first(where: { $0.kind == .position }) {
      values[.position] = position.text(.title) ?? position.label
    }
    values[.date] = dates.first?.iso
    values[.article] = article.text(.headline)
    values[.identity] = witness.identity
    values[.url] = article.text(.url)
    values[.quote] = witness.quote
    return QueryRow(
      subject: witness.subject, object: witness.object, values: values, nodes: columns,
      dateSource: source)
  }

  /// Distinct labels; they are sorted already.
  private static func joined(_ labels: [String]) -> String {
    labels.indices.filter { $0 == 0 || labels[$0] != labels[$0 - 1] }.map { labels[$0] }
      .joined(separator: "; ")
  }

  /// The days of the event, for a list of directives or who issued them that of the directive, else
  /// the day of the article.
  private func dates(of ends: [Node], _ article: Node) -> ([PartialDate], QueryRow.DateSource) {
    let event = ends.first { $0.kind == .event }
    let days = [event?.date(.startDate), event?.date(.endDate)].compactMap(\.self)
    if !days.isEmpty { return (days, .event) }
    if query.kind == .issued || query.kind == .directive,
      let day = ends.last?.date(.dateDocument)
    {
      return ([day], .directive)
    }
    return ([article.date(.datePublished)].compactMap(\.self), .article)
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

  private func columns(of ends: [Node]) -> [QueryColumn: [QueryNode]] {
    var columns: [QueryColumn: [QueryNode]] = [:]
    for node in ends {
      let own = nodes.labelled([node.id])
      switch node.kind {
      case .person: columns[.person] = own
      case .position: columns[.position] = own
      case .event: columns[.event] = own
      case .directive: columns[.directive] = own
      case .body: columns[.body] = own
      case .article, .place, .tenure: break
      }
    }
    fillPosts(&columns, of: ends)
    for node in ends where node.kind != .person {
      add(nodes.bodies(of: node).union(node.links(.postIn)), to: .body, in: &columns)
      if node.kind != .directive || ends.count == 1 {
        add(nodes.places(of: node), to: .place, in: &columns)
      }
    }
    return columns
  }

  /// The posts of a listed person, with their bodies.
  private func fillPosts(_ columns: inout [QueryColumn: [QueryNode]], of ends: [Node]) {
    guard ends.count == 1, let person = ends.first, person.kind == .person else { return }
    let held = (posts[person.id] ?? []).compactMap { nodes[$0] }
    add(Set(held.map(\.id)), to: .position, in: &columns)
    add(Set(held.flatMap { $0.links(.postIn) }), to: .body, in: &columns)
    add(Set(held.flatMap(nodes.places)), to: .place, in: &columns)
  }

  /// Fills a column unless it is filled or there is nothing to fill it with.
  private func add(
    _ ids: Set<NodeID>, to column: QueryColumn, in columns: inout [QueryColumn: [QueryNode]]
  ) {
    let labelled = nodes.labelled(ids)
    if columns[column] == nil, !labelled.isEmpty { columns[column] = labelled }
  }
}
