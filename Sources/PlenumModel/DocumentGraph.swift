/// What one article gives: its nodes, mentions and statements. One JSON line of `plenum extract`.
public struct DocumentGraph: Sendable, Hashable {
  /// The article's identity (see ``Article/identity``).
  public var identity: String
  /// Digest of the article's text and metadata; the same identity with another digest replaces it.
  public var contentHash: String
  /// Where the article was found below its input, if it came from a file.
  public var path: String?
  /// The article's node, with `about` and `mentions` links.
  public var article: Node
  /// The article's NFC text, which quotes and offsets refer to.
  public var text: String
  /// Every other node, sorted by name, each with what this article says of it.
  public var nodes: [Node]
  /// Where nodes are named, in text order.
  public var mentions: [Mention]
  /// The relations stated, sorted.
  public var statements: [Statement]
  /// What was left open.
  public var diagnostics: [Diagnostic]

  /// Makes a document graph; sorts nodes, mentions and statements.
  public init(
    identity: String, contentHash: String, article: Node, text: String, nodes: [Node],
    mentions: [Mention], statements: [Statement], diagnostics: [Diagnostic], path: String? = nil
  ) {
    self.identity = identity
    self.contentHash = contentHash
    self.path = path
    self.article = article
    self.text = text
    self.nodes = nodes.sorted { $0.id < $1.id }
    self.mentions = mentions.sorted { ($0.span, $0.node) < ($1.span, $1.node) }
    self.statements = statements.sorted()
    self.diagnostics = diagnostics
  }
}
