/// Where an article is: its number gives its id, its path and its address.
struct ArticlePlace {
  let index: Int
  let host: String

  /// "a0000017".
  var id: String { "a" + ArticlePlace.padded(index + 1, to: 7) }

  /// A thousand articles share a folder.
  var folder: String { ArticlePlace.padded(index / 1000, to: 4) }

  func path(_ suffix: String) -> String { "\(folder)/\(id).\(suffix)" }

  var url: String { "https://\(host)/tin-tuc/\(id).html" }

  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
