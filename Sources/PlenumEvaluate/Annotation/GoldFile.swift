/// An annotation and the article it is of.
package struct GoldFile: Sendable, Hashable {
  /// The file's name without extension.
  package let name: String
  /// Where the annotation is.
  package let path: String
  /// Where the article is; nil when there is none beside the annotation.
  package let article: String?
  /// Whether it was named itself, not found in a folder.
  package let isNamed: Bool
}
