/// A node or an edge of a network file.
struct NetworkItem {
  let line: Int
  let id: String?
  /// The ends of an edge; nil for a node.
  var ends: (source: String, target: String)?
  /// Values by the name of their attribute.
  var values: [String: String] = [:]
}

/// A declared attribute of nodes or edges.
struct NetworkAttribute {
  /// The types of values.
  enum Values {
    case text, whole, number, truth
  }

  let name: String
  let values: Values

  /// Whether a text is a value.
  func holds(_ text: String) -> Bool {
    switch values {
    case .text: true
    case .whole: Int(text) != nil
    case .number: Double(text) != nil
    case .truth: ["true", "false", "1", "0"].contains(text)
    }
  }
}

/// Finds the nodes and edges of one format in its elements.
protocol NetworkReader: AnyObject {
  /// The name of the outermost element, and its namespace.
  var root: (name: String, namespace: String) { get }

  /// Takes the start of an element.
  func start(_ element: XMLElement, _ check: NetworkCheck) throws

  /// Takes the end of an element, with the text it holds.
  func end(_ name: String, text: String, _ check: NetworkCheck) throws
}
