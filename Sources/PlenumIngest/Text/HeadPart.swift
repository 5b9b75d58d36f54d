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

  /// The number of lines above the first sentence; a headline with a full stop above the date is none.
  static func end(in lines: ArraySlice<TextLine>) -> Int {
    let head = lines.prefix(20)
    let sentence = head.firstIndex(where: isSentence) ?? min(lines.count, 1)
    guard sentence < lines.count, lines[sentence].length < 300,
      lines[..<sentence].allSatisfy(isAboveHeadline)
    else { return sentence }
    let below = lines[(sentence + 1)...].prefix(2)
    let date = below.firstIndex { PageDateLine($0.text) != nil }
    return date.map { $0 + 1 < lines.count ? $0 + 1 : sentence } ?? sentence
  }

  private static func isAboveHeadline(_ line: TextLine) -> Bool {
    Wording.isFurniture(line.text) || Wording.isSectionName(line.text)
      || PageDateLine(line.text) != nil
  }

  init(_ lines: ArraySlice<TextLine>) {
    var candidates: [Int] = []
    var dates: [(index: Int, line: PageDateLine)] = []
    for (index, line) in zip(lines.indices, lines) {
      if let dateLine = PageDateLine(line.text) {
        kinds[index] = .boilerplate
        dates.append((index, dateLine))
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
    headlineIndex = HeadPart.headline(among: candidates, before: dates.last?.index, in: lines)
    date = HeadPart.date(among: dates, below: headlineIndex ?? -1)
    classify(candidates, in: lines)
  }

  /// A labelled date, else the first below the headline: above it stands the clock of the page.
  private static func date(among dates: [(index: Int, line: PageDateLine)], below headline: Int)
    -> PartialDate?
  {
    let best = dates.first { $0.line.isLabelled } ?? dates.first { $0.index > headline }
    return (best ?? dates.first)?.line.date
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
      } else if isBesideDate(index, in: lines), let name = Byline(line.text)?.author {
        kinds[index] = .byline
        author = author ?? name
      } else if Caption.isCaption(line.text, headline: lines[headlineIndex].text) {
        kinds[index] = .caption
      } else {
        kinds[index] = ListItem.isItem(line.text) ? .listItem : .paragraph
      }
    }
  }

  /// Whether the line stands right above or below the page's date, as a writer's name does.
  private func isBesideDate(_ index: Int, in lines: ArraySlice<TextLine>) -> Bool {
    [index - 1, index + 1].contains { beside in
      lines.indices.contains(beside) && PageDateLine(lines[beside].text) != nil
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
    if line.length >= 210 { return true }
    let isClosed =
      ".;:".contains(line.last) || line.text.ends(with: "./.") || line.text.ends(with: ".”")
    return (isClosed && line.length >= 60 || opensLikeLead(line)) && !isInCapitals(line.text)
  }

  /// "Sáng 26/6, Đảng ủy trường …": a long line that opens with a time, as first sentences do.
  private static func opensLikeLead(_ line: TextLine) -> Bool {
    guard line.length >= 110, let comma = line.text.firstIndex(of: ",") else { return false }
    let opening = line.text[..<comma].lowered
    return opening.count <= 40 && opening.contains { $0.isNumber }
      && leadOpenings.contains { opening.begins(with: $0) }
  }

  private static let leadOpenings = ["sáng ", "chiều ", "tối ", "ngày ", "trong ", "từ ngày "]
}
