import PlenumModel

/// Gives each line of a plain-text article its role.
struct PlainTextClassifier {
  /// The lines, hard-wrapped ones joined.
  let lines: [TextLine]
  /// Their roles, one for each line.
  private(set) var kinds: [Article.BlockKind]
  /// Index of the headline's line, if there is one.
  private(set) var headlineIndex: Int?
  /// The page's date, if a line gives it.
  private(set) var published: PartialDate?
  /// The author of the by-line.
  private(set) var author: String?

  /// Lines from here on are other articles and page furniture.
  private let cut: Int
  private let isRelated: [Bool]
  /// Lines before this one stand before the first sentence of the article.
  private let bodyStart: Int

  init(_ text: String) {
    lines = SoftWrap.join(HardWrap.join(TextLine.lines(of: text)))
    isRelated = RelatedPart.flags(for: lines)
    cut = (isRelated.lastIndex(of: false) ?? -1) + 1
    bodyStart = HeadPart.end(in: lines[..<cut])
    kinds = lines.map { ListItem.isItem($0.text) ? .listItem : .paragraph }
    for index in cut..<lines.count { kinds[index] = .boilerplate }
    classifyHead()
    classifyBody()
    classifyFoot()
  }

  /// The headline's text.
  var headline: String? { headlineIndex.map { lines[$0].text } }

  private mutating func classifyHead() {
    let head = HeadPart(lines[..<bodyStart])
    for index in 0..<bodyStart { kinds[index] = head.kind(of: index) }
    headlineIndex = head.headlineIndex
    published = head.date
    author = head.author
  }

  private mutating func classifyBody() {
    for index in bodyStart..<max(bodyStart, cut) {
      let line = lines[index]
      if isRelated[index] || isFurniture(line) {
        kinds[index] = .boilerplate
      } else if kinds[index] == .paragraph && isCaption(index) {
        kinds[index] = .caption
      }
    }
  }

  /// By-lines and dates stand after the last sentence.
  private mutating func classifyFoot() {
    var index = cut - 1
    var seen = 0
    while index >= max(bodyStart, 1), seen < 6 {
      let line = lines[index].text
      if kinds[index] == .boilerplate || kinds[index] == .caption
        || isByline(line) && !isItem(index)
      {
        read(line, at: index)
      } else {
        break
      }
      seen += 1
      index -= 1
    }
  }

  private mutating func read(_ line: String, at index: Int) {
    if published == nil, let dateLine = PageDateLine(line) {
      published = dateLine.date
      kinds[index] = .boilerplate
    }
    let byline = kinds[index] == .paragraph ? Byline(line) : Byline(labelled: line)
    guard let byline else { return }
    if kinds[index] != .boilerplate { kinds[index] = .byline }
    author = byline.author ?? author
  }

  /// A name with a post in a list of such lines signs nothing.
  private func isItem(_ index: Int) -> Bool {
    guard index > 0, AuthorName.isNameWithPost(lines[index].text) else { return false }
    return lines[index - 1].last == ":" || AuthorName.isNameWithPost(lines[index - 1].text)
      || kinds[index] == .listItem
  }

  private func isByline(_ line: String) -> Bool {
    Byline(line) != nil || PageDateLine(line) != nil
  }

  private func isFurniture(_ line: TextLine) -> Bool {
    Wording.isFurniture(line.text) || (PageDateLine(line.text)?.isLabelled ?? false)
  }

  /// Captions are told by wording, or by standing twice: as the picture's title and below it.
  private func isCaption(_ index: Int) -> Bool {
    let text = lines[index].text
    if lines[index].length <= 320 {
      if index > 0, lines[index - 1].text == text { return true }
      if index + 1 < lines.count, lines[index + 1].text == text { return true }
    }
    return !isAfterColon(index) && Caption.isCaption(text, headline: headline)
  }

  private func isAfterColon(_ index: Int) -> Bool {
    index > 0 && lines[index - 1].last == ":"
  }
}
