/// An article as read: its text, the blocks it is made of and what the page says of itself.
public struct Article: Sendable, Hashable {
  /// What a stretch of the text is.
  public enum BlockKind: String, Sendable, Codable {
    case headline, paragraph, listItem, caption, byline
    /// Navigation, dates of the page, counters, related links: kept in the text of plain-text
    /// articles so that offsets hold, never read by the extractor.
    case boilerplate
  }

  /// A stretch of the text with its role.
  public struct Block: Sendable, Hashable {
    /// Where it stands in the text.
    public let span: TextSpan
    /// Its role.
    public let kind: BlockKind

    /// Makes a block.
    public init(span: TextSpan, kind: BlockKind) {
      self.span = span
      self.kind = kind
    }
  }

  /// The article's identity: its `id` field, else its canonical URL, else its path below the input.
  public var identity: String
  /// The file (and line) it was read from, for messages.
  public var origin: String
  /// NFC text; line ends are `\n`. For plain text the whole file, for a page the main content.
  public var text: String
  /// The blocks, in order, without overlap.
  public var blocks: [Block]
  /// The headline, if one was found.
  public var headline: String?
  /// The date the page gives for itself.
  public var published: PartialDate?
  /// When the page was retrieved, as a web archive or a record says; it dates nothing of the text.
  public var retrieved: Moment?
  /// Author of the by-line.
  public var author: String?
  /// Canonical address.
  public var url: String?
  /// Name of the site.
  public var publisher: String?
  /// What reading it left open.
  public var diagnostics: [Diagnostic] = []

  /// Makes an article.
  public init(
    identity: String, origin: String, text: String, blocks: [Block], headline: String? = nil,
    published: PartialDate? = nil, author: String? = nil, url: String? = nil,
    publisher: String? = nil, retrieved: Moment? = nil
  ) {
    self.identity = identity
    self.origin = origin
    self.text = text
    self.blocks = blocks
    self.headline = headline
    self.published = published
    self.author = author
    self.url = url
    self.publisher = publisher
    self.retrieved = retrieved
  }

  /// The name of the article's node.
  public var nodeID: NodeID {
    CanonicalID.mint(.article, key: [identity], label: headline ?? "")
  }

  /// The article's node with what the page says of itself, without links.
  public var node: Node {
    var node = Node(id: nodeID, kind: .article)
    if let headline { node[.headline] = [.string(headline)] }
    if let published { node[.datePublished] = [.date(published)] }
    if let retrieved { node[.retrieved] = [.moment(retrieved)] }
    if let author { node[.author] = [.string(author)] }
    if let url { node[.url] = [.string(url)] }
    if let publisher { node[.publisher] = [.string(publisher)] }
    return node
  }
}
