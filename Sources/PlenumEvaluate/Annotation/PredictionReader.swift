package import PlenumModel

/// Reads a document graph as an annotation: what a reader of the article's own graph finds.
package struct PredictionReader {
  private static let edgePredicates: [Predicate] = [
    .chaired, .attended, .spokeAt, .organized, .implements, .issued, .adopted,
  ]

  private let document: DocumentGraph
  private let doubts: [Statement: String]
  private let nodes: [NodeID: Node]
  private let mentioned: Set<NodeID>
  private let about: Set<NodeID>
  private var annotation = Annotation()
  private var keys: [NodeID: String] = [:]

  /// The annotation a document graph amounts to.
  ///
  /// Persons, bodies and directives count when the article mentions them, events also when it is
  /// about them; bodies that edges start from are added.
  ///
  /// - Parameters:
  ///   - document: the graph.
  ///   - doubts: what makes its statements uncertain.
  package static func annotation(
    of document: DocumentGraph, doubts: [Statement: String] = [:]
  ) -> Annotation {
    var reader = PredictionReader(document, doubts)
    reader.readNodes()
    for predicate in edgePredicates { reader.readEdges(predicate) }
    reader.readElections()
    return reader.annotation
  }

  private init(_ document: DocumentGraph, _ doubts: [Statement: String]) {
    self.document = document
    self.doubts = doubts
    nodes = Dictionary(document.nodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    mentioned = Set(document.article.links(.mentions))
    about = Set(document.article.links(.about))
  }

  private mutating func readNodes() {
    for node in document.nodes {
      let isMentioned = mentioned.contains(node.id)
      switch node.kind {
      case .person where isMentioned: read(person: node)
      case .body where isMentioned: read(body: node)
      case .event where isMentioned || about.contains(node.id): read(event: node)
      case .directive where isMentioned: read(directive: node)
      default: break
      }
    }
  }

  private mutating func read(person node: Node) {
    guard let name = node.names.first else { return }
    let positions = positions(of: node.id, .holds) + positions(of: node.id, .held, "nguyên ")
    annotation.persons.append(PersonAnnotation(name: name, positions: positions))
  }

  private func positions(of person: NodeID, _ predicate: Predicate, _ prefix: String = "")
    -> [PositionAnnotation]
  {
    relations(predicate).filter { $0.subject == person }.compactMap { relation in
      guard let (title, body) = post(relation.object) else { return nil }
      return PositionAnnotation(title: prefix + title, body: body, grounds: relation.grounds)
    }
  }

  /// Title and body's names of a position.
  private func post(_ id: NodeID) -> (title: String, body: [String])? {
    guard let node = nodes[id], node.kind == .position, let title = node.text(.title) else {
      return nil
    }
    return (title, names(node.links(.postIn)))
  }

  private mutating func read(body node: Node) {
    if !node.names.isEmpty { annotation.bodies.append(BodyAnnotation(labels: node.names)) }
  }

  private mutating func read(event node: Node) {
    var event = EventAnnotation(key: "e\(annotation.events.count + 1)")
    event.label = node.names.first ?? ""
    event.type = node.subtype?.rawValue.lowercased() ?? "other"
    event.isMain = about.contains(node.id)
    event.start = node.text(.startDate)
    event.end = node.text(.endDate) ?? event.start
    event.ordinal = node.text(.ordinal).flatMap { Int($0) }
    event.term = node.text(.term)
    event.organizer = names(node.links(.organizer))
    annotation.events.append(event)
    keys[node.id] = event.key
  }

  private mutating func read(directive node: Node) {
    var directive = DirectiveAnnotation(key: "d\(annotation.directives.count + 1)")
    directive.label = node.names.first ?? ""
    directive.kind = node.text(.kind) ?? ""
    directive.number = node.text(.idLocal)
    directive.issuer = names(node.links(.passedBy))
    annotation.directives.append(directive)
    keys[node.id] = directive.key
  }

  private mutating func readEdges(_ predicate: Predicate) {
    for relation in relations(predicate) {
      guard let object = keys[relation.object] else { continue }
      let names = nodes[relation.subject]?.names ?? []
      guard let subject = keys[relation.subject] ?? names.first else { continue }
      add(bodyOfEdge: relation.subject, names)
      annotation.edges.append(
        EdgeAnnotation(
          subject: subject, relation: predicate.rawValue, object: object, grounds: relation.grounds)
      )
    }
  }

  private mutating func add(bodyOfEdge id: NodeID, _ names: [String]) {
    if nodes[id]?.kind == .body, !annotation.bodies.contains(where: { $0.labels == names }) {
      annotation.bodies.append(BodyAnnotation(labels: names))
    }
  }

  private mutating func readElections() {
    for relation in relations(.elected) {
      guard let (title, body) = post(relation.object),
        let name = nodes[relation.subject]?.names.first
      else { continue }
      annotation.edges.append(
        EdgeAnnotation(
          subject: name, relation: Predicate.elected.rawValue,
          object: "\(title)|\(body.first ?? "")", grounds: relation.grounds))
    }
  }

  private func names(_ ids: [NodeID]) -> [String] { ids.flatMap { nodes[$0]?.names ?? [] } }

  private func relations(_ predicate: Predicate) -> [StatedRelation] {
    StatedRelation.all(predicate, in: document.statements, doubts: doubts)
  }
}

extension Node {
  /// The preferred label, then the others.
  fileprivate var names: [String] { (self[.prefLabel] + self[.altLabel]).map(\.text) }
}
