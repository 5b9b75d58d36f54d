import PlenumModel

/// The data of a page: nodes and links as JSON, the links by the numbers of their ends.
struct HTMLData {
  private let language: CaptionLanguage
  private var numbers: [NodeID: Int] = [:]

  init(_ language: CaptionLanguage) {
    self.language = language
  }

  /// The kinds of nodes on the page, in the order of its lists.
  static let kinds: [NodeKind] = [
    .person, .event, .directive, .body, .position, .place, .article,
  ]

  /// A node, which gets the next number; nil when the page does not show its kind.
  mutating func node(_ element: NetworkNode) -> JSONValue? {
    let node = element.node
    guard HTMLData.kinds.contains(node.kind) else { return nil }
    numbers[node.id] = numbers.count
    var members: [String: JSONValue] = [
      "i": .string(node.id.rawValue), "k": .string(node.kind.rawValue), "l": .string(node.label),
    ]
    let aliases = node[.altLabel].map { JSONValue.string($0.text) }
    if !aliases.isEmpty { members["a"] = .array(aliases) }
    let facts = facts(of: node)
    if !facts.isEmpty { members["f"] = .array(facts.map { .string($0) }) }
    let date = [Property.startDate, .dateDocument, .datePublished].compactMap(node.date).first
    members["y"] = date.map { .string($0.iso) }
    if node.kind == .article { members["u"] = address(of: node).map { .string($0) } }
    return .object(members)
  }

  /// A link; nil when the page does not show it.
  func link(_ link: Link) -> JSONValue? {
    guard link.type != Property.mentions.rawValue, let source = numbers[link.source],
      let target = numbers[link.target]
    else { return nil }
    var members: [String: JSONValue] = [
      "s": .integer(source), "t": .integer(target), "r": .string(link.type),
    ]
    if !link.events.isEmpty { members["e"] = .array(link.events.map { .string($0) }) }
    let witnesses = link.statements.map(witness)
    if !witnesses.isEmpty { members["x"] = .array(witnesses) }
    if let days = days(of: link) { members["d"] = .string(days) }
    return .object(members)
  }

  /// Article, quote and confidence.
  private func witness(_ statement: Statement) -> JSONValue {
    .array([
      numbers[statement.article].map { .integer($0) } ?? .null, .string(statement.quote),
      .string(DecimalText.fixed(statement.confidence, digits: 2) ?? ""),
    ])
  }

  /// When a post was held.
  private func days(of link: Link) -> String? {
    let posts: [Predicate] = [.holds, .held, .elected]
    guard posts.map(\.rawValue).contains(link.type), let spell = link.spell else { return nil }
    let ends = [spell.start, spell.end].map { $0?.written ?? "?" }
    return ends[0] == ends[1] ? ends[0] : ends.joined(separator: " – ")
  }

  private func facts(of node: Node) -> [String] {
    let subtype = node.subtype.map { $0.names[language] }
    let texts: [String?] = [
      subtype, node.kind == .event ? node.writtenDays(language) : nil, node.text(.term),
      node.text(.idLocal), node.date(.dateDocument)?.written, node.date(.datePublished)?.written,
      node.moment(.retrieved).map { retrieval + $0.day.written },
      node.text(.publisher), node.text(.author),
    ]
    return texts.compactMap(\.self)
  }

  private var retrieval: String {
    language == .vietnamese ? "truy xuất ngày " : "retrieved "
  }

  private func address(of article: Node) -> String? {
    article.text(.url).flatMap { AbsoluteIRI.http($0) }
  }
}
