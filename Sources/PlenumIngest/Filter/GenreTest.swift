import PlenumModel

/// Tells quickly whether a text can be news of parties and authorities, by words that such news has.
struct GenreTest {
  private var words = FoldedWords()
  private var last: UInt64 = 0
  private var groups: Set<GenreCue.Group> = []
  private var count = 0

  /// Whether a page can hold such an article: what stands on it besides may count as well.
  static func canAdmit(page: String) -> Bool {
    var test = GenreTest()
    PageText.scan(page) { scalar in
      test.take(scalar)
      return !test.isPassed
    }
    test.take(" ")
    return test.isPassed
  }

  /// Whether an article is such news.
  static func admits(_ article: Article) -> Bool {
    var test = GenreTest()
    for scalar in (article.headline ?? "").unicodeScalars { test.take(scalar) }
    test.take("\n")
    var spans = article.blocks.filter { $0.kind != .boilerplate }.map(\.span)[...]
    for (index, scalar) in article.text.unicodeScalars.enumerated() {
      while let span = spans.first, index >= span.end { spans.removeFirst() }
      guard let span = spans.first, !test.isPassed else { break }
      if index >= span.start { test.take(scalar) }
    }
    test.take(" ")
    return test.isPassed
  }

  /// A person or body with three cues, of two groups.
  private var isPassed: Bool {
    count >= 3 && groups.count >= 2 && (groups.contains(.person) || groups.contains(.body))
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    guard let word = words.take(scalar) else { return }
    let pair = FoldedWords.pair(last, word)
    last = word
    guard let group = GenreCue.groups[pair] ?? GenreCue.groups[word] else { return }
    groups.insert(group)
    count += 1
  }
}
