import PlenumExtract
import PlenumGazetteer
import PlenumModel
import PlenumText

/// A relation at a place: what is stated once.
private struct StatedRelation: Hashable {
  let subject: NodeID
  let predicate: Predicate
  let object: NodeID
  let start: Int
}

/// Makes nodes, mentions and statements of a resolved article.
struct DocumentGraphBuilder {
  private let resolution: DocumentResolution
  private let gazetteer: Gazetteer
  private let article: Article
  private var nodes: [NodeID: Node] = [:]
  private var mentions: [Mention] = []
  private var statements: Set<Statement> = []
  /// What makes statements uncertain, for those that have a doubt.
  private(set) var doubts: [Statement: String] = [:]
  private var diagnostics: [Diagnostic]
  private var mentioned: Set<NodeID> = []
  private var about: Set<NodeID> = []

  private var text: AnnotatedText { resolution.extraction.text }
  private let articleID: NodeID
  /// The names of bodies and events, which are asked for with every relation.
  private var bodyIDs: [ResolvedBody: NodeID] = [:]
  private var placeIDs: [String: NodeID] = [:]
  private var positionIDs: [ResolvedPosition: NodeID] = [:]
  private let personIDs: [NodeID]
  private let eventIDs: [NodeID]
  private let directiveIDs: [NodeID]

  init(_ resolution: DocumentResolution, gazetteer: Gazetteer) {
    self.resolution = resolution
    self.gazetteer = gazetteer
    let article = resolution.extraction.text.article
    let home = resolution.units.home?.identity ?? article.identity
    self.article = article
    diagnostics = article.diagnostics
    articleID = article.nodeID
    personIDs = resolution.persons.map { $0.id(home: home) }
    eventIDs = resolution.events.map { $0.id(article: article.identity) }
    directiveIDs = resolution.directives.map(\.id)
  }

  /// The document graph.
  mutating func documentGraph() -> DocumentGraph {
    addUnits()
    addBodies()
    addPersons()
    addOfficeEnds()
    addEvents()
    addDirectives()
    addRelations()
    var node = article.node
    node[.about] = about.map { .node($0) }
    node[.mentions] = mentioned.map { .node($0) }
    return DocumentGraph(
      identity: article.identity, contentHash: contentHash, article: node, text: article.text,
      nodes: Array(nodes.values), mentions: mentions, statements: Array(statements),
      diagnostics: diagnostics)
  }

  private var contentHash: String {
    ContentHash.hex(of: [
      article.text, article.headline ?? "", article.published?.iso ?? "", article.author ?? "",
      article.url ?? "", article.publisher ?? "",
    ])
  }

  // MARK: Places and bodies

  private mutating func addUnits() {
    for unit in resolution.extraction.units {
      guard let name = unit.name, let word = unit.word,
        let resolved = resolution.units.named(word, name)
      else { continue }
      mention(place(resolved), .place, unit.tokens, "place.unit")
    }
  }

  /// The node of a unit and those it lies in.
  private mutating func place(_ unit: ResolvedUnit) -> NodeID {
    if let id = placeIDs[unit.identity] { return id }
    let id = CanonicalID.mint(.place, key: [unit.identity], label: unit.canonicalName)
    placeIDs[unit.identity] = id
    var node = Node(id: id, kind: .place, label: unit.label)
    if let entry = unit.entry {
      node[.gsoCode] = [.string(entry.code)]
      node[.latitude] = [.decimal(entry.latitude)]
      node[.longitude] = [.decimal(entry.longitude)]
      if let parent = gazetteer.parent(of: entry) {
        node[.within] = [.node(place(Self.unit(of: parent)))]
      }
    }
    nodes[id] = node
    return id
  }

  private static func unit(of entry: AdministrativeUnit) -> ResolvedUnit {
    ResolvedUnit(word: entry.unitWord, name: entry.name, entry: entry, isStated: false)
  }

  private mutating func addBodies() {
    for phrase in resolution.extraction.bodies {
      guard let resolved = resolution.bodies.resolve(phrase, keepsBoard: true),
        isNamed(phrase, resolved)
      else {
        continue
      }
      let id = body(resolved)
      mention(id, .body, phrase.tokens, "body.phrase")
    }
  }

  /// A bare head that nothing completes names no body.
  private func isNamed(_ phrase: BodyPhrase, _ resolved: ResolvedBody) -> Bool {
    if phrase.parts.count == 1, phrase.parts[0].slot == .mission, phrase.unit == nil {
      return false
    }
    if resolved.unit != nil || phrase.parts[0].slot == .none { return true }
    if phrase.parts.contains(where: { !$0.detail.isEmpty || $0.slot == .none }) { return true }
    return phrase.parts.count > 1 || phrase.root.level != nil || phrase.unit != nil
      || resolved.parts.count > 1
  }

  private mutating func body(_ resolved: ResolvedBody) -> NodeID {
    let id = bodyIDs[resolved] ?? resolved.id
    bodyIDs[resolved] = id
    if nodes[id] != nil {
      let known = nodes[id]?[.prefLabel] ?? []
      for label in resolved.labels where !known.contains(.string(label)) {
        nodes[id]?.add(.string(label), to: .altLabel)
      }
      return id
    }
    var node = Node(id: id, kind: .body, subtype: resolved.type, label: resolved.labels[0])
    node[.altLabel] = resolved.labels.dropFirst().map { .string($0) }
    nodes[id] = node
    addHierarchy(of: resolved, id)
    return id
  }

  private mutating func addHierarchy(of resolved: ResolvedBody, _ id: NodeID) {
    guard let unit = resolved.unit else { return }
    let place = place(unit)
    nodes[id]?[.jurisdiction] = [.node(place)]
    let hierarchy = BodyHierarchy(gazetteer: gazetteer, bodies: resolution.bodies)
    nodes[id]?[.succeededBy] = hierarchy.successors(of: resolved).map { .node($0.id) }
    if let parent = hierarchy.parent(of: resolved), parent != resolved {
      let parentID = body(parent)
      nodes[id]?[.subOrganizationOf] = [.node(parentID)]
    }
  }

  // MARK: Persons

  private mutating func addPersons() {
    for (index, person) in resolution.persons.enumerated() {
      let id = personIDs[index]
      nodes[id] = Node(id: id, kind: .person, label: person.name)
      for (tokens, rule) in zip(person.mentions, person.rules) {
        mention(id, .person, tokens, rule)
      }
      for post in person.positions { addHolding(id, person, post) }
    }
  }

  private mutating func addHolding(
    _ person: NodeID, _ resolved: ResolvedPerson, _ post: ResolvedPosition
  ) {
    let predicate: Predicate = post.isPast ? .held : .holds
    if let told = post.told {
      state(person, predicate, position(post), told.evidence, told.rule, post.doubt)
      return mention(body(post.body), .body, post.tokens, "body.of-post")
    }
    let near = resolved.mentions.min {
      abs($0.lowerBound - post.tokens.lowerBound) < abs($1.lowerBound - post.tokens.lowerBound)
    }
    guard let near else { return }
    let evidence =
      min(
        near.lowerBound, post.tokens.lowerBound)..<max(
        near.upperBound, StatedTime(text: text).end(of: post))
    state(person, predicate, position(post), evidence, "hold.post", post.doubt)
    mention(body(post.body), .body, post.tokens, "body.of-post")
  }

  private mutating func addOfficeEnds() {
    for end in resolution.officeEnds {
      state(
        personIDs[end.person], .holds, position(end.post), end.evidence, end.rule, end.post.doubt)
    }
  }

  private mutating func position(_ post: ResolvedPosition) -> NodeID {
    let id = positionIDs[post] ?? post.id
    positionIDs[post] = id
    if nodes[id] == nil {
      let title =
        post.isPast && post.title.begins(with: "nguyên ")
        ? String(post.title.dropFirst(7)) : post.title
      var node = Node(id: id, kind: .position, label: PostLabel.joined(title, post.body.labels[0]))
      node[.title] = [.string(title)]
      node[.postIn] = [.node(body(post.body))]
      nodes[id] = node
    }
    return id
  }

  // MARK: Events and documents

  private mutating func addEvents() {
    for (index, event) in resolution.events.enumerated() {
      let id = eventIDs[index]
      var node = nodes[id] ?? Node(id: id, kind: .event, subtype: event.type, label: event.label)
      if let start = event.start { node[.startDate] = [.date(start)] }
      if let end = event.end { node[.endDate] = [.date(end)] }
      if let ordinal = event.ordinal { node[.ordinal] = [.integer(ordinal)] }
      if let term = event.term { node[.term] = [.string(term)] }
      node[.organizer] = event.organizers.map { .node(body($0)) }
      node[.location] = event.place.map { [.node(place($0))] } ?? []
      node[.status] = [.string(event.isPlanned ? "planned" : "held")]
      nodes[id] = node
      if event.isMain { about.insert(id) }
      for tokens in event.mentions {
        mention(id, .event, tokens, event.isMain ? "event.main" : "event.name")
      }
      if event.isMain || event.isHolderStated { addOrganized(event, id) }
      if event.organizers.first == NationalBodies.party, let tokens = event.mentions.first {
        mention(NationalBodies.party.id, .body, tokens, "body.of-event")
      }
    }
    diagnostics += DiagnosticReader(resolution: resolution).diagnostics()
  }

  private mutating func addOrganized(_ event: ResolvedEvent, _ id: NodeID) {
    guard let tokens = event.mentions.first,
      let sentence = text.sentence(holding: tokens.lowerBound)
    else { return }
    let words = text.sentences[sentence].tokens
    for organizer in event.organizers {
      let doubt: Doubt? = isNamed(organizer, in: words) ? nil : .inferred
      state(body(organizer), .organized, id, words, "organize.main", doubt)
    }
  }

  private func isNamed(_ body: ResolvedBody, in words: Range<Int>) -> Bool {
    resolution.extraction.bodies.contains {
      words.contains($0.tokens.lowerBound) && resolution.bodies.holder($0) == body
    }
  }

  private mutating func addDirectives() {
    for (index, directive) in resolution.directives.enumerated() {
      let id = directiveIDs[index]
      var node = Node(id: id, kind: .directive, label: directive.label)
      node[.kind] = [.string(directive.kind)]
      if let number = directive.number { node[.idLocal] = [.string(number)] }
      if let issuer = directive.issuer { node[.passedBy] = [.node(body(issuer))] }
      if let date = directive.date { node[.dateDocument] = [.date(date)] }
      nodes[id] = node
      for tokens in directive.mentions { mention(id, .directive, tokens, directive.rule) }
    }
  }

  // MARK: Relations

  private mutating func addRelations() {
    var seen: Set<StatedRelation> = []
    for relation in resolution.relations {
      let subject = node(of: relation.subject)
      let object = node(of: relation.object)
      let key = StatedRelation(
        subject: subject, predicate: relation.predicate, object: object,
        start: relation.evidence.lowerBound)
      guard seen.insert(key).inserted else { continue }
      state(
        subject, relation.predicate, object, relation.evidence, relation.rule, relation.doubt)
    }
  }

  private mutating func node(of end: Relation.End) -> NodeID {
    switch end {
    case .person(let index): personIDs[index]
    case .body(let resolved): body(resolved)
    case .event(let index): eventIDs[index]
    case .directive(let index): directiveIDs[index]
    case .position(let post): position(post)
    }
  }

  private mutating func mention(
    _ id: NodeID, _ kind: NodeKind, _ tokens: Range<Int>, _ rule: String
  ) {
    mentioned.insert(id)
    mentions.append(Mention(kind: kind, node: id, span: text.span(tokens), rule: rule))
  }

  private mutating func state(
    _ subject: NodeID, _ predicate: Predicate, _ object: NodeID, _ evidence: Range<Int>,
    _ rule: String, _ doubt: Doubt?
  ) {
    let span = text.span(evidence)
    let confidence = Calibration.embedded.confidence(
      relation: predicate.rawValue, doubt: doubt?.rawValue, rule: rule)
    let statement = Statement(
      subject: subject, predicate: predicate, object: object, article: articleID,
      quote: text.string(evidence), span: span, rule: rule, confidence: confidence)
    if statements.insert(statement).inserted { doubts[statement] = doubt?.rawValue }
  }
}
