public import PlenumModel

/// The text stage: an article's blocks become tokens and sentences.
public struct TextAnnotator: Sendable {
  private let tokenizer: Tokenizer

  /// Makes an annotator that interns against a table.
  public init(table: SyllableTable) {
    tokenizer = Tokenizer(table: table)
  }

  /// Tokens and sentences of the headline, paragraphs, list items, captions and by-lines.
  public func annotate(_ article: Article) -> AnnotatedText {
    let bytes = Array(article.text.utf8)
    let blocks = article.blocks.filter { $0.kind != .boilerplate }
    let all = tokenizer.tokens(of: bytes)
    var tokens: [Token] = []
    var pieces: [BlockTokens] = []
    var next = 0
    for block in blocks {
      while next < all.count, all[next].scalarStart < Int32(block.span.start) { next += 1 }
      let first = tokens.count
      while next < all.count, all[next].scalarEnd <= Int32(block.span.end) {
        tokens.append(all[next])
        next += 1
      }
      if first < tokens.count {
        pieces.append(BlockTokens(kind: block.kind, tokens: first..<tokens.count))
      }
    }
    let sentences = SentenceSplitter(bytes: bytes, tokens: tokens).sentences(of: pieces)
    return AnnotatedText(
      article: article, bytes: bytes, tokens: tokens, sentences: sentences,
      small: TextAnnotator.small(bytes, article.text))
  }

  /// The text in lower case, if every letter has as many bytes as before.
  private static func small(_ bytes: [UInt8], _ text: String) -> [UInt8]? {
    let small = Array(text.lowered.utf8)
    guard small.count == bytes.count else { return nil }
    let isAligned = small.indices.allSatisfy { at in
      (small[at] & 0xC0 == 0x80) == (bytes[at] & 0xC0 == 0x80)
    }
    return isAligned ? small : nil
  }
}
