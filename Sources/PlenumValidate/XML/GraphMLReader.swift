/// Finds nodes and edges in GraphML.
final class GraphMLReader: NetworkReader {
  let root = (name: "graphml", namespace: "http://graphml.graphdrawing.org/xmlns")
  private static let types: [String: NetworkAttribute.Values] = [
    "string": .text, "int": .whole, "long": .whole, "float": .number, "double": .number,
    "boolean": .truth,
  ]
  private var attributes: [String: (owner: String, NetworkAttribute)] = [:]
  private var item: NetworkItem?
  private var key: String?

  func start(_ element: XMLElement, _ check: NetworkCheck) throws {
    switch element.name {
    case "key": declare(element, check)
    case "node": item = NetworkItem(line: element.line, id: element["id"])
    case "edge":
      item = NetworkItem(line: element.line, id: element["id"])
      item?.ends = (element["source"] ?? "", element["target"] ?? "")
    case "data": key = element["key"] ?? ""
    case "graph":
      if element["edgedefault"] == nil {
        check.fault(.syntax, element.line, "a graph has no edgedefault")
      }
    case "graphml", "desc", "default": break
    default: check.fault(.vocabulary, element.line, "<\(element.name)> is not expected")
    }
  }

  func end(_ name: String, text: String, _ check: NetworkCheck) throws {
    if name == "data", let key {
      self.key = nil
      take(text, key, check)
    }
    if name == "node" || name == "edge", let done = item {
      item = nil
      try check.take(done)
    }
  }

  private func declare(_ element: XMLElement, _ check: NetworkCheck) {
    let id = element["id"] ?? ""
    guard let owner = element["for"], let values = Self.types[element["attr.type"] ?? ""] else {
      return check.fault(
        .vocabulary, element.line, "key \(id) lacks for=\"node|edge\" or a type that readers know")
    }
    if attributes[id] != nil {
      check.fault(.duplicate, element.line, "key \(id) is declared twice")
    }
    attributes[id] = (owner, NetworkAttribute(name: element["attr.name"] ?? id, values: values))
  }

  private func take(_ text: String, _ key: String, _ check: NetworkCheck) {
    guard item != nil else { return }
    let owner = item?.ends == nil ? "node" : "edge"
    guard let declared = attributes[key], declared.owner == owner || declared.owner == "all" else {
      return check.fault(.vocabulary, check.line, "key \(key) is not declared for \(owner)s")
    }
    check.put(text, of: declared.1, in: &item)
  }
}
