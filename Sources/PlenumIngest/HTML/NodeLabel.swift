import PlenumModel

/// The words in the `class` and `id` of an element, which tell what it is for.
enum NodeLabel {
  /// The words, in lower case, of names such as `news-other` or `boxTinKhac`.
  ///
  /// A name made by a machine, `ExternalClass77FB01`, has only the words before its digits.
  static func words(of node: HTMLNode) -> [String] {
    var words: [String] = []
    for case let names? in [node.attributes["class"], node.attributes["id"]] {
      let start = names.utf8.count <= 200 ? names : String(names.unicodeScalars.prefix(200))
      for name in Array(start.utf8).split(whereSeparator: { $0 <= 0x20 }) {
        addWords(of: isMachineMade(name) ? name.prefix { !isDigit($0) } : name, to: &words)
      }
    }
    return words
  }

  private static func addWords(of name: ArraySlice<UInt8>, to words: inout [String]) {
    var word: [UInt8] = []
    var wasLower = false
    for byte in name {
      let isUpper = (0x41...0x5A).contains(byte)
      let isLower = (0x61...0x7A).contains(byte)
      if !(isUpper || isLower) || (isUpper && wasLower) { close(&word, into: &words) }
      if isUpper || isLower { word.append(byte | 0x20) }
      wasLower = isLower
    }
    close(&word, into: &words)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether digits and capitals alternate as in hexadecimal numbers.
  private static func isMachineMade(_ name: ArraySlice<UInt8>) -> Bool {
    zip(name, name.dropFirst()).contains { left, right in
      let isHexadecimal = (0x41...0x46).contains(left) || (0x41...0x46).contains(right)
      return isHexadecimal && isDigit(left) != isDigit(right)
    }
  }

  /// Whether the element is navigation, a sidebar, comments, a list of other articles or the like.
  static func isFurniture(_ node: HTMLNode) -> Bool {
    var words = words(of: node)
    // Elementor builds articles of widgets.
    if words.contains("elementor") { words.removeAll { $0 == "widget" } }
    return words.contains { word in
      furniture.contains(word)
        || word.utf8.count >= shortestPart && furnitureParts.contains { word.holds($0) }
    }
  }

  /// Whether a class of the usual style sheets hides the element.
  static func isHidden(_ node: HTMLNode) -> Bool {
    guard let names = node.attributes["class"] else { return false }
    return names.words.contains { hidden.contains($0) }
  }

  /// Whether the element is a caption.
  static func isCaption(_ node: HTMLNode) -> Bool {
    if node.name == "figcaption" || node.name == "caption" { return true }
    return words(of: node).contains { word in captions.contains { word.holds($0) } }
  }

  /// Whether the element holds the by-line.
  static func isByline(_ node: HTMLNode) -> Bool {
    words(of: node).contains { bylines.contains($0) }
  }

  private static func close(_ word: inout [UInt8], into words: inout [String]) {
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    word.removeAll(keepingCapacity: true)
  }

  private static let furniture: WordSet = [
    "nav", "menu", "sidebar", "footer", "foot", "comment", "comments", "cmt", "related", "relate",
    "relation", "relations", "relative", "rel", "share", "sharing", "social", "breadcrumb",
    "breadcrumbs",
    "banner", "hot", "popular", "widget", "widgets", "ads", "adv", "advert", "advertising",
    "advertisement", "other", "others", "tags", "keyword", "keywords", "rating", "vote", "search",
    "login", "toolbar", "pagination", "paging", "pager", "copyright", "popup", "modal", "cookie",
    "khac", "weblink", "weblinks", "poll", "marquee", "ticker", "slideshow", "carousel", "pathway",
    "addthis", "fb", "zalo", "audio", "print", "newest", "topnews", "suggest", "recommend", "ad",
    "respond",
  ]

  private static let furnitureParts = [
    "tinkhac", "lienquan", "tinlienquan", "othernews", "newsother", "quangcao", "thongke",
    "binhluan", "xemnhieu", "mostview", "docnhieu", "tinmoi", "luotxem", "navbar", "navigation",
    "cungchuyenmuc", "sidebar", "breadcrumb", "baikhac", "relatedpost", "relatednews", "sharedaddy",
    "newsrelate", "adspot", "tinlq", "newslq", "tincu", "tindadang",
  ]

  private static let shortestPart = furnitureParts.map(\.utf8.count).min() ?? 0

  private static let hidden: WordSet = [
    "hidden", "d-none", "hide", "sr-only", "visually-hidden", "screen-reader-text",
  ]

  private static let captions = [
    "caption", "chuthich", "motaanh", "imagedesc", "imgdesc", "pcaption",
  ]

  private static let bylines: WordSet = [
    "author", "byline", "tacgia", "nguoidang", "nguoiviet", "writer", "authors", "credit",
  ]
}
