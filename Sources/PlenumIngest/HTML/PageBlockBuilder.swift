import PlenumModel

/// Cuts a page into blocks of text, in document order, without recursion.
struct PageBlockBuilder {
  /// The blocks.
  private(set) var blocks: [PageBlock] = []
  /// For every element the range of blocks it holds.
  private(set) var ranges: [Range<Int>]

  private let tree: HTMLTree
  private let furniture: FurnitureFinder
  private let plan: PagePlan
  private var open: [Int] = []
  /// What each open element adds to the depths.
  private var openDepths: [Depths] = []
  private var buffer = ""
  private var inner = 0
  private var hasLetters = false
  private var linkDepth = 0
  private var boldDepth = 0
  private var italicDepth = 0
  private var junkDepth = 0
  private var linkLength = 0
  private var boldLength = 0
  private var italicLength = 0
  private var hasImage = false

  /// - Parameters:
  ///   - tree: the page.
  ///   - plan: says what is text and what is not, where a recipe knows it.
  init(_ tree: HTMLTree, plan: PagePlan = PagePlan()) {
    self.tree = tree
    self.plan = plan
    furniture = FurnitureFinder(tree)
    ranges = Array(repeating: 0..<0, count: tree.nodes.count)
    var index = 0
    while index < tree.nodes.count {
      closeElements(before: index)
      index = visit(index)
    }
    closeElements(before: tree.nodes.count)
  }

  /// The blocks from the first to the last of the plan's body; those that it leaves out become junk.
  mutating func plannedContent() -> Range<Int>? {
    let body = blocks.indices.filter { plan.isBody(blocks[$0], in: tree) }
    guard let first = body.first, let last = body.last,
      body.contains(where: { !blocks[$0].isJunk })
    else { return nil }
    let members = Set(body)
    for index in first...last where !members.contains(index) { blocks[index].isJunk = true }
    return first..<last + 1
  }

  /// Takes in a node; returns the index to go on with.
  private mutating func visit(_ index: Int) -> Int {
    if tree.nodes[index].isText {
      append(tree.nodes[index].text)
      return index + 1
    }
    let (traits, end) = (tree.nodes[index].traits, tree.nodes[index].end)
    if traits.contains(.hidden) || FurnitureFinder.isInvisible(tree.nodes[index]) {
      return max(end, index + 1)
    }
    if traits.contains(.image) && !hasImage {
      hasImage = FurnitureFinder.isPicture(tree.nodes[index])
    }
    if traits.contains(.block) { flush() }
    ranges[index] = blocks.count..<blocks.count
    guard end > index + 1 else { return index + 1 }
    open.append(index)
    openDepths.append(depths(of: index))
    change(by: 1, openDepths[openDepths.count - 1])
    return index + 1
  }

  private mutating func closeElements(before index: Int) {
    while let last = open.last, tree.nodes[last].end <= index {
      if tree.nodes[last].traits.contains(.block) { flush() }
      ranges[last] = ranges[last].lowerBound..<blocks.count
      open.removeLast()
      change(by: -1, openDepths.removeLast())
    }
  }

  /// What an element says of the text in it.
  private struct Depths {
    var isLink = false
    var isBold = false
    var isItalic = false
    var isJunk = false
  }

  private func depths(of index: Int) -> Depths {
    let traits = tree.nodes[index].traits
    let attributes = tree.nodes[index].attributes
    return Depths(
      isLink: traits.contains(.link)
        && (attributes["href"] != nil || attributes["onclick"] != nil),
      isBold: traits.contains(.bold),
      isItalic: traits.contains(.italic) || FurnitureFinder.isItalic(tree.nodes[index]),
      isJunk: isFurniture(index))
  }

  private mutating func change(by change: Int, _ depths: Depths) {
    if depths.isLink { linkDepth += change }
    if depths.isBold { boldDepth += change }
    if depths.isItalic { italicDepth += change }
    if depths.isJunk { junkDepth += change }
  }

  private func isFurniture(_ index: Int) -> Bool {
    if plan.dropped.contains(index) { return true }
    return !plan.kept.contains(index) && furniture.isFurniture(index)
  }

  private mutating func append(_ text: String) {
    let letters = TextSpacing.letters(in: text)
    if letters > 0 && !hasLetters { inner = open.last ?? 0 }
    hasLetters = hasLetters || letters > 0
    if InlineGap.isNeeded(between: buffer, and: text) { buffer += " " }
    buffer += text
    if linkDepth > 0 { linkLength += letters }
    if boldDepth > 0 { boldLength += letters }
    if italicDepth > 0 { italicLength += letters }
  }

  private mutating func flush() {
    if buffer.isEmpty { return }
    let text = TextSpacing.collapse(buffer)
    buffer = ""
    hasLetters = false
    defer { (linkLength, boldLength, italicLength) = (0, 0, 0) }
    if text.isEmpty { return }
    let block = open.last { tree.nodes[$0].traits.contains(.block) } ?? 0
    blocks.append(
      PageBlock(
        text: text, node: block, inner: inner, length: text.unicodeScalars.count,
        linkLength: linkLength,
        italicLength: italicLength, boldLength: boldLength, isAfterImage: hasImage,
        isJunk: junkDepth > 0))
    hasImage = false
  }
}
