/// Text with the encoding its bytes were found to be in.
package struct DecodedText: Sendable, Equatable {
  /// The text, NFC for legacy encodings, as it stood for Unicode ones; without byte order mark.
  package let text: String
  /// The encoding of the bytes, or of the letters inside a Unicode text.
  package let encoding: TextEncoding

  /// Makes a decoded text.
  package init(text: String, encoding: TextEncoding) {
    self.text = text
    self.encoding = encoding
  }
}
