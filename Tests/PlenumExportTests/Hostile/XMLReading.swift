import Foundation
import FoundationXML

/// What libxml2 finds in a GraphML or GEXF file: nodes and edges with their attributes by name.
final class XMLReading: NSObject, XMLParserDelegate {
  /// An element with the attributes of its start tag and the values inside it.
  struct Element {
    var attributes: [String: String]
    var values: [String: String] = [:]
  }

  private(set) var nodes: [Element] = []
  private(set) var edges: [Element] = []
  /// The attributes of every other element, by its name.
  private(set) var others: [String: [[String: String]]] = [:]
  private(set) var comments: [String] = []
  private var current: Element?
  private var key: String?

  /// Reads a text; throws what the parser finds wrong.
  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    switch name {
    case "node", "edge": current = Element(attributes: attributes)
    case "data":
      key = attributes["key"]
      if let key { current?.values[key] = "" }
    case "attvalue": current?.values[attributes["for"] ?? ""] = attributes["value"]
    default: others[name, default: []].append(attributes)
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if let key { current?.values[key]?.unicodeScalars.append(contentsOf: string.unicodeScalars) }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "data" { key = nil }
    guard name == "node" || name == "edge", let element = current else { return }
    if name == "node" { nodes.append(element) } else { edges.append(element) }
    current = nil
  }

  func parser(_ parser: XMLParser, foundComment comment: String) { comments.append(comment) }
}
