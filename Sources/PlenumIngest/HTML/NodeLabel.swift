/// The words in the `class` and `id` of an element, which tell what it is for.
enum NodeLabel {
  /// The words, in lower case, of names such as `news-other` or `boxTinKhac`.
  static func words(of node: HTMLNode) -> Set<String> {
    var words: Set<String> = []
    for name in [node.attributes["class"], node.attributes["id"]].compactMap(\.self) {
      var word = ""
      var wasLower = false
      for character in name.unicodeScalars.prefix(200) {
        let isUpper = (0x41...0x5A).contains(character.value)
        let isLower = (0x61...0x7A).contains(character.value)
        if !(isUpper || isLower) || (isUpper && wasLower) { close(&word, into: &words) }
        if isUpper || isLower {
          word.unicodeScalars.append(isUpper ? lowercase(character) : character)
        }
        wasLower = isLower
      }
      close(&word, into: &words)
    }
    return words
  }

  /// Whether the element is navigation, a sidebar, comments, a list of other articles or the like.
  static func isFurniture(_ node: HTMLNode) -> Bool {
    let words = words(of: node)
    return !words.isDisjoint(with: furniture)
      || words.contains { word in furnitureParts.contains { word.contains($0) } }
  }

  /// Whether the element is a caption.
  static func isCaption(_ node: HTMLNode) -> Bool {
    if node.name == "figcaption" || node.name == "caption" { return true }
    return words(of: node).contains { word in captions.contains { word.contains($0) } }
  }

  /// Whether the element holds the by-line.
  static func isByline(_ node: HTMLNode) -> Bool {
    words(of: node).contains { bylines.contains($0) }
  }

  private static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value + 0x20))
  }

  private static func close(_ word: inout String, into words: inout Set<String>) {
    if !word.isEmpty { words.insert(word) }
    word = ""
  }

  private static let furniture: Set<String> = [
    "nav", "menu", "sidebar", "footer", "foot", "comment", "comments", "cmt", "related", "relate",
    "relation", "relations", "relative", "share", "sharing", "social", "breadcrumb", "breadcrumbs",
    "banner", "hot", "popular", "widget", "widgets", "ads", "adv", "advert", "advertising",
    "advertisement", "other", "others", "tags", "keyword", "keywords", "rating", "vote", "search",
    "login", "toolbar", "pagination", "paging", "pager", "copyright", "popup", "modal", "cookie",
    "khac", "weblink", "weblinks", "poll", "marquee", "ticker", "slideshow", "carousel", "pathway",
    "addthis", "fb", "zalo", "audio", "print", "newest", "topnews", "suggest", "recommend",
  ]

  private static let furnitureParts = [
    "tinkhac", "lienquan", "tinlienquan", "othernews", "newsother", "quangcao", "thongke",
    "binhluan", "xemnhieu", "mostview", "docnhieu", "tinmoi", "luotxem", "navbar", "navigation",
    "cungchuyenmuc", "sidebar", "breadcrumb", "baikhac",
  ]

  private static let captions = [
    "caption", "chuthich", "motaanh", "imagedesc", "imgdesc", "pcaption",
  ]

  private static let bylines: Set<String> = [
    "author", "byline", "tacgia", "nguoidang", "nguoiviet", "writer", "authors", "credit",
  ]
}
