import PlenumModel

/// The words in the `class` and `id` of an element, which tell what it is for.
enum NodeLabel {
  /// The words, in lower case, of names such as `news-other` or `boxTinKhac`.
  ///
  /// A name made by a machine, `ExternalClass77FB01`, has only the words before its digits.
  static func words(of node: HTMLNode) -> Set<String> {
    var words: Set<String> = []
    for names in [node.attributes["class"], node.attributes["id"]].compactMap(\.self) {
      for name in names.unicodeScalars.prefix(200).split(whereSeparator: isSpace) {
        addWords(of: isMachineMade(name) ? name.prefix { !isDigit($0) } : name, to: &words)
      }
    }
    return words
  }

  private static func addWords(
    of name: Substring.UnicodeScalarView.SubSequence, to words: inout Set<String>
  ) {
    var word = ""
    var wasLower = false
    for character in name {
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

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.value <= 0x20 }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  /// Whether digits and capitals alternate as in hexadecimal numbers.
  private static func isMachineMade(_ name: Substring.UnicodeScalarView.SubSequence) -> Bool {
    var changes = 0
    for (left, right) in zip(name, name.dropFirst()) {
      let isHexadecimal = (0x41...0x46).contains(left.value) || (0x41...0x46).contains(right.value)
      if isHexadecimal && isDigit(left) != isDigit(right) { changes += 1 }
    }
    return changes >= 1
  }

  /// Whether the element is navigation, a sidebar, comments, a list of other articles or the like.
  static func isFurniture(_ node: HTMLNode) -> Bool {
    var words = words(of: node)
    // Elementor builds articles of widgets.
    if words.contains("elementor") { words.remove("widget") }
    return !words.isDisjoint(with: furniture)
      || words.contains { word in furnitureParts.contains { word.holds($0) } }
  }

  /// Whether a class of the usual style sheets hides the element.
  static func isHidden(_ node: HTMLNode) -> Bool {
    guard let names = node.attributes["class"] else { return false }
    return names.words.contains { hidden.contains(String($0)) }
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

  private static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value + 0x20))
  }

  private static func close(_ word: inout String, into words: inout Set<String>) {
    if !word.isEmpty { words.insert(word) }
    word = ""
  }

  private static let furniture: Set<String> = [
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

  private static let hidden: Set<String> = [
    "hidden", "d-none", "hide", "sr-only", "visually-hidden", "screen-reader-text",
  ]

  private static let captions = [
    "caption", "chuthich", "motaanh", "imagedesc", "imgdesc", "pcaption",
  ]

  private static let bylines: Set<String> = [
    "author", "byline", "tacgia", "nguoidang", "nguoiviet", "writer", "authors", "credit",
  ]
}
