internal import PlenumModel

/// Makes the rows about tenures: who was in which post on a day, and who followed whom.
struct TenureRowBuilder {
  private let query: GraphQuery
  private let reader: TenureReader

  init(_ query: GraphQuery, _ reader: TenureReader) {
    self.query = query
    self.reader = reader
  }

  /// One row a tenure, by body, post and time.
  func rows() -> [QueryRow] {
    let periods = TenureTable(reader.tenures, nodes: reader.nodes).periods
    let starts = Dictionary(grouping: periods, by: \.tenure.post)
      .mapValues { $0.compactMap(\.since) }
    let keyed = periods.filter(isWanted).compactMap { period in
      row(period).map { (key: key(period, $0, starts[period.tenure.post] ?? []), row: $0) }
    }
    return keyed.sorted { lhs, rhs in
      lhs.key.lexicographicallyPrecedes(rhs.key) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }.map(\.row)
  }

  /// A former holder of whom nothing else is known stands before the one who had begun by then.
  private func key(_ period: TenurePeriod, _ row: QueryRow, _ starts: [PartialDate]) -> [String] {
    let ended = period.tenure.validThrough ?? period.tenure.endedBy
    let later = ended.flatMap { ended in starts.filter { $0 <= ended }.max() }
    let time = period.since ?? later ?? ended
    return [
      row[.body], row[.position], time?.iso ?? "~", period.since == nil ? "" : "~", row[.person],
      row[.identity],
    ]
  }

  private func isWanted(_ period: TenurePeriod) -> Bool {
    if let persons = reader.persons, !persons.contains(period.tenure.person) { return false }
    guard let position = query.position else { return true }
    return reader.nodes[period.tenure.post]?.hasTitle(position) == true
  }

  /// The row of a tenure, or nil when it does not lie in the time asked for.
  private func row(_ period: TenurePeriod) -> QueryRow? {
    let range = DateRange(since: query.asOf ?? query.since, until: query.asOf ?? query.until)
    let certainty = period.certainty(in: range)
    if certainty == nil && query.isLimitedInTime { return nil }
    let claim =
      query.asOf.map { period.claim(by: DateRange.lastDay(of: $0)) } ?? period.tenure.claims.first
    guard let claim, let article = reader.nodes[claim.statement.article] else { return nil }
    var values = values(of: period)
    values[.certainty] = certainty?.rawValue
    values[.date] = article.date(.datePublished)?.iso
    values[.article] = article.text(.headline)
    values[.identity] = reader.identities[article.id]
    values[.url] = article.text(.url)
    values[.quote] = claim.statement.quote
    let ends = (person: period.tenure.person, post: period.tenure.post)
    return QueryRow(
      subject: ends.person, object: ends.post, values: values,
      nodes: [
        .person: reader.nodes.labelled([ends.person]),
        .position: reader.nodes.labelled([ends.post]),
        .body: reader.nodes.labelled(Set(reader.nodes[ends.post]?.links(.postIn) ?? [])),
      ], dateSource: .article)
  }

  private func values(of period: TenurePeriod) -> [QueryColumn: String] {
    let post = reader.nodes[period.tenure.post]
    var values: [QueryColumn: String] = [:]
    values[.person] = reader.nodes[period.tenure.person]?.label
    values[.position] = post.map { $0.text(.title) ?? $0.label }
    values[.body] = post?.links(.postIn).first.flatMap { reader.nodes[$0]?.label }
    values[.since] = period.since?.iso
    values[.until] = period.until?.iso
    values[.ended] = (period.tenure.validThrough ?? period.tenure.endedBy)?.iso
    return values
  }
}

extension GraphQuery {
  /// Whether tenures answer, not single statements.
  var asksForTenures: Bool { kind == .succession || asOf != nil }

  fileprivate var isLimitedInTime: Bool { asOf != nil || since != nil || until != nil }
}

extension Node {
  /// Whether a position's title begins with these words.
  func hasTitle(_ name: String) -> Bool {
    PostTitle(text(.title) ?? label).begins(with: name)
  }
}
