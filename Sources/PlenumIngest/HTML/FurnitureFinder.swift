import PlenumModel

/// Tells the furniture of a page from its content by the elements' names and labels.
struct FurnitureFinder {
  private let tree: HTMLTree
  /// Number of letters of running text before each node.
  private let prose: [Int]
  /// For every element whether its labels are those of furniture; labels that come again are read once.
  private let isLabelled: [Bool]

  init(_ tree: HTMLTree) {
    self.tree = tree
    var sums = [0]
    sums.reserveCapacity(tree.nodes.count + 1)
    for node in tree.nodes {
      let length = node.text.utf8.count
      sums.append(sums[sums.count - 1] + (length >= 120 ? length : 0))
    }
    prose = sums
    isLabelled = FurnitureFinder.labels(of: tree)
  }

  private static let memory = LabelMemory<Bool>()

  private static func labels(of tree: HTMLTree) -> [Bool] {
    tree.nodes.map { node in
      let (classes, id) = (node.attributes["class"], node.attributes["id"])
      if classes == nil && id == nil { return false }
      let key = (classes ?? "") + "\n" + (id ?? "")
      return memory.value(of: key) { NodeLabel.isFurniture(node) || NodeLabel.isHidden(node) }
    }
  }

  /// Whether an element is furniture; one that holds much of the page's running text never is.
  func isFurniture(_ index: Int) -> Bool {
    let traits = tree.nodes[index].traits
    if traits.contains(.root) { return false }
    guard traits.contains(.furniture) || isLabelled[index] else { return false }
    let inside = prose[max(tree.nodes[index].end, index)] - prose[index]
    let total = prose[prose.count - 1]
    if inside * 10 >= total * 3 && total > 0 { return false }
    return !tree.descendants(of: index).contains { tree.nodes[$0].name == "h1" }
  }

  /// Whether the element is not shown.
  static func isInvisible(_ node: HTMLNode) -> Bool {
    guard let style = node.attributes["style"] else { return false }
    return style.lowered.filter { $0 != " " }.holds("display:none")
  }

  /// Whether an italic style is set on the element itself.
  static func isItalic(_ node: HTMLNode) -> Bool {
    guard let style = node.attributes["style"] else { return false }
    return style.lowered.holds("italic")
  }

  /// Whether an image is a picture rather than an icon.
  static func isPicture(_ node: HTMLNode) -> Bool {
    for name in ["width", "height"] {
      if let value = node.attributes[name].flatMap({ Int($0) }), value < 60 { return false }
    }
    return true
  }
}
