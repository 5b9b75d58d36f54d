/// Brings the edges of one side into comparable form, in the gold annotation's terms.
struct EdgeCollector {
  /// What makes two edges one.
  private struct Key: Hashable {
    let metric: Metric
    let subject: EdgeEnd
    let object: EdgeEnd
    let labels: Set<String>
  }

  private let alignment: Alignment
  private let isPrediction: Bool
  private let own: ComparableAnnotation
  private var seen: [Key: Int] = [:]
  private var edges: [EdgeItem] = []

  /// The edges by what they are counted as; of those that say the same the first one.
  static func edges(of alignment: Alignment, isPrediction: Bool) -> [Metric: [EdgeItem]] {
    var collector = EdgeCollector(alignment, isPrediction)
    for edge in collector.own.edges { collector.add(edge) }
    return Dictionary(grouping: collector.edges, by: \.metric).mapValues { edges in
      edges.reduce(into: []) { kept, edge in
        if !kept.contains(where: edge.isSame) { kept.append(edge) }
      }
    }
  }

  private init(_ alignment: Alignment, _ isPrediction: Bool) {
    self.alignment = alignment
    self.isPrediction = isPrediction
    own = isPrediction ? alignment.prediction : alignment.gold
  }

  private mutating func add(_ edge: EdgeAnnotation) {
    guard let metric = Metric(rawValue: edge.relation), Metric.relations.contains(metric) else {
      return
    }
    if metric == .elected { return addElection(edge) }
    let subject = own.end(edge.subject)
    let ends = (translate(subject, edge.subject), translate(own.end(edge.object), edge.object))
    put(edge, metric, ends, labels(of: subject, ends.0))
    switch metric {
    case .chaired, .spokeAt: put(edge, .attended, ends, [], origin: "(\(metric.rawValue))")
    case .implements: addFolded(edge, subject, ends)
    default: break
    }
  }

  private mutating func addElection(_ edge: EdgeAnnotation) {
    let parts = edge.object.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let body = parts.count > 1 ? String(parts[1]) : ""
    let labels = own.body(body).map { Set(own.bodies[$0].labels) } ?? [LabelForm.label(body)]
    let title = EdgeEnd.title(LabelForm.title(String(parts.first ?? "")))
    let subject = translate(own.end(edge.subject), edge.subject)
    put(edge, .elected, (subject, title), labels.subtracting([""]))
  }

  /// An event as subject is replaced by those who hold it.
  private mutating func addFolded(
    _ edge: EdgeAnnotation, _ subject: EdgeEnd?, _ ends: (EdgeEnd, EdgeEnd)
  ) {
    guard case .event(let index)? = subject, !own.events[index].organizer.isEmpty else {
      return put(edge, .implementsFolded, ends, labels(of: subject, ends.0))
    }
    var organizer = own.events[index].organizer
    if isPrediction, let gold = alignment.events.golds[index] {
      let other = alignment.gold.events[gold].organizer
      if !organizer.isDisjoint(with: other) { organizer.formUnion(other) }
    }
    let holder = EdgeEnd.unknown("organizer of \(edge.subject)", isPredicted: isPrediction)
    put(edge, .implementsFolded, (holder, ends.1), organizer)
  }

  private mutating func put(
    _ edge: EdgeAnnotation, _ metric: Metric, _ ends: (EdgeEnd, EdgeEnd), _ labels: Set<String>,
    origin: String = ""
  ) {
    let key = Key(metric: metric, subject: ends.0, object: ends.1, labels: labels)
    let isNew = seen[key] == nil
    let index = seen[key] ?? edges.count
    let first = isNew ? nil : edges[index]
    let item = EdgeItem(
      metric: metric, subject: ends.0, object: ends.1, labels: labels,
      text: first?.text ?? text(of: edge, metric, origin),
      isOptional: first?.isOptional ?? isOptional(edge, ends),
      grounds: Array(Set((first?.grounds ?? []) + edge.grounds)).sorted())
    if isNew { edges.append(item) } else { edges[index] = item }
    seen[key] = index
  }

  private func isOptional(_ edge: EdgeAnnotation, _ ends: (EdgeEnd, EdgeEnd)) -> Bool {
    edge.isOptional
      || !isPrediction && (alignment.gold.isOptional(ends.0) || alignment.gold.isOptional(ends.1))
  }

  /// An end in the gold annotation's terms, or something of its own that nothing equals.
  private func translate(_ end: EdgeEnd?, _ text: String) -> EdgeEnd {
    let known = isPrediction ? end.flatMap(alignment.goldEnd) : end
    return known ?? .unknown(text, isPredicted: isPrediction)
  }

  /// The labels of a body, on both sides when they are paired.
  private func labels(of end: EdgeEnd?, _ translated: EdgeEnd) -> Set<String> {
    guard case .body(let index)? = end else { return [] }
    let labels = own.bodies[index].organizerForms
    guard isPrediction, case .body(let gold) = translated else { return labels }
    return labels.union(alignment.gold.bodies[gold].organizerForms)
  }

  private func text(of edge: EdgeAnnotation, _ metric: Metric, _ origin: String) -> String {
    let relation = origin.isEmpty ? edge.relation : metric.rawValue + origin
    return "\(text(edge.subject)) --\(relation)--> \(text(edge.object))"
  }

  private func text(_ end: String) -> String {
    let label =
      own.events.first { $0.key == end }?.annotation.label
      ?? own.directives.first { $0.key == end }?.label
    return label.map { "\($0.prefix(60)) [\(end)]" } ?? end
  }
}
