import PlenumModel

/// A block with the tokens it holds.
struct BlockTokens {
  let kind: Article.BlockKind
  let tokens: Range<Int>
}
