internal import PlenumModel

/// Finds nodes and edges in GEXF 1.3.
final class GEXFReader: NetworkReader {
  let root = (name: "gexf", namespace: "http://gexf.net/1.3")
  private static let types: [String: NetworkAttribute.Values] = [
    "string": .text, "anyURI": .text, "liststring": .text, "integer": .whole, "long": .whole,
    "short": .whole, "byte": .whole, "float": .number, "double": .number, "boolean": .truth,
    "date": .text,
  ]
  private static let known: Set<String> = [
    "gexf", "meta", "creator", "description", "keywords", "graph", "nodes", "edges", "attvalues",
    "spells", "spell", "color", "size", "position", "shape", "thickness", "default", "options",
  ]
  private var attributes: [String: NetworkAttribute] = [:]
  private var owner = ""
  private var item: NetworkItem?

  func start(_ element: XMLElement, _ check: NetworkCheck) throws {
    switch element.name {
    case "attributes": owner = element["class"] ?? ""
    case "attribute": declare(element, check)
    case "node":
      item = NetworkItem(line: element.line, id: element["id"])
      checkDays(element, check)
    case "edge":
      item = NetworkItem(line: element.line, id: element["id"])
      item?.ends = (element["source"] ?? "", element["target"] ?? "")
      item?.values["kind"] = element["kind"]
      checkDays(element, check)
    case "spell": checkDays(element, check)
    case "attvalue": take(element, check)
    default:
      if !Self.known.contains(element.name) {
        check.fault(.vocabulary, element.line, "<\(element.name)> is not expected")
      }
    }
  }

  func end(_ name: String, text: String, _ check: NetworkCheck) throws {
    if name == "node" || name == "edge", let done = item {
      item = nil
      try check.take(done)
    }
  }

  private func declare(_ element: XMLElement, _ check: NetworkCheck) {
    let id = element["id"] ?? ""
    guard let values = Self.types[element["type"] ?? ""], !owner.isEmpty else {
      return check.fault(.vocabulary, element.line, "attribute \(id) has no type that readers know")
    }
    if attributes[owner + " " + id] != nil {
      check.fault(.duplicate, element.line, "attribute \(id) is declared twice")
    }
    attributes[owner + " " + id] = NetworkAttribute(name: element["title"] ?? id, values: values)
  }

  private func take(_ element: XMLElement, _ check: NetworkCheck) {
    let owner = item?.ends == nil ? "node" : "edge"
    let id = element["for"] ?? ""
    guard let attribute = attributes[owner + " " + id] else {
      return check.fault(.vocabulary, element.line, "attribute \(id) is not declared for \(owner)s")
    }
    check.put(element["value"] ?? "", of: attribute, in: &item)
  }

  private func checkDays(_ element: XMLElement, _ check: NetworkCheck) {
    for name in ["start", "end"] {
      guard let day = element[name] else { continue }
      if PartialDate(iso: day)?.isFull != true {
        check.fault(.datatype, element.line, "\(name) is \(day), which is no day of the calendar")
      }
    }
  }
}
