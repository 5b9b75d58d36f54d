internal import PlenumModel

/// A stretch of text that names one node or several.
struct Mark: Hashable {
  /// Where it stands.
  let span: TextSpan
  /// The nodes named, the one whose colour is shown first.
  let mentions: [Mention]

  /// The class whose colour is shown.
  var kind: NodeKind { mentions.first?.kind ?? .article }

  /// The marks of mentions inside a stretch of text: the outer before the inner.
  static func marks(_ mentions: [Mention], in span: TextSpan) -> [Mark] {
    var grouped: [TextSpan: [Mention]] = [:]
    for mention in mentions where mention.span.overlaps(span) {
      let clipped = TextSpan(max(mention.span.start, span.start), min(mention.span.end, span.end))
      if grouped[clipped]?.contains(mention) != true {
        grouped[clipped, default: []].append(mention)
      }
    }
    return grouped.map { Mark(span: $0, mentions: $1.sorted { order($0) < order($1) }) }
      .sorted { ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end) }
  }

  /// An event or a document that is named with its body shows its own colour.
  private static func order(_ mention: Mention) -> (Int, String, NodeID) {
    let kinds: [NodeKind] = [.event, .directive, .person, .body, .place]
    return (kinds.firstIndex(of: mention.kind) ?? kinds.count, mention.rule, mention.node)
  }
}
