import PlenumModel

/// Finds the element that holds the article, by where running text stands and links do not.
struct ContentFinder {
  private let tree: HTMLTree
  private let builder: PageBlockBuilder
  private let anchors: [Int]
  /// The worth of all blocks before each one.
  private let sums: [Int]

  init(_ tree: HTMLTree, _ builder: PageBlockBuilder, metadata: PageMetadata) {
    self.tree = tree
    self.builder = builder
    anchors = AnchorFinder(builder.blocks, metadata: metadata).anchors()
    let isRelated = RelatedPart.flags(for: ContentFinder.lines(of: builder.blocks))
    var sums = [0]
    for (index, block) in builder.blocks.enumerated() {
      sums.append(sums[index] + (isRelated[index] ? -20 : ContentFinder.worth(of: block)))
    }
    self.sums = sums
  }

  /// The range of blocks of the best element, or nil when no element holds any text to read.
  ///
  /// The worth of an element is the sum over its blocks: running text counts for it, links and
  /// furniture against it, and a headline in or just above it for it. Of equals the innermost wins.
  func content() -> Range<Int>? {
    var best: Range<Int>?
    var bestWorth = 0
    for range in ranges(where: { $0.traits.contains(.block) }) where text(in: range) > 0 {
      let worth = text(in: range) + (isAnchored(range) ? ContentFinder.anchorWorth : 0)
      if worth > bestWorth || (worth == bestWorth && best.map { $0.count >= range.count } == true) {
        best = range
        bestWorth = worth
      }
    }
    return best.map(column)
  }

  /// What a headline is worth: about a short paragraph.
  private static let anchorWorth = 200

  /// Whether a headline stands in the range or a few blocks above it.
  private func isAnchored(_ range: Range<Int>) -> Bool {
    anchors.contains { (range.lowerBound - 6..<range.upperBound).contains($0) }
  }

  /// The cell of a layout table that holds the headline and most of the text, else the range itself.
  private func column(of range: Range<Int>) -> Range<Int> {
    ranges { $0.name == "td" }.filter { cell in
      range.lowerBound <= cell.lowerBound && cell.upperBound <= range.upperBound
        && anchors.contains(where: cell.contains) && text(in: cell) * 2 > text(in: range)
    }.min { $0.count < $1.count } ?? range
  }

  private func ranges(where test: (HTMLNode) -> Bool) -> [Range<Int>] {
    zip(tree.nodes, builder.ranges).compactMap { node, range in
      !range.isEmpty && test(node) ? range : nil
    }
  }

  private func text(in range: Range<Int>) -> Int {
    sums[range.upperBound] - sums[range.lowerBound]
  }

  /// The blocks as lines; links and furniture count as empty.
  private static func lines(of blocks: [PageBlock]) -> [TextLine] {
    blocks.map {
      TextLine(
        span: TextSpan(0, $0.isJunk || $0.isLinks ? 0 : $0.length), text: $0.text,
        isAfterBlank: false)
    }
  }

  private static func worth(of block: PageBlock) -> Int {
    if block.isJunk { return -15 }
    if block.isLinks { return -2 * block.length - 40 }
    if Wording.isRelatedHeading(block.text) || Wording.isFurniture(block.text) {
      return -60
    }
    if block.isProse { return block.length >= 150 ? 2 * block.length : block.length }
    return block.length >= 25 ? block.length / 2 : 0
  }
}
