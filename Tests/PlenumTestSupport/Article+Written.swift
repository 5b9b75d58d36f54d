package import PlenumModel

extension Article {
  /// An article of blocks in this order, one a line.
  package static func written(
    _ blocks: [(kind: BlockKind, text: String)], published: String? = nil, identity: String = "test"
  ) -> Article {
    var spans: [Block] = []
    var offset = 0
    for block in blocks {
      let length = block.text.unicodeScalars.count
      spans.append(Block(span: TextSpan(offset, offset + length), kind: block.kind))
      offset += length + 1
    }
    return Article(
      identity: identity, origin: identity, text: blocks.map(\.text).joined(separator: "\n"),
      blocks: spans, headline: blocks.first { $0.kind == .headline }?.text,
      published: published.flatMap { PartialDate(iso: $0) })
  }

  /// An article of paragraphs without a headline.
  package static func written(_ paragraphs: String..., published: String? = nil) -> Article {
    written(paragraphs.map { (.paragraph, $0) }, published: published)
  }
}
