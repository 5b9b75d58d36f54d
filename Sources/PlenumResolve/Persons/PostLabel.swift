import PlenumModel

/// The printed name of a post.
enum PostLabel {
  /// Title and body; a head that ends the one and begins the other stands once: "Trưởng ban" and
  /// "Ban Tổ chức Quận ủy" give "Trưởng Ban Tổ chức Quận ủy".
  static func joined(_ title: String, _ body: String) -> String {
    let words = title.words
    let others = body.words
    for count in [3, 2, 1] where words.count > count && others.count >= count {
      let tail = LabelKey.exact(words.suffix(count).joined(separator: " "))
      // "Chính ủy" ends in no "Ủy ban".
      if count == 1, words.last == "ủy" { return title + " " + body }
      if tail == LabelKey.exact(others.prefix(count).joined(separator: " ")) {
        return (words.dropLast(count) + others).joined(separator: " ")
      }
    }
    return title + " " + body
  }
}
