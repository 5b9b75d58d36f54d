public import PlenumModel

/// A sentence: a range of tokens and the role of the block it stands in.
public struct Sentence: Sendable {
  /// The tokens, final punctuation included.
  public let tokens: Range<Int>
  /// The role of the (first) block.
  public let kind: Article.BlockKind
  /// Index of the (first) block among those that are read.
  public let block: Int

  /// Makes a sentence.
  public init(tokens: Range<Int>, kind: Article.BlockKind, block: Int) {
    self.tokens = tokens
    self.kind = kind
    self.block = block
  }
}
