/// The number of a document as written: "119/2020/QH14", "05-CT/TW", "21".
package struct DocumentNumber: Sendable, Hashable {
  /// The number without spaces.
  package var text: String
  /// The tokens.
  package var tokens: Range<Int>
  /// Whether letters say what kind of document it is.
  package var hasSuffix: Bool
}
