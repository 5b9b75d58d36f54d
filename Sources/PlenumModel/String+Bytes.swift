extension String {
  /// Whether the UTF-8 bytes stand before those of the other text.
  ///
  /// The order of strings is the order of bytes for ASCII, and much faster.
  package func precedes(_ other: String) -> Bool {
    if utf8Span.isKnownASCII && other.utf8Span.isKnownASCII { return self < other }
    return utf8.lexicographicallyPrecedes(other.utf8)
  }
}
