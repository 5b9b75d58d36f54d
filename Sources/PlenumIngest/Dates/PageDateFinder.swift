import PlenumModel

/// Finds the date a page gives for itself among its blocks, when its metadata has none.
struct PageDateFinder {
  private let tree: HTMLTree
  private let blocks: [PageBlock]
  private let content: Range<Int>
  private let headline: Int?

  init(_ tree: HTMLTree, _ blocks: [PageBlock], content: Range<Int>, headline: Int?) {
    self.tree = tree
    self.blocks = blocks
    self.content = content
    self.headline = headline
  }

  /// The date of a `time` element or of a line below the headline, at the end, or just above.
  func date() -> PartialDate? {
    timeElement() ?? line(in: below) ?? line(in: foot, onlyLabelled: false)
      ?? line(in: above)
  }

  private var below: Range<Int> {
    let start = headline.map { $0 + 1 } ?? max(0, content.lowerBound - 6)
    let end = max(content.lowerBound + 4, start + 4)
    return start..<max(start, min(end, content.upperBound))
  }

  /// The last blocks of the content and some after it, up to the list of other articles.
  private var foot: Range<Int> {
    let start = max(below.upperBound, content.upperBound - 4)
    var end = start
    while end < min(content.upperBound + 8, blocks.count),
      end < content.upperBound || !Wording.isRelatedHeading(blocks[end].text)
    {
      end += 1
    }
    return start..<end
  }

  private var above: Range<Int> {
    let end = headline ?? content.lowerBound
    return max(0, end - 3)..<end
  }

  private func line(in range: Range<Int>, onlyLabelled: Bool = false) -> PartialDate? {
    let lines = range.filter { !blocks[$0].isLinks && !isInHeader($0) }
      .compactMap { PageDateLine(blocks[$0].text) }
    return (lines.first(where: \.isLabelled) ?? (onlyLabelled ? nil : lines.first))?.date
  }

  private func isInHeader(_ index: Int) -> Bool {
    tree.isInside(blocks[index].node) { node in
      ["nav", "footer"].contains(node.name)
        || NodeLabel.words(of: node).contains { $0.begins(with: "comment") || $0 == "clock" }
    }
  }

  /// The first `time` element between the headline and the end of the content.
  private func timeElement() -> PartialDate? {
    let start = headline.map { blocks[$0].node } ?? 0
    let end = blocks[content.upperBound - 1].node
    for index in tree.elements("time") where (start...max(start, end)).contains(index) {
      let value = tree.attribute("datetime", of: index) ?? tree.text(of: index)
      if let date = MetaDate.read(value) { return date }
    }
    return nil
  }
}
