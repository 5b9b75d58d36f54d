package import PlenumModel

/// Makes documents that share nodes, link them at random and contradict each other; the same for a seed each time.
package struct RandomDocuments {
  private var state: UInt64

  /// Starts with a seed.
  package init(seed: UInt64) {
    state = seed
  }

  /// So many documents.
  package mutating func documents(_ count: Int) -> [DocumentGraph] {
    (0..<count).map { document($0) }
  }

  private mutating func document(_ index: Int) -> DocumentGraph {
    var builder = DocumentBuilder(
      "bai-\(index).txt", url: number(below: 2) == 0 ? "https://tin.example.vn/\(index)" : nil,
      headline: "Bài \(index)", date: index % 7 == 0 ? "" : day(),
      text: "Người 1, người 2 và tổ chức 3 dự hội nghị 1.")
    let nodes = NodeKind.allCases.filter { $0 != .article && $0 != .tenure }.map { kind in
      (
        kind,
        (0..<4).map { _ in add(kind, to: &builder) }
      )
    }
    let byKind = Dictionary(nodes, uniquingKeysWith: { first, _ in first })
    for _ in 0..<12 {
      let predicate = pick(Predicate.allCases)
      guard let subjects = byKind[pick(predicate.domain)],
        let objects = byKind[pick(predicate.range)]
      else { continue }
      builder.state(
        pick(subjects), predicate, pick(objects), quote: "câu \(number(below: 9))",
        confidence: Double(1 + number(below: 10)) / 10)
    }
    return builder.document
  }

  private mutating func add(_ kind: NodeKind, to builder: inout DocumentBuilder) -> NodeID {
    var properties: [Property: [PropertyValue]] = [:]
    for (property, target) in RandomDocuments.links[kind] ?? [] where number(below: 3) > 0 {
      properties[property] = [.node(DocumentBuilder.id(target, name(of: target)))]
    }
    let dated: Property? = kind == .event ? .startDate : kind == .directive ? .dateDocument : nil
    if let dated, number(below: 3) > 0 {
      properties[dated] = PartialDate(iso: day()).map { [.date($0)] } ?? []
    }
    return builder.add(kind, name(of: kind), nil, properties)
  }

  /// Links by properties; some lead to nodes that no document describes.
  private static let links: [NodeKind: [(Property, NodeKind)]] = [
    .body: [(.subOrganizationOf, .body), (.jurisdiction, .place)],
    .position: [(.postIn, .body)], .place: [(.within, .place)], .directive: [(.passedBy, .body)],
    .event: [(.organizer, .body), (.location, .place)],
  ]

  private mutating func name(of kind: NodeKind) -> String {
    "\(kind.slug) \(number(below: 25))"
  }

  private mutating func day() -> String {
    let text = "20\(10 + number(below: 15))-0\(1 + number(below: 9))-1\(number(below: 10))"
    return String(text.prefix(pick([4, 7, 10])))
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(below: elements.count)]
  }

  private mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
