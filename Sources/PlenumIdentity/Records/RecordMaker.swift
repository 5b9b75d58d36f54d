import PlenumGazetteer
package import PlenumModel

/// Makes the records of a document: one for each person, event and directive.
package struct RecordMaker {
  let document: DocumentGraph
  let units: UnitDirectory
  let nodes: [NodeID: Node]
  /// The units of the event reported: those of its holders, then where it is held.
  let homes: [String]
  let day: Int?

  /// The records of a document graph.
  package static func records(of document: DocumentGraph) -> [IdentityRecord] {
    RecordMaker(document, units: .shared).records()
  }

  init(_ document: DocumentGraph, units: UnitDirectory) {
    self.document = document
    self.units = units
    let nodes = Dictionary(
      document.nodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.nodes = nodes
    let about = document.article.links(.about).compactMap { nodes[$0] }
    let events = about.isEmpty ? document.nodes.filter { $0.kind == .event } : about
    homes = RecordMaker.homes(of: events, nodes, units)
    day =
      (document.article.date(.datePublished) ?? events.compactMap { $0.date(.startDate) }.first)?
      .dayNumber
  }

  private func records() -> [IdentityRecord] {
    let people = PersonRecords(self)
    return document.nodes.compactMap { node in
      switch node.kind {
      case .person: people.record(of: node)
      case .event: event(node, people)
      case .directive: directive(node)
      default: nil
      }
    }
  }

  private static func homes(of events: [Node], _ nodes: [NodeID: Node], _ units: UnitDirectory)
    -> [String]
  {
    let holders = events.flatMap { $0.links(.organizer) }
    let places =
      holders.flatMap { nodes[$0]?.links(.jurisdiction) ?? [] }
      + events.flatMap { $0.links(.location) }
    var homes: [String] = []
    for text in places.compactMap({ nodes[$0] }).map(units.text) where !homes.contains(text) {
      homes.append(text)
    }
    return homes
  }

  /// The unit of a body.
  func place(of body: NodeID) -> String {
    let place = nodes[body]?.links(.jurisdiction).first.flatMap { nodes[$0] }
    return place.map(units.text) ?? ""
  }

  /// The unit of a body, else the one that its name calls for around the event: "Sở Nội vụ" of the province.
  func likelyPlace(of body: NodeID) -> String {
    let place = place(of: body)
    guard place.isEmpty, let node = nodes[body] else { return place }
    let words = Set(LabelKey.exact(node.label).split(separator: " ").map(String.init))
    guard let level = RecordMaker.levels.first(where: { !words.isDisjoint(with: $0.words) })?.level
    else { return "" }
    let units = Set(homes.map { self.units.ancestor(of: $0, at: level) ?? "" })
    return units.count == 1 ? units.first ?? "" : ""
  }

  /// The words in a body's name that tell the level of its unit.
  private static let levels: [(level: AdministrativeLevel, words: Set<String>)] = [
    (.province, Set(["sở", "tỉnh"].map(LabelKey.exact))),
    (.district, Set(["huyện", "quận"].map(LabelKey.exact))),
  ]

  /// A short stand-in for a text of any length.
  static func hash(_ text: String) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return String(hash, radix: 36)
  }

  private func event(_ node: Node, _ people: PersonRecords) -> IdentityRecord {
    let organizers = node.links(.organizer)
    let label = LabelKey.exact(node.label)
    var evidence = EventEvidence(
      type: node.subtype, organizers: organizers.map(\.rawValue), term: node.text(.term) ?? "",
      start: node.text(.startDate) ?? "", end: node.text(.endDate) ?? "")
    evidence.holders = Set(organizers.compactMap { nodes[$0]?.subtype?.rawValue }).sorted()
    if case .integer(let ordinal)? = node[.ordinal].first { evidence.ordinal = ordinal }
    evidence.words = Set(label.split(separator: " ").map(String.init)).sorted()
    evidence.persons = people.names(at: node.id)
    evidence.isMain = document.article.links(.about).contains(node.id)
    let places = organizers.map(place).filter { !$0.isEmpty }
    evidence.place = places.first ?? ""
    let holder = places.first.map(units.name) ?? organizers.first?.rawValue ?? "label " + label
    return IdentityRecord(
      article: document.identity, node: node.id,
      block: "\(node.subtype?.rawValue ?? "") \(holder)", label: label, day: day,
      evidence: .event(evidence))
  }

  private func directive(_ node: Node) -> IdentityRecord {
    let label = LabelKey.exact(node.label)
    let kind = LabelKey.exact(node.text(.kind) ?? "")
    var evidence = DirectiveEvidence(kind: kind, home: homes.first ?? "", label: label)
    evidence.number = DirectiveNumber.parts(of: node.text(.idLocal) ?? "")
    evidence.issuers = node.links(.passedBy).map(\.rawValue)
    evidence.places = node.links(.passedBy).map(place)
    evidence.date = node.text(.dateDocument) ?? ""
    evidence.series = seriesPlace(evidence)
    let sign = evidence.number.first ?? "label " + label
    return IdentityRecord(
      article: document.identity, node: node.id, block: "\(kind) \(sign)\(series(of: evidence))",
      label: label, day: day, evidence: .directive(evidence))
  }

  /// Whose numbers count together: those of the centre, or those of one unit.
  private func series(of evidence: DirectiveEvidence) -> String {
    let place = evidence.series
    return place.isEmpty ? "" : " @" + units.name(of: place)
  }

  /// The unit whose documents are numbered in one row; empty for the centre.
  private func seriesPlace(_ evidence: DirectiveEvidence) -> String {
    let letters = DirectiveNumber.letters(in: evidence.number)
    if DirectiveNumber.isNational(letters) { return "" }
    if let place = evidence.places.first(where: { !$0.isEmpty }) { return place }
    let isOfUnit = letters.contains { $0 != "NQ" } || evidence.issuers.isEmpty
    guard isOfUnit else { return "" }
    guard let level = DirectiveNumber.level(letters) else { return evidence.home }
    return units.ancestor(of: evidence.home, at: level) ?? evidence.home
  }
}
