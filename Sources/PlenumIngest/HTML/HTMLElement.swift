import PlenumModel

/// What the names of elements mean for reading a page.
enum HTMLElement {
  /// Elements that divide text.
  private static let blockNames = [
    "html", "body", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt",
    "dd", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "section", "article", "aside",
    "header", "footer", "nav", "main", "figure", "figcaption", "blockquote", "pre", "form",
    "fieldset", "center", "address", "hr", "details", "summary", "caption", "br", "title",
  ]

  /// Elements whose text is never shown or is a control.
  private static let hiddenNames = [
    "head", "script", "style", "noscript", "select", "button", "textarea", "iframe", "svg",
    "template", "object", "option", "input", "label", "video", "audio", "canvas", "map",
    "amp-ad", "amp-sidebar", "amp-analytics", "amp-social-share", "amp-auto-ads", "amp-embed",
  ]

  /// Elements that hold page furniture.
  private static let furnitureNames = ["nav", "footer", "aside", "marquee"]

  private static let boldNames = ["b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th"]
  private static let italicNames = ["i", "em", "cite"]
  static let headings: WordSet = ["h1", "h2", "h3", "h4", "h5", "h6"]

  /// The meanings of one name.
  struct Traits: OptionSet {
    let rawValue: UInt8

    static let block = Traits(rawValue: 1)
    static let hidden = Traits(rawValue: 2)
    static let bold = Traits(rawValue: 4)
    static let italic = Traits(rawValue: 8)
    static let furniture = Traits(rawValue: 16)
    static let image = Traits(rawValue: 32)
    static let link = Traits(rawValue: 64)
    /// Elements around the whole article, which are never furniture.
    static let root = Traits(rawValue: 128)
  }

  /// The meanings of a name.
  static func traits(of name: String) -> Traits { allTraits[name] ?? [] }

  private static let allTraits: [String: Traits] = {
    var all: [String: Traits] = [
      "img": .image, "amp-img": .image, "a": .link, "body": .root, "html": .root, "article": .root,
    ]
    let sets: [(Traits, [String])] = [
      (.block, blockNames), (.hidden, hiddenNames), (.furniture, furnitureNames),
      (.bold, boldNames), (.italic, italicNames),
    ]
    for (trait, names) in sets {
      for name in names { all[name, default: []].insert(trait) }
    }
    return all
  }()
}
