import PlenumModel

/// Finds where an article may begin: blocks that read as headlines and have a reason to be one.
///
/// The reason is that the page's title repeats it, that the date of the page stands below it, or that
/// it is bold and running text follows.
struct AnchorFinder {
  private let blocks: [PageBlock]
  private let titles: [String]

  init(_ blocks: [PageBlock], metadata: PageMetadata) {
    self.blocks = blocks
    titles = [metadata.title, metadata.windowTitle].compactMap {
      $0.map { LabelKey.exact(String($0.prefix(600))) }
    }
  }

  /// Indices of the first such blocks, in order.
  func anchors() -> [Int] {
    let found = blocks.indices.lazy.filter {
      isHeadlineLike(blocks[$0]) && (isTitle(blocks[$0]) || isDated($0) || isBold($0))
    }
    return Array(found.prefix(AnchorFinder.limit))
  }

  /// Every element is compared with every anchor, so a page of nothing but anchors is cut off.
  private static let limit = 40

  private func isHeadlineLike(_ block: PageBlock) -> Bool {
    (20...300).contains(block.length) && !block.isLinks && !block.isJunk
      && !".;:".contains(block.text.last ?? ".") && PageDateLine(block.text) == nil
  }

  private func isTitle(_ block: PageBlock) -> Bool {
    let key = LabelKey.exact(block.text)
    return titles.contains { $0 == key || key.utf8.count * 2 >= $0.utf8.count && $0.holds(key) }
  }

  private func isBold(_ index: Int) -> Bool {
    blocks[index].boldLength * 10 >= blocks[index].length * 7
      && blocks[(index + 1)...].prefix(2).contains { $0.isProse && !$0.isJunk }
  }

  private func isDated(_ index: Int) -> Bool {
    blocks[(index + 1)...].prefix(3).contains { !$0.isLinks && PageDateLine($0.text) != nil }
  }
}
