import PlenumModel

/// Turns the blocks of a page's content into the article's paragraphs, captions and by-line.
struct BodyReader {
  /// A piece of the article with its role.
  struct Piece {
    let text: String
    var kind: Article.BlockKind
  }

  /// The pieces, in order, without the headline.
  private(set) var pieces: [Piece] = []
  /// The author of the by-line.
  private(set) var author: String?

  private let tree: HTMLTree
  private let blocks: [PageBlock]
  private let headlineKey: String

  init(
    _ tree: HTMLTree, _ blocks: [PageBlock], content: Range<Int>,
    headline: (text: String, block: Int?)?
  ) {
    self.tree = tree
    self.blocks = blocks
    headlineKey = LabelKey.exact(headline?.text ?? "")
    let start = headline?.block.map { $0 + 1 } ?? content.lowerBound
    for index in lead(from: start, to: content) { add(index) }
    let shown = body(of: content)
    let above = shown.filter { $0 < start && blocks[$0].isProse }
    if letters(in: above) > letters(in: shown.filter { $0 >= start }) { above.forEach { add($0) } }
    for index in shown where index >= start { add(index) }
    cutAfterByline()
    readFoot()
    if author == nil {
      author = pieces.last { $0.kind == .byline }.flatMap { Byline($0.text)?.author }
    }
    readBylineAfter(content)
  }

  /// Running text between the headline and the content: the lead stands apart on some pages.
  private func lead(from start: Int, to content: Range<Int>) -> [Int] {
    guard start < content.lowerBound else { return [] }
    return (start..<content.lowerBound).filter { isLead(blocks[$0]) }
  }

  private func isLead(_ block: PageBlock) -> Bool {
    !block.isJunk && block.length >= 60 && block.linkLength == 0
      && LabelKey.exact(block.text) != headlineKey
  }

  private func letters(in indices: [Int]) -> Int { indices.reduce(0) { $0 + blocks[$1].length } }

  /// The content without lists of other articles.
  private func body(of content: Range<Int>) -> [Int] {
    let shown = content.filter { !blocks[$0].isJunk }
    let lines = shown.map {
      TextLine(span: TextSpan(0, blocks[$0].length), text: blocks[$0].text, isAfterBlank: false)
    }
    return zip(shown, RelatedPart.flags(for: lines)).filter { !$0.1 }.map(\.0)
  }

  private mutating func add(_ index: Int) {
    let block = blocks[index]
    if block.isLinks && block.length < 200 { return }
    if Wording.isFurniture(block.text) || Wording.isRelatedHeading(block.text) { return }
    if PageDateLine(block.text) != nil { return }
    if pieces.isEmpty && HeadByline.parts(of: block.text) != nil { return }
    if LabelKey.exact(block.text) == headlineKey {
      guard block.isAfterImage, !pieces.isEmpty else { return }
      pieces.append(Piece(text: block.text, kind: .caption))
    } else {
      pieces.append(Piece(text: block.text, kind: kind(of: block)))
    }
  }

  private func kind(of block: PageBlock) -> Article.BlockKind {
    let author = Byline(labelled: block.text)?.author
    if author.map(AuthorName.isName) == true { return .byline }
    if author == nil && isCaption(block) { return .caption }
    let isInList = tree.isInside(block.node) { $0.name == "li" }
    return isInList || ListItem.isItem(block.text) ? .listItem : .paragraph
  }

  private func isCaption(_ block: PageBlock) -> Bool {
    if block.length > 400 { return false }
    if isInside(block, levels: 4, where: NodeLabel.isCaption) { return true }
    if block.isAfterImage && block.length <= 320 {
      let isItalic = block.italicLength * 10 >= block.length * 6
      let isSentence = block.text.ends(with: ".") && block.length > 200
      let isSetApart = isItalic || isInside(block, levels: 2, where: isCentered) || isInTable(block)
      if isSetApart && !isSentence { return true }
    }
    return pieces.last?.text.ends(with: ":") != true
      && Caption.isCaption(block.text, headline: nil)
  }

  private func isInside(_ block: PageBlock, levels: Int, where test: (HTMLNode) -> Bool) -> Bool {
    var index = block.inner
    for _ in 0...levels where index >= 0 {
      if test(tree.nodes[index]) { return true }
      index = tree.nodes[index].parent
    }
    return false
  }

  private func isCentered(_ node: HTMLNode) -> Bool {
    if node.name == "center" || node.attributes["align"]?.lowered == "center" { return true }
    let style = node.attributes["style"]?.lowered.filter { $0 != " " } ?? ""
    return style.holds("text-align:center")
  }

  /// Whether the block stands in a small table, which holds a picture.
  private func isInTable(_ block: PageBlock) -> Bool {
    isInside(block, levels: 4) { $0.name == "td" || $0.name == "figure" }
  }

  /// Takes off short lines after a by-line that stands below a sentence: page numbers, ratings.
  private mutating func cutAfterByline() {
    let last = pieces.indices.dropFirst().suffix(8).last { index in
      pieces[index].kind == .paragraph && Byline(pieces[index].text) != nil
        && BodyReader.isSentence(pieces[index - 1])
    }
    guard let last else { return }
    let isRest = pieces[(last + 1)...].allSatisfy {
      $0.kind == .paragraph && $0.text.utf8.count < 60 && !BodyReader.isSentence($0)
    }
    if isRest { pieces.removeSubrange((last + 1)...) }
  }

  private static func isSentence(_ piece: Piece) -> Bool {
    piece.kind == .caption
      || piece.text.utf8.count >= 60 && ".!?”\"…".contains(piece.text.last ?? " ")
  }

  /// By-lines stand after the last sentence.
  private mutating func readFoot() {
    for index in pieces.indices.reversed().prefix(4) {
      let isOpen = pieces[index].kind == .paragraph || pieces[index].kind == .byline
      if isOpen, let byline = Byline(pieces[index].text) {
        pieces[index].kind = .byline
        author = byline.author ?? author
      } else if pieces[index].kind != .caption {
        return
      }
    }
  }

  private mutating func readBylineAfter(_ content: Range<Int>) {
    if author != nil { return }
    for block in blocks[content.upperBound...].prefix(6) {
      if Wording.isRelatedHeading(block.text) || block.isProse { return }
      if block.isLinks { continue }
      let isMarked = isInside(block, levels: 3, where: NodeLabel.isByline)
      let byline =
        Byline(labelled: block.text) ?? (isMarked || isRight(block) ? Byline(block.text) : nil)
      guard let byline else { continue }
      pieces.append(Piece(text: block.text, kind: .byline))
      author = byline.author
      return
    }
  }

  private func isRight(_ block: PageBlock) -> Bool {
    isInside(block, levels: 3) { node in
      let style = node.attributes["style"]?.lowered.filter { $0 != " " } ?? ""
      return style.holds("text-align:right") || node.attributes["align"]?.lowered == "right"
        || Set(NodeLabel.words(of: node)).isSuperset(of: ["text", "right"])
    }
  }
}
