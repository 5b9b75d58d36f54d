import PlenumModel

/// Finds the element that holds the article, by where running text stands and links do not.
struct ContentFinder {
  private let tree: HTMLTree
  private let builder: PageBlockBuilder

  init(_ tree: HTMLTree, _ builder: PageBlockBuilder) {
    self.tree = tree
    self.builder = builder
  }

  /// The range of blocks of the best element, or nil when no element holds any text to read.
  ///
  /// The worth of an element is the sum over its blocks: running text counts for it, links and
  /// furniture against it. Of equals the innermost wins.
  func content() -> Range<Int>? {
    var sums = [0]
    let isRelated = RelatedPart.flags(for: lines)
    for (index, block) in builder.blocks.enumerated() {
      sums.append(sums[sums.count - 1] + (isRelated[index] ? -20 : worth(of: block)))
    }
    var best: Range<Int>?
    var bestWorth = 0
    for (index, range) in builder.ranges.enumerated()
    where !range.isEmpty && HTMLElement.blocks.contains(tree.nodes[index].name) {
      let worth = sums[range.upperBound] - sums[range.lowerBound]
      if worth > bestWorth || (worth == bestWorth && best.map { $0.count >= range.count } == true) {
        best = range
        bestWorth = worth
      }
    }
    return best
  }

  /// The blocks as lines; links and furniture count as empty.
  private var lines: [TextLine] {
    builder.blocks.map {
      TextLine(
        span: TextSpan(0, $0.isJunk || $0.isLinks ? 0 : $0.length), text: $0.text,
        isAfterBlank: false)
    }
  }

  private func worth(of block: PageBlock) -> Int {
    if block.isJunk { return -15 }
    if block.isLinks { return -2 * block.length - 40 }
    if Wording.isRelatedHeading(block.text) || Wording.isFurniture(block.text) {
      return -60
    }
    if block.isProse { return block.length >= 150 ? 2 * block.length : block.length }
    return block.length >= 25 ? block.length / 2 : 0
  }
}
