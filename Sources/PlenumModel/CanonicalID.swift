/// Mints node names from canonical keys.
public enum CanonicalID {
  /// The name of the node with this key.
  ///
  /// - Parameters:
  ///   - kind: the kind of node.
  ///   - key: the parts that make the node what it is; they are compared exactly.
  ///   - label: words for a readable part of the name; the key must decide them, since they are part of
  ///     the name.
  public static func mint(_ kind: NodeKind, key: [String], label: String) -> NodeID {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(192)
    ContentHash.append(kind.rawValue, to: &bytes)
    for part in key { ContentHash.append(part, to: &bytes) }
    var name = kind.slug + "-"
    let slug = LabelKey.slug(label, limit: 40)
    if !slug.isEmpty {
      name += slug
      name += "-"
    }
    name += ContentHash.name(of: &bytes, prefix: "")
    return NodeID(rawValue: name)
  }

  /// The name of a statement.
  public static func statement(_ statement: Statement) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(320)
    ContentHash.append(statement.subject.rawValue, to: &bytes)
    ContentHash.append(statement.predicate.rawValue, to: &bytes)
    ContentHash.append(statement.object.rawValue, to: &bytes)
    ContentHash.append(statement.article.rawValue, to: &bytes)
    ContentHash.append(part: statement.span.start, to: &bytes)
    ContentHash.append(part: statement.span.end, to: &bytes)
    ContentHash.append(statement.rule, to: &bytes)
    return ContentHash.name(of: &bytes, prefix: "statement-")
  }
}
