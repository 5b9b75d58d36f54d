/// Where a recipe found the parts of a page's article; empty when no recipe did.
struct PagePlan {
  /// The recipe's name.
  private(set) var recipe: String?
  /// The elements that hold the text, none inside another.
  private(set) var body: [Int] = []
  /// The elements that do not belong to it.
  private(set) var dropped: Set<Int> = []
  /// The elements with the headline, the date and the by-line.
  private(set) var headline: [Int] = []
  private(set) var date: [Int] = []
  private(set) var byline: [Int] = []
  /// The elements that hold text or headline, with all around them: no furniture.
  private(set) var kept: Set<Int> = []

  /// No plan.
  init() {}

  /// The plan of the first recipe that knows the page and finds text in it.
  init(for tree: HTMLTree, from book: RecipeBook) {
    if book.recipes.isEmpty { return }
    let page = ElementIndex(tree, of: book)
    for recipe in book.recipes where recipe.isMarked(page) {
      let body = PagePlan.outermost(recipe.elements(of: .body, in: page), in: tree)
      guard PagePlan.holdText(body, in: tree) else { continue }
      self.recipe = recipe.name
      self.body = body
      dropped = Set(recipe.elements(of: .drop, in: page))
      headline = recipe.elements(of: .headline, in: page)
      date = recipe.elements(of: .date, in: page)
      byline = recipe.elements(of: .byline, in: page)
      kept = PagePlan.surroundings(of: body + headline.prefix(1), in: tree)
      return
    }
  }

  /// Whether the block stands in the body.
  func isBody(_ block: PageBlock, in tree: HTMLTree) -> Bool {
    body.contains { tree.isNode(block.inner, in: $0) }
  }

  private static func outermost(_ elements: [Int], in tree: HTMLTree) -> [Int] {
    var outer: [Int] = []
    for index in elements where outer.last.map({ !tree.isNode(index, in: $0) }) ?? true {
      outer.append(index)
    }
    return outer
  }

  /// Whether there is a sentence's worth of text.
  private static func holdText(_ elements: [Int], in tree: HTMLTree) -> Bool {
    var letters = 0
    for element in elements {
      for index in tree.descendants(of: element) where letters < 60 {
        letters += tree.nodes[index].text.unicodeScalars.count { !$0.properties.isWhitespace }
      }
    }
    return letters >= 60
  }

  private static func surroundings(of elements: [Int], in tree: HTMLTree) -> Set<Int> {
    var all: Set<Int> = []
    for element in elements {
      var index = element
      while index >= 0, all.insert(index).inserted { index = tree.nodes[index].parent }
    }
    return all
  }
}
