import PlenumModel

/// The lines above the article's first sentence: breadcrumbs, section, headline, date.
struct HeadPart {
  /// Index of the headline.
  private(set) var headlineIndex: Int?
  /// The page's date.
  private(set) var date: PartialDate?
  /// An author named above the article.
  private(set) var author: String?
  private var kinds: [Int: Article.BlockKind] = [:]

  /// The number of lines above the first sentence.
  static func end(in lines: ArraySlice<TextLine>) -> Int {
    let head = lines.prefix(20)
    if let index = head.firstIndex(where: isSentence) { return index }
    return min(lines.count, 1)
  }

  init(_ lines: ArraySlice<TextLine>) {
    var candidates: [Int] = []
    var dateIndex: Int?
    for (index, line) in zip(lines.indices, lines) {
      if let dateLine = PageDateLine(line.text) {
        kinds[index] = .boilerplate
        if date == nil || dateLine.isLabelled { date = dateLine.date }
        dateIndex = dateIndex ?? index
        author = author ?? Byline(labelled: line.text)?.author
      } else if let byline = Byline(labelled: line.text) {
        kinds[index] = .byline
        author = author ?? byline.author
      } else if Wording.isFurniture(line.text) || Wording.isRelatedHeading(line.text) {
        kinds[index] = .boilerplate
      } else {
        candidates.append(index)
      }
    }
    headlineIndex = HeadPart.headline(among: candidates, before: dateIndex, in: lines)
    classify(candidates, in: lines)
  }

  /// The role of a line.
  func kind(of index: Int) -> Article.BlockKind { kinds[index] ?? .boilerplate }

  /// Of the lines above the date the longest, else of all; section names only if nothing else is there.
  private static func headline(
    among candidates: [Int], before dateIndex: Int?, in lines: ArraySlice<TextLine>
  ) -> Int? {
    let above = candidates.filter { $0 < dateIndex ?? Int.max }
    let pool = above.isEmpty ? candidates : above
    let named = pool.filter { !Wording.isSectionName(lines[$0].text) }
    let longest = named.map { lines[$0].length }.max() ?? 0
    return named.first { lines[$0].length * 2 >= longest && !ListItem.isItem(lines[$0].text) }
      ?? pool.last
  }

  private mutating func classify(_ candidates: [Int], in lines: ArraySlice<TextLine>) {
    guard let headlineIndex else { return }
    for index in candidates {
      let line = lines[index]
      if index == headlineIndex || isContinuation(index, of: headlineIndex, in: lines) {
        kinds[index] = .headline
      } else if index < headlineIndex {
        kinds[index] = .boilerplate
      } else if Caption.isCaption(line.text, headline: lines[headlineIndex].text) {
        kinds[index] = .caption
      } else {
        kinds[index] = ListItem.isItem(line.text) ? .listItem : .paragraph
      }
    }
  }

  /// The second line of a headline in capitals.
  private func isContinuation(_ index: Int, of headline: Int, in lines: ArraySlice<TextLine>)
    -> Bool
  {
    guard index == headline + 1, !lines[index].isAfterBlank else { return false }
    return HeadPart.isInCapitals(lines[index].text) && HeadPart.isInCapitals(lines[headline].text)
  }

  private static func isInCapitals(_ text: String) -> Bool {
    !text.unicodeScalars.contains { $0.properties.isLowercase }
  }

  /// Whether the line reads as a sentence of the article rather than as a heading.
  private static func isSentence(_ line: TextLine) -> Bool {
    if PageDateLine(line.text) != nil || Wording.isFurniture(line.text) { return false }
    if line.length >= 300 { return true }
    let isClosed =
      ".;:".contains(line.last) || line.text.hasSuffix("./.") || line.text.hasSuffix(".”")
    return isClosed && line.length >= 60 && !isInCapitals(line.text)
  }
}
