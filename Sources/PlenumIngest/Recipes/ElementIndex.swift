import PlenumModel

/// The elements of a page by name, class and id, so that many selectors are answered fast.
struct ElementIndex {
  private let tree: HTMLTree
  private var identified: [String: [Int]] = [:]
  private var classified: [String: [Int]] = [:]

  /// - Parameters:
  ///   - tree: the page.
  ///   - book: the recipes whose selectors will be asked for; nil for any selector.
  init(_ tree: HTMLTree, of book: RecipeBook? = nil) {
    self.tree = tree
    for index in tree.nodes.indices where !tree.nodes[index].isText {
      let attributes = tree.nodes[index].attributes
      if let id = attributes["id"] { identified[id.lowered, default: []].append(index) }
      guard let names = attributes["class"] else { continue }
      for name in ElementIndex.classes(in: names, of: book) {
        classified[name, default: []].append(index)
      }
    }
  }

  /// The classes that matter.
  private static func classes(in names: String, of book: RecipeBook?) -> [String] {
    guard let book else { return classes(in: names) }
    return book.memory.value(of: names) { classes(in: names).filter(book.classes.contains) }
  }

  /// The elements that a selector names, in the order of the page.
  func elements(_ selector: Selector) -> [Int] {
    var found: Set<Int> = []
    for chain in selector.alternatives {
      guard let last = chain.last else { continue }
      for index in candidates(for: last) where matches(index, chain[...]) { found.insert(index) }
    }
    return found.sorted()
  }

  private func candidates(for step: Selector.Step) -> [Int] {
    if !step.id.isEmpty { return identified[step.id] ?? [] }
    if let name = step.classes.first { return classified[name] ?? [] }
    if !step.name.isEmpty { return tree.elements(step.name) }
    return tree.nodes.indices.filter { !tree.nodes[$0].isText }
  }

  /// Whether the element is the last step and elements around it are the steps before, in order.
  private func matches(_ index: Int, _ chain: ArraySlice<Selector.Step>) -> Bool {
    guard let last = chain.last, passes(index, last) else { return false }
    var rest = chain.dropLast()
    var parent = tree.nodes[index].parent
    while let step = rest.last {
      guard parent >= 0 else { return false }
      if passes(parent, step) { rest = rest.dropLast() }
      parent = tree.nodes[parent].parent
    }
    return true
  }

  private func passes(_ index: Int, _ step: Selector.Step) -> Bool {
    let node = tree.nodes[index]
    if !step.name.isEmpty && node.name != step.name { return false }
    if !step.id.isEmpty && node.attributes["id"]?.lowered != step.id { return false }
    if !step.classes.isEmpty {
      let classes = ElementIndex.classes(of: node)
      if !step.classes.allSatisfy(classes.contains) { return false }
    }
    return step.attributes.allSatisfy { test in node.attributes[test.name].map(test.accepts) == true
    }
  }

  private static func classes(of node: HTMLNode) -> [String] {
    node.attributes["class"].map(classes) ?? []
  }

  private static func classes(in names: String) -> [String] {
    names.spaced.lowered.words.map(String.init)
  }
}
