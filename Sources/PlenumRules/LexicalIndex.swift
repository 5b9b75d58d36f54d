public import PlenumText

/// Every lexicon entry found in a text, by token.
public struct LexicalIndex: Sendable {
  private let matches: [[LexicalMatch]]

  /// Looks a lexicon up at every token; no match crosses a sentence end.
  public init(_ text: AnnotatedText, lexicon: Lexicon) {
    var matches = [[LexicalMatch]](repeating: [], count: text.tokens.count)
    for sentence in text.sentences {
      for index in sentence.tokens {
        matches[index] = lexicon.matches(
          in: text.tokens, at: index, limit: sentence.tokens.upperBound)
      }
    }
    self.matches = matches
  }

  /// All entries that begin at a token.
  public func all(at token: Int) -> [LexicalMatch] {
    matches.indices.contains(token) ? matches[token] : []
  }

  /// The longest entry of a class that begins at a token.
  public func longest(_ lexicalClass: Int, at token: Int) -> LexicalMatch? {
    all(at: token).last { $0.lexicalClass == lexicalClass }
  }
}
