internal import PlenumModel

/// What the words of a title say of how a post is filled.
struct PostTitle {
  private let words: [Substring]
  private let plain: [Substring]

  init(_ title: String) {
    words = LabelKey.exact(title).split(separator: " ")
    plain = LabelKey.search(title).split(separator: " ")
  }

  /// Beginnings of titles that one person at a time has in a body, besides "Trưởng …" and "… trưởng".
  private static let single = keys([
    "bí thư", "tổng bí thư", "chủ tịch", "chủ nhiệm", "giám đốc", "tổng giám đốc", "chánh",
    "thủ tướng", "tổng thư ký", "tư lệnh", "chính ủy", "chính trị viên",
  ])
  /// Titles of that form which several persons may have.
  private static let shared = keys(["trưởng thôn", "chủ tịch danh dự"])
  private static let deputy = keys(["phó"])
  private static let head = LabelKey.exact("trưởng")

  private static func keys(_ titles: [String]) -> [[Substring]] {
    titles.map { LabelKey.exact($0).split(separator: " ") }
  }

  /// Whether one person at a time has the post: "Bí thư", "Chủ tịch", "Trưởng ban", not "Phó Bí thư".
  var hasOneHolder: Bool {
    if isDeputy || opens(with: PostTitle.shared) { return false }
    return words.prefix(3).contains { $0 == PostTitle.head } || opens(with: PostTitle.single)
  }

  /// Whether the post leads its body alone or as a deputy; nobody has two of these in one body.
  var isLeading: Bool { isDeputy || hasOneHolder }

  private var isDeputy: Bool { opens(with: PostTitle.deputy) }

  private func opens(with titles: [[Substring]]) -> Bool {
    titles.contains { words.starts(with: $0) }
  }

  /// Whether the title begins with the words of a name, typed with or without diacritics; one that
  /// begins with "=" must be the whole title.
  func begins(with name: String) -> Bool {
    let wanted = PostTitle(name)
    guard wanted.words.count == wanted.plain.count, words.count == plain.count,
      name.hasPrefix("=")
        ? wanted.words.count == words.count : wanted.words.count <= words.count
    else { return false }
    return wanted.words.indices.allSatisfy { index in
      wanted.words[index] == wanted.plain[index]
        ? plain[index] == wanted.plain[index] : words[index] == wanted.words[index]
    }
  }
}
