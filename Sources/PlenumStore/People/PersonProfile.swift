public import PlenumModel

/// A person of the store with what the articles say of posts and places.
public struct PersonProfile: Sendable, Hashable {
  /// A post, and the days of the articles that give it.
  public struct Post: Sendable, Hashable {
    /// The post with its body.
    public let label: String
    /// `holds`, `held` or `elected`.
    public let relation: Predicate
    /// The date of the first article, if any has one.
    public let firstSeen: PartialDate?
    /// The date of the last article.
    public let lastSeen: PartialDate?
  }

  /// The node's name.
  public let id: NodeID
  /// The person's name.
  public let name: String
  /// The posts, by their first day, then by label.
  public let posts: [Post]
  /// The units the posts belong to, sorted.
  public let places: [String]
  /// The identities of the articles that name the person, sorted.
  public let articles: [String]
}
