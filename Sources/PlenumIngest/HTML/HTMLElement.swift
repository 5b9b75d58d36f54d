import PlenumModel

/// What the names of elements mean for reading a page.
enum HTMLElement {
  /// Elements that divide text.
  static let blocks: WordSet = [
    "html", "body", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt",
    "dd", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "section", "article", "aside",
    "header", "footer", "nav", "main", "figure", "figcaption", "blockquote", "pre", "form",
    "fieldset", "center", "address", "hr", "details", "summary", "caption", "br", "title",
  ]

  /// Elements whose text is never shown or is a control.
  static let hidden: WordSet = [
    "head", "script", "style", "noscript", "select", "button", "textarea", "iframe", "svg",
    "template", "object", "option", "input", "label", "video", "audio", "canvas", "map",
    "amp-ad", "amp-sidebar", "amp-analytics", "amp-social-share", "amp-auto-ads", "amp-embed",
  ]

  /// Elements that hold page furniture.
  static let furniture: WordSet = ["nav", "footer", "aside", "marquee"]

  static let bold: WordSet = ["b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th"]
  static let italic: WordSet = ["i", "em", "cite"]
  static let headings: WordSet = ["h1", "h2", "h3", "h4", "h5", "h6"]
}
