import PlenumModel

/// Makes the records of the persons of a document.
struct PersonRecords {
  private let maker: RecordMaker
  private var posts: [NodeID: Set<PostEvidence>] = [:]
  private var events: [NodeID: Set<NodeID>] = [:]
  private let names: [NodeID: String]
  /// The names, each once, by their hashes.
  private let hashedNames: [(name: String, hash: String)]

  init(_ maker: RecordMaker) {
    self.maker = maker
    names = Dictionary(
      maker.document.nodes.filter { $0.kind == .person }.map { ($0.id, LabelKey.exact($0.label)) },
      uniquingKeysWith: { first, _ in first })
    hashedNames = Set(names.values).map { ($0, RecordMaker.hash($0)) }
      .sorted { $0.hash < $1.hash }
    for statement in maker.document.statements where names[statement.subject] != nil {
      if let post = post(of: statement) { posts[statement.subject, default: []].insert(post) }
      if statement.predicate.range == [.event] {
        events[statement.subject, default: []].insert(statement.object)
      }
    }
  }

  func record(of node: Node) -> IdentityRecord {
    let name = LabelKey.exact(node.label)
    let company = hashedNames.filter { $0.name != name }.map(\.hash)
    let evidence = PersonEvidence(
      posts: (posts[node.id] ?? []).sorted { $0.fields.lexicographicallyPrecedes($1.fields) },
      homes: maker.homes, company: company,
      events: (events[node.id] ?? []).map { RecordMaker.hash($0.rawValue) }.sorted())
    return IdentityRecord(
      article: maker.document.identity, node: node.id, block: name, label: name, day: maker.day,
      evidence: .person(evidence))
  }

  /// The hashed names of those who were at an event.
  func names(at event: NodeID) -> [String] {
    let there = events.filter { $0.value.contains(event) }.keys
    return Set(there.compactMap { names[$0] }).map(RecordMaker.hash).sorted()
  }

  private func post(of statement: Statement) -> PostEvidence? {
    guard let state = PersonRecords.states[statement.predicate],
      let post = maker.nodes[statement.object], let body = post.links(.postIn).first
    else { return nil }
    return PostEvidence(
      title: LabelKey.exact(post.text(.title) ?? post.label), body: body.rawValue,
      type: maker.nodes[body]?.subtype ?? .otherBody, place: maker.likelyPlace(of: body),
      state: state)
  }

  private static let states: [Predicate: PostEvidence.State] = [
    .holds: .current, .held: .past, .elected: .chosen,
  ]
}
