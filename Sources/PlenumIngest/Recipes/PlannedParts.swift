import PlenumModel

/// The headline, date and author that a recipe found.
struct PlannedParts {
  private let plan: PagePlan
  private let tree: HTMLTree
  private let blocks: [PageBlock]

  init(_ plan: PagePlan, _ tree: HTMLTree, _ blocks: [PageBlock]) {
    self.plan = plan
    self.tree = tree
    self.blocks = blocks
  }

  /// The headline with its block, which stands before the end of the content.
  func headline(before content: Range<Int>) -> (text: String, block: Int?)? {
    for element in plan.headline {
      let block = blocks.indices.prefix(content.upperBound).first {
        blocks[$0].length >= 8 && tree.isNode(blocks[$0].inner, in: element)
      }
      if let block { return (blocks[block].text, block) }
    }
    return nil
  }

  /// The first date in the elements for it.
  var date: PartialDate? {
    plan.date.lazy.compactMap { element in
      let value = tree.attribute("datetime", of: element) ?? tree.text(of: element)
      let line = String(value.prefix(200))
      return DateScanner(line).matches().first?.date ?? MetaDate.read(line)
    }.first
  }

  /// The first author that the elements for by-lines name.
  var author: String? {
    plan.byline.lazy.compactMap { Byline(tree.text(of: $0))?.author }.first
  }
}
