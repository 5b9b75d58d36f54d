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
    let hash = ContentHash.hex(of: [kind.rawValue] + key)
    let slug = LabelKey.slug(label, limit: 40)
    return NodeID(rawValue: slug.isEmpty ? "\(kind.slug)-\(hash)" : "\(kind.slug)-\(slug)-\(hash)")
  }

  /// The name of a statement.
  public static func statement(_ statement: Statement) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(320)
    for id in [
      statement.subject.rawValue, statement.predicate.rawValue, statement.object.rawValue,
      statement.article.rawValue,
    ] {
      ContentHash.append(id, to: &bytes)
    }
    ContentHash.append(String(statement.span.start), to: &bytes)
    ContentHash.append(String(statement.span.end), to: &bytes)
    ContentHash.append(statement.rule, to: &bytes)
    return "statement-" + ContentHash.name(of: &bytes)
  }
}
