/// What network formats let a user choose.
public struct NetworkOptions: Sendable {
  /// The language of captions.
  public var language = CaptionLanguage.vietnamese
  /// Which nodes and links are written.
  public var view = GraphView.full
  /// The most nodes, the heaviest first; nil for all.
  public var maxNodes: Int?
  /// Words for the head of the file that say which part of a graph it is; empty for all of it.
  public var part = ""

  /// The default choices.
  public init() {}
}
