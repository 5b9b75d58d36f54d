import PlenumModel

/// The author named between the headline and the text, beside the date.
struct HeadByline {
  /// The author, if the page names one there.
  private(set) var author: String?
  /// The date in the author's line.
  private(set) var date: PartialDate?

  init(_ blocks: [PageBlock], headline: Int?) {
    guard let headline else { return }
    let head = blocks[(headline + 1)...].prefix(4).prefix { !$0.isProse }
    for index in head.indices {
      if let line = HeadByline.parts(of: head[index].text) {
        (author, date) = line
        return
      }
      let isBesideDate = [index - 1, index + 1].contains {
        head.indices.contains($0) && PageDateLine(head[$0].text) != nil
      }
      author = isBesideDate ? HeadByline.name(head[index].text) : nil
      if author != nil { return }
    }
  }

  /// The author and the date of a line that has nothing else: `Hà Vân 15/03/2024 05:30`.
  static func parts(of line: String) -> (author: String?, date: PartialDate?)? {
    guard line.utf8.count <= 120, let match = DateScanner(line).matches().first,
      let name = name(piece(of: line, to: match.range.lowerBound)),
      let rest = PageDateLine(piece(of: line, from: match.range.lowerBound))
    else { return nil }
    return (name, rest.date)
  }

  private static func piece(of line: String, from start: Int = 0, to end: Int = .max) -> String {
    let scalars = Array(line.unicodeScalars)
    return String(String.UnicodeScalarView(scalars[start..<min(end, scalars.count)]))
  }

  /// The words when they are a name of two words or more.
  private static func name(_ text: String) -> String? {
    let words = TextSpacing.collapse(text).trimmed(" |-–,;")
    guard (5...60).contains(words.count), words.contains(" "), AuthorName.isName(words),
      !Wording.isSectionName(words), !AuthorName.isOffice(words)
    else { return nil }
    return AuthorName.normalize(words)
  }
}
