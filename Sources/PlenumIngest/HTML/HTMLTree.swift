/// A page as a flat list of nodes in document order; a subtree is a range of it.
struct HTMLTree: Sendable {
  /// All nodes.
  var nodes: [HTMLNode] = []

  /// Indices of a node's descendants.
  func descendants(of index: Int) -> Range<Int> {
    (index + 1)..<max(index + 1, nodes[index].end)
  }

  /// Whether a node is an element or stands in it.
  func isNode(_ index: Int, in element: Int) -> Bool {
    element <= index && index < max(element + 1, nodes[element].end)
  }

  /// Indices of all elements of this name.
  func elements(_ name: String) -> [Int] { nodes.indices.filter { nodes[$0].name == name } }

  /// The value of an attribute without surrounding white space; nil when missing or empty.
  func attribute(_ name: String, of index: Int) -> String? {
    guard let value = nodes[index].attributes[name] else { return nil }
    let trimmed = TextSpacing.collapse(value)
    return trimmed.isEmpty ? nil : trimmed
  }

  /// All text below a node, with white space collapsed.
  func text(of index: Int) -> String {
    TextSpacing.collapse(descendants(of: index).map { nodes[$0].text }.joined())
  }

  /// Whether one of the elements around a node (or itself) satisfies a test.
  func isInside(_ index: Int, where test: (HTMLNode) -> Bool) -> Bool {
    var index = index
    while index >= 0 {
      if test(nodes[index]) { return true }
      index = nodes[index].parent
    }
    return false
  }
}
