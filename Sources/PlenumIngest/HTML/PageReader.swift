import Foundation
import PlenumModel
import PlenumText

/// Reads the article of an HTML page.
struct PageReader {
  /// Tried before the generic finder.
  let recipes: RecipeBook

  /// Why a page gives no article.
  enum Problem: Error {
    case tooDeep, noArticleText
  }

  /// The article of a page and what the page says of itself.
  struct Reading {
    var text = ""
    var blocks: [Article.Block] = []
    var headline: String?
    var published: PartialDate?
    var author: String?
    var url: String?
    var publisher: String?
  }

  /// Reads a decoded page.
  func read(_ page: String) throws(Problem) -> Reading {
    let tree = try parse(page)
    let metadata = PageMetadata(tree)
    let plan = PagePlan(for: tree, from: recipes)
    if plan.recipe != nil, let reading = try? read(tree, metadata, plan) { return reading }
    return try read(tree, metadata, PagePlan())
  }

  private func read(_ tree: HTMLTree, _ metadata: PageMetadata, _ plan: PagePlan) throws(Problem)
    -> Reading
  {
    var builder = PageBlockBuilder(tree, plan: plan)
    let planned = plan.body.isEmpty ? nil : builder.plannedContent()
    guard let content = planned ?? ContentFinder(tree, builder, metadata: metadata).content() else {
      throw .noArticleText
    }
    let known = PlannedParts(plan, tree, builder.blocks)
    let finder = HeadlineFinder(tree, builder.blocks, content: content, metadata: metadata)
    let headline = known.headline(before: content) ?? finder.headline()
    let body = BodyReader(tree, builder.blocks, content: content, headline: headline)
    let dates = PageDateFinder(tree, builder.blocks, content: content, headline: headline?.block)
    let byline = HeadByline(builder.blocks, headline: headline?.block)
    var reading = try assemble(headline: headline?.text, body.pieces)
    reading.published = metadata.published ?? known.date ?? dates.date() ?? byline.date
    reading.author = body.author ?? known.author ?? byline.author ?? metadata.author
    reading.url = metadata.url
    reading.publisher = metadata.publisher ?? metadata.windowTitle.flatMap { TitleParts($0).site }
    return reading
  }

  private func parse(_ page: String) throws(Problem) -> HTMLTree {
    do {
      let document = try HTMLDocument(withoutNulls(page))
      return repaired(document.tree())
    } catch {
      throw error == .tooDeep ? .tooDeep : .noArticleText
    }
  }

  private func withoutNulls(_ page: String) -> String {
    var page = page
    let place = page.withUTF8 { bytes in
      unsafe bytes.baseAddress.flatMap { unsafe memchr($0, 0, bytes.count) }
    }
    return unsafe place == nil ? page : page.replacing("\0", with: "")
  }

  /// Turns text of font encodings into Unicode, over all text of the page at once.
  private func repaired(_ tree: HTMLTree) -> HTMLTree {
    let hasSuspect = tree.nodes.indices.contains {
      FontEncodingRepair.isSuspect(tree.nodes[$0].text)
    }
    guard hasSuspect else { return tree }
    let texts = tree.nodes.map { node in
      node.text.utf8.contains(0x0A) ? node.text.replacing("\n", with: " ") : node.text
    }
    guard let repaired = FontEncodingRepair.repair(texts.joined(separator: "\n")) else {
      return tree
    }
    var tree = tree
    let lines = repaired.text.parts(separatedBy: 0x0A, keepsEmpty: true)
    for (index, line) in lines.enumerated() where tree.nodes.indices.contains(index) {
      tree.nodes[index].text = String(line)
    }
    return tree
  }

  private func assemble(headline: String?, _ pieces: [BodyReader.Piece]) throws(Problem) -> Reading
  {
    guard pieces.contains(where: { $0.kind == .paragraph || $0.kind == .listItem }) else {
      throw .noArticleText
    }
    var all = pieces
    if let headline { all.insert(BodyReader.Piece(text: headline, kind: .headline), at: 0) }
    var reading = Reading(headline: headline)
    var start = 0
    for piece in all {
      if start > 0 {
        reading.text += "\n"
        start += 1
      }
      let end = start + piece.text.unicodeScalars.count
      reading.text += piece.text
      reading.blocks.append(Article.Block(span: TextSpan(start, end), kind: piece.kind))
      start = end
    }
    return reading
  }
}
