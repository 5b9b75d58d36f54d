import PlenumModel

/// An event of the article.
struct ResolvedEvent: Sendable {
  var isMain: Bool
  var type: Subtype?
  var label: String
  var ordinal: Int?
  var term: String?
  var start: PartialDate?
  var end: PartialDate?
  var organizers: [ResolvedBody]
  /// The unit where it is held, if the text says so.
  var place: ResolvedUnit?
  var isPlanned = false
  /// Whether the text says that the organizer holds it, so that an edge may be written.
  var isHolderStated = false
  /// The sentences that are about this event and not about the main one.
  var scope: Range<Int> = 0..<0
  /// Where it is named.
  var mentions: [Range<Int>]

  /// The node's name: what it is, who holds it, which one or when.
  func id(article: String) -> NodeID {
    var key = [type?.rawValue ?? "", organizers.first.map { $0.key.joined(separator: "|") } ?? ""]
    if let ordinal {
      key += ["ordinal", String(ordinal), type == .congress ? "" : term ?? ""]
    } else if let term, start == nil {
      key += ["term", term]
    } else if let start {
      key += ["date", start.iso]
    } else {
      key += ["label", LabelKey.exact(label), article]
    }
    let when = ordinal.map(String.init) ?? start?.iso ?? term ?? ""
    let name = [type?.rawValue ?? "event", organizers.first?.canonicalName ?? "", when]
    return CanonicalID.mint(.event, key: key, label: name.joined(separator: " "))
  }
}
