/// A place in the text that names a node.
public struct Mention: Hashable, Sendable, Codable {
  /// The class of the node named.
  public let kind: NodeKind
  /// The node named.
  public let node: NodeID
  /// Where it stands, in code points of the article's NFC text, end-exclusive.
  public let span: TextSpan
  /// The rule that recognised it.
  public let rule: String

  /// Makes a mention.
  public init(kind: NodeKind, node: NodeID, span: TextSpan, rule: String) {
    self.kind = kind
    self.node = node
    self.span = span
    self.rule = rule
  }
}
