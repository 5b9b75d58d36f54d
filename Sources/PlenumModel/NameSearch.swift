/// A name to look for among labels.
///
/// A word typed without diacritics finds every word it may stand for; one with diacritics finds
/// only itself.
package struct NameSearch: Sendable {
  private enum Extent: Sendable {
    case words, beginning, end, whole
  }

  private let extent: Extent
  private let plain: [Substring]
  private let exact: [Substring]

  /// Takes words, after a `=` for the whole name, `^` for its beginning or `$` for its end; nil without
  /// a letter or digit.
  package init?(_ name: String) {
    switch name.first {
    case "=": extent = .whole
    case "^": extent = .beginning
    case "$": extent = .end
    default: extent = .words
    }
    plain = LabelKey.search(name).split(separator: " ")
    exact = LabelKey.exact(name).split(separator: " ")
    if plain.isEmpty { return nil }
  }

  /// The words in the syntax of the full-text table.
  package var phrase: String {
    (extent == .words || extent == .end ? "" : "^ ") + "\"" + searchKey + "\""
  }

  /// The words without diacritics.
  package var searchKey: String { plain.joined(separator: " ") }

  /// Whether a label with these keys has the name.
  package func accepts(searchKey: String, exactKey: String) -> Bool {
    let searchWords = searchKey.split(separator: " ")
    let exactWords = exactKey.split(separator: " ")
    guard plain.count == exact.count, searchWords.count == exactWords.count else {
      return extent != .whole || searchWords == plain
    }
    guard searchWords.count >= plain.count else { return false }
    switch extent {
    case .words:
      return (0...searchWords.count - plain.count).contains { start in
        stands(at: start, searchWords, exactWords)
      }
    case .beginning: return stands(at: 0, searchWords, exactWords)
    case .end: return stands(at: searchWords.count - plain.count, searchWords, exactWords)
    case .whole:
      return searchWords.count == plain.count && stands(at: 0, searchWords, exactWords)
    }
  }

  /// Whether a label has the name.
  package func accepts(_ label: String) -> Bool {
    let key = LabelKey.search(label)
    guard (" " + key + " ").contains(" " + searchKey + " ") else { return false }
    return accepts(searchKey: key, exactKey: LabelKey.exact(label))
  }

  private func stands(at start: Int, _ searchWords: [Substring], _ exactWords: [Substring]) -> Bool
  {
    plain.indices.allSatisfy { offset in
      plain[offset] == exact[offset]
        ? searchWords[start + offset] == plain[offset]
        : exactWords[start + offset] == exact[offset]
    }
  }
}
