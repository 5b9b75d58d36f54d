import PlenumModel

/// Finds the headline of a page.
struct HeadlineFinder {
  private let tree: HTMLTree
  private let blocks: [PageBlock]
  private let content: Range<Int>
  private let metadata: PageMetadata

  init(_ tree: HTMLTree, _ blocks: [PageBlock], content: Range<Int>, metadata: PageMetadata) {
    self.tree = tree
    self.blocks = blocks
    self.content = content
    self.metadata = metadata
  }

  /// The headline and the block that shows it, if one does.
  func headline() -> (text: String, block: Int?)? {
    if let block = titledBlock() ?? headingBlock() ?? anchorBlock() {
      return (blocks[block].text, block)
    }
    if let title = metadata.title, !isSiteName(title), title.count >= 20 {
      return (TitleParts(title).headline, nil)
    }
    return (leadingBlock() ?? plainBlock()).map { (blocks[$0].text, $0) }
  }

  /// The block that the page's title repeats; of several the longest, and of equals a heading.
  private func titledBlock() -> Int? {
    let titles = [metadata.title, metadata.windowTitle].compactMap {
      $0.map { LabelKey.exact(String($0.prefix(600))) }
    }
    var best: Int?
    for index in candidates where (12...400).contains(blocks[index].length) {
      let key = LabelKey.exact(blocks[index].text)
      guard titles.contains(where: { $0 == key || isPart(key, of: $0) }) else { continue }
      if let last = best, rank(last) >= rank(index) { continue }
      best = index
    }
    return best
  }

  private func rank(_ index: Int) -> Int {
    let isHeading = tree.isInside(blocks[index].inner) { HTMLElement.headings.contains($0.name) }
    return blocks[index].length * 2 + (isHeading ? 1 : 0) - (blocks[index].isLinks ? 40 : 0)
  }

  private func isPart(_ key: String, of title: String) -> Bool {
    key.utf8.count * 2 >= title.utf8.count && title.holds(key)
  }

  /// The nearest heading above the content, `h1` before others; else one labelled as title.
  private func headingBlock() -> Int? {
    let shown = candidates.filter { isHeadlineLike(blocks[$0], minimum: 8) }
    func last(where test: (HTMLNode) -> Bool) -> Int? {
      shown.last { tree.isInside(blocks[$0].inner, where: test) }
    }
    return last { $0.name == "h1" } ?? last(where: isLabelledTitle)
      ?? last { HTMLElement.headings.contains($0.name) }
  }

  /// The nearest line above the content, or in its first lines, that has a reason to be a headline.
  private func anchorBlock() -> Int? {
    let anchors = AnchorFinder(blocks, metadata: metadata).anchors()
    let end = min(content.lowerBound + 6, content.upperBound)
    return anchors.last { $0 < end && $0 >= content.lowerBound - 6 && !blocks[$0].isProse }
  }

  /// The nearest line above the first running text that can be a headline by its look.
  private func plainBlock() -> Int? {
    guard let prose = content.first(where: { blocks[$0].isProse && !blocks[$0].isJunk }) else {
      return nil
    }
    return (max(0, prose - 4)..<prose).last {
      !blocks[$0].isJunk && isHeadlineLike(blocks[$0], minimum: 20)
    }
  }

  private func isHeadlineLike(_ block: PageBlock, minimum: Int) -> Bool {
    !block.isLinks && (minimum...400).contains(block.length) && !isSiteName(block.text)
      && !Wording.isSectionName(block.text) && !Wording.isRelatedHeading(block.text)
      && !Wording.isFurniture(block.text) && PageDateLine(block.text) == nil
      && !".;:".contains(block.text.last ?? ".")
  }

  private func isLabelledTitle(_ node: HTMLNode) -> Bool {
    let words = NodeLabel.words(of: node)
    return words.contains { ["tieude", "headline", "newstitle", "contentheading"].contains($0) }
      || (words.contains("title") && !words.contains("box") && !words.contains("block"))
  }

  /// The first block of the content when it stands out as a headline does.
  private func leadingBlock() -> Int? {
    guard let first = content.first(where: { !blocks[$0].isJunk }), content.count > 1 else {
      return nil
    }
    let block = blocks[first]
    let standsOut =
      block.boldLength * 10 >= block.length * 7 || !block.text.contains(where: \.isLowercase)
    let isOpen = !".;:".contains(block.text.last ?? ".")
    return standsOut && isOpen && (12...250).contains(block.length) ? first : nil
  }

  /// Blocks from the top of the page to the first few of the content.
  private var candidates: [Int] {
    let end = min(content.lowerBound + 6, content.upperBound)
    return (0..<end).filter { !blocks[$0].isJunk }
  }

  private func isSiteName(_ text: String) -> Bool {
    let key = LabelKey.exact(text)
    if let publisher = metadata.publisher, LabelKey.exact(publisher) == key { return true }
    return HeadlineFinder.siteStarts.contains { key.begins(with: $0) }
  }

  private static let siteStarts = [
    "cổng thông tin", "trang thông tin", "cổng ttđt", "trang tin điện tử", "trang chủ",
    "báo điện tử",
    "website", "trang tin", "chi tiết", "untitled", "xem tin",
  ].map { LabelKey.exact($0) }
}
