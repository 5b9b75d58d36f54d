public import PlenumModel

/// An article's text with its tokens and sentences; what the extractor reads.
public struct AnnotatedText: Sendable {
  /// The article.
  public let article: Article
  /// The UTF-8 of the article's text.
  public let bytes: [UInt8]
  /// Tokens of the blocks that are read, in order.
  public let tokens: [Token]
  /// Sentences, in order, without overlap.
  public let sentences: [Sentence]
  /// The text in lower case, byte for byte at the place of the letters as written; nil for a text with a letter
  /// that gets shorter or longer.
  private let small: [UInt8]?
  /// Each token as written and in lower case, since both are asked for again and again.
  private let words: [String]
  private let lowerWords: [String]

  init(
    article: Article, bytes: [UInt8], tokens: [Token], sentences: [Sentence], small: [UInt8]?
  ) {
    self.article = article
    self.bytes = bytes
    self.tokens = tokens
    self.sentences = sentences
    self.small = small
    let words = tokens.map { token in
      String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
    }
    self.words = words
    lowerWords = zip(tokens, words).map { token, word in
      guard let small else { return word.lowered }
      return String(decoding: small[Int(token.start)..<Int(token.end)], as: UTF8.self)
    }
  }

  /// The text of a range of tokens, as written; tokens beyond either end have none, as in a text that is cut off.
  public func string(_ range: Range<Int>) -> String {
    let inside = range.clamped(to: tokens.indices)
    guard let first = inside.first, let last = inside.last else { return "" }
    return String(decoding: bytes[Int(tokens[first].start)..<Int(tokens[last].end)], as: UTF8.self)
  }

  /// The text of a range of tokens in lower case.
  public func lower(_ range: Range<Int>) -> String {
    let inside = range.clamped(to: tokens.indices)
    guard let first = inside.first, let last = inside.last else { return "" }
    guard let small else { return string(range).lowered }
    return String(decoding: small[Int(tokens[first].start)..<Int(tokens[last].end)], as: UTF8.self)
  }

  /// The text of one token in lower case.
  public func lower(_ index: Int) -> String {
    lowerWords.indices.contains(index) ? lowerWords[index] : ""
  }

  /// The text of one token, as written.
  public func string(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }

  /// The code points a range of tokens covers.
  public func span(_ range: Range<Int>) -> TextSpan {
    guard let first = range.first, let last = range.last else { return TextSpan(0, 0) }
    return TextSpan(Int(tokens[first].scalarStart), Int(tokens[last].scalarEnd))
  }

  /// The text between two code-point offsets.
  public func string(_ span: TextSpan) -> String {
    let scalars = article.text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: span.start)
    let end = scalars.index(start, offsetBy: span.length)
    return String(scalars[start..<end])
  }

  /// Whether a token is this one ASCII sign.
  public func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .punctuation else { return false }
    return bytes[Int(tokens[index].start)] == UInt8(truncatingIfNeeded: sign.value)
      && tokens[index].end - tokens[index].start == 1
  }

  /// Whether a token is a hyphen or a dash of any length.
  public func isDash(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .punctuation else { return false }
    let text = string(index)
    return text == "-" || text == "–" || text == "—" || text == "−" || text == "‐" || text == "‑"
  }

  /// The sentence that holds a token.
  public func sentence(holding token: Int) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].tokens.contains(token) ? low : nil
  }
}
