/// A stretch of a page's text that no block element or line break divides.
struct PageBlock: Sendable {
  /// Its text, white space collapsed.
  var text: String
  /// Index of the innermost block element around it.
  var node: Int
  /// Index of the innermost element around its first words.
  var inner: Int
  /// Number of code points.
  var length: Int
  /// How many of them are links.
  var linkLength: Int
  /// How many of them are in italics.
  var italicLength: Int
  /// How many of them are bold.
  var boldLength: Int
  /// Whether a picture stands between it and the text before.
  var isAfterImage: Bool
  /// Whether it stands in navigation, a sidebar, comments or the like.
  var isJunk: Bool

  /// Whether more than half of it is links.
  var isLinks: Bool { linkLength * 2 > length }

  /// Whether it reads as running text rather than as a label.
  var isProse: Bool { length >= 80 && linkLength * 3 < length }
}
