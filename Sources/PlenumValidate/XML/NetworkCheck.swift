internal import PlenumModel

/// Checks the nodes and edges of a network file, in whatever order they come.
final class NetworkCheck {
  private let faults: FaultCollector
  private let spill: Spill
  private let relations = NetworkRelation.all
  private var known = KnownKinds()
  private var hasRoot = false
  /// The line of what is being read.
  private(set) var line = 0

  init(_ faults: FaultCollector) throws {
    self.faults = faults
    spill = try Spill()
  }

  func fault(_ code: Fault.Code, _ line: Int, _ message: @autoclosure () -> String) {
    faults.add(code, line: line, message())
  }

  /// Reads the whole file.
  func check(_ events: XMLEvents, _ reader: some NetworkReader) throws {
    do {
      var text = ""
      while let event = try events.next() {
        line = events.line
        switch event {
        case .start(let element):
          text = ""
          if !hasRoot { checkRoot(element, reader.root) }
          try reader.start(element, self)
        case .text(let more): text += more
        case .end(let name):
          try reader.end(name, text: text, self)
          text = ""
        }
      }
    } catch let error as SyntaxError {
      faults.add(.syntax, line: error.line, error.message)
    }
    try spill.forEachLink(checkEnd)
  }

  private func checkRoot(_ element: XMLElement, _ root: (name: String, namespace: String)) {
    hasRoot = true
    if element.name != root.name || element.namespace != root.namespace {
      fault(
        .syntax, element.line,
        "the file starts with <\(element.name)>, not with <\(root.name)> of \(root.namespace)")
    }
  }

  /// Keeps a value after comparing it with its type.
  func put(_ text: String, of attribute: NetworkAttribute, in item: inout NetworkItem?) {
    if !attribute.holds(text) {
      fault(.datatype, line, "\(attribute.name) is \(text), which is not of its declared type")
    }
    if item?.values[attribute.name] != nil && attribute.name != "kind" {
      fault(.repeated, line, "\(attribute.name) is given twice")
    }
    item?.values[attribute.name] = text
  }

  /// Takes a node or an edge.
  func take(_ item: NetworkItem) throws {
    faults.countItem()
    checkValues(item)
    if let ends = item.ends {
      try takeEdge(item, ends)
    } else {
      try takeNode(item)
    }
  }

  private func checkValues(_ item: NetworkItem) {
    for name in ["startDate", "endDate", "date", "lastDate"] {
      for text in (item.values[name] ?? "").split(separator: " | ")
      where PartialDate(iso: String(text)) == nil {
        fault(.datatype, item.line, "\(name) is \(text), which is no date of the calendar")
      }
    }
    if let confidence = item.values["confidence"].flatMap({ Double($0) }),
      !(0...1).contains(confidence)
    {
      fault(.bounds, item.line, "the confidence is \(confidence), not one from 0 to 1")
    }
  }

  private func takeNode(_ item: NetworkItem) throws {
    guard let id = item.id, !id.isEmpty else {
      return fault(.missing, item.line, "a node has no id")
    }
    if let earlier = try spill.entry(named: id) {
      return fault(.duplicate, item.line, "node \(id) stands in line \(earlier.line) already")
    }
    let type = item.values["type"] ?? ""
    let kind = NodeKind(rawValue: type)
    if kind == nil { fault(.vocabulary, item.line, "node \(id) has the type '\(type)'") }
    if let subtype = item.values["subtype"], Subtype(rawValue: subtype)?.kind != kind {
      fault(.vocabulary, item.line, "node \(id) is a \(type) of the subtype '\(subtype)'")
    }
    let kinds = kind.map { KindSet($0) } ?? []
    known[id] = kinds
    try spill.save(Spill.Entry(name: id, line: item.line, kinds: kinds))
  }

  private func takeEdge(_ item: NetworkItem, _ ends: (source: String, target: String)) throws {
    let name = item.values["relation"] ?? item.values["type"] ?? ""
    if let id = item.id, let earlier = try spill.addEdge(id, line: item.line) {
      fault(.duplicate, item.line, "edge \(id) stands in line \(earlier) already")
    }
    let relation = relations.firstIndex { $0.name == name }
    if relation == nil { fault(.vocabulary, item.line, "an edge has the relation '\(name)'") }
    try checkEnd(ends.source, of: item, relation.map { 2 * $0 } ?? NetworkRelation.any)
    try checkEnd(ends.target, of: item, relation.map { 2 * $0 + 1 } ?? NetworkRelation.any)
  }

  /// Looks at one end of an edge now if its node is at hand, else later.
  private func checkEnd(_ end: String, of item: NetworkItem, _ place: Int) throws {
    if let kinds = known[end], NetworkRelation.allows(kinds, at: place) { return }
    try spill.addLink(from: item.id ?? "", place, to: end, line: item.line)
  }

  private func checkEnd(_ link: Spill.Link) {
    guard let kinds = link.kinds else {
      return fault(
        .dangling, link.line, "edge \(link.source) ends at \(link.target), which is no node")
    }
    if NetworkRelation.allows(kinds, at: link.term) { return }
    let relation = relations[link.term / 2].name
    fault(
      link.term % 2 == 0 ? .domain : .range, link.line,
      "edge \(link.source) (\(relation)) ends at \(link.target), a \(kinds.description)")
  }
}
