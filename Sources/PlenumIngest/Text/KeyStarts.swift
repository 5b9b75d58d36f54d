import PlenumModel

/// Phrases with which lines begin, compared word by word by their keys.
struct KeyStarts {
  private let keys: WordSet
  private let mostWords: Int

  /// Makes them of a list with commas or line ends between the phrases.
  init(_ list: String) {
    self.init(KeyStarts.keys(list))
  }

  /// Makes them of keys.
  init(_ keys: [String]) {
    self.keys = WordSet(keys)
    mostWords = keys.map { $0.utf8.count { $0 == UInt8(ascii: " ") } + 1 }.max() ?? 0
  }

  /// The keys of the phrases in a list.
  static func keys(_ list: String) -> [String] {
    list.split(whereSeparator: { $0 == "," || $0 == "\n" }).map { LabelKey.exact(String($0)) }
      .filter { !$0.isEmpty }
  }

  /// Whether a key begins with one of the phrases, or is one.
  func begin(_ key: String) -> Bool { begin(key, isFollowed: false) }

  /// Whether a key begins with one of the phrases and goes on.
  func beginLonger(_ key: String) -> Bool { begin(key, isFollowed: true) }

  private func begin(_ key: String, isFollowed: Bool) -> Bool {
    var words = 0
    var at = key.utf8.startIndex
    while words < mostWords {
      let end = key.utf8[at...].firstIndex(of: UInt8(ascii: " "))
      if end == nil && isFollowed { return false }
      if keys.contains(key[..<(end ?? key.endIndex)]) { return true }
      guard let end else { return false }
      at = key.utf8.index(after: end)
      words += 1
    }
    return false
  }
}
