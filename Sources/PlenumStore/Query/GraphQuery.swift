public import PlenumModel

/// A question to a store: which relation or which kind of node, narrowed by filters.
///
/// Names match with or without diacritics and in either tone placement, as whole words of a label:
/// `Đảng ủy` finds every Party committee, `^Bí thư` what begins so, `$An Hải` what ends so,
/// `=Đảng ủy phường An Hải` only the label that is this and nothing more.
/// Where a filter does not name a column of the answer itself, it narrows through relations:
/// `holds` with a place asks for posts in bodies of that place.
public struct GraphQuery: Sendable, Hashable {
  /// What is asked for.
  public enum Kind: String, Sendable, CaseIterable {
    case chaired, attended, spoke, holds, implements, issued, adopted, elected
    case person, event, directive
    /// The holders of posts in order: one row for each person in a post.
    case succession
  }

  /// What is asked for.
  public var kind: Kind
  /// For ``Kind/holds``, the day on which a post was held; ``position`` is then, as for
  /// ``Kind/succession``, the first words of a post's title.
  public var asOf: PartialDate?
  /// The types of events; empty for all.
  public var types: Set<Subtype> = []
  /// Whether only events with a date of their own count; others have the article's.
  public var onlyDated = false
  /// Words of a person's name.
  public var person: String?
  /// Words of a body's label.
  public var body: String?
  /// Words of a post's label.
  public var position: String?
  /// Words of an event's label.
  public var event: String?
  /// The number of an event: 3 for "lần thứ 3" and "lần thứ III".
  public var ordinal: Int?
  /// Words of a directive's label, or its number.
  public var directive: String?
  /// Words of a place's label; places within it count too.
  public var place: String?
  /// The first day, month or year.
  public var since: PartialDate?
  /// The last day, month or year.
  public var until: PartialDate?
  /// The least confidence, 0–1, of an edge's best statement; nil lets every edge count.
  public var minConfidence: Double?
  /// By what the rows are sorted first.
  public var order = QueryOrder.date
  /// Whether the first sort key runs from the last to the first; rows without it stay at the end.
  public var isDescending = false
  /// How many of the sorted rows or counts are left out at the beginning.
  public var offset = 0
  /// How many rows or counts are given at most; nil gives all.
  public var limit: Int?

  /// Asks for everything of a kind.
  public init(_ kind: Kind) {
    self.kind = kind
  }
}

extension GraphQuery.Kind {
  /// The predicates whose statements answer; those that imply the relation count too.
  var predicates: [Predicate] {
    switch self {
    case .chaired: [.chaired]
    case .attended: [.attended, .chaired, .spokeAt]
    case .spoke: [.spokeAt]
    case .holds: [.holds]
    case .implements: [.implements]
    case .issued: [.issued]
    case .adopted: [.adopted]
    case .elected: [.elected]
    case .succession: TenureBuilder.predicates
    case .person, .event, .directive: []
    }
  }

  /// The kind of nodes listed, for questions that ask for nodes.
  var listed: NodeKind? {
    switch self {
    case .person: .person
    case .event: .event
    case .directive: .directive
    default: nil
    }
  }

  /// The columns of the answer, in order.
  public var columns: [QueryColumn] {
    let subject: [QueryColumn] =
      switch self {
      case .chaired, .attended, .spoke: [.date, .person, .event, .body, .place]
      case .holds, .elected, .person: [.date, .person, .position, .body]
      case .implements, .adopted: [.date, .event, .body, .directive, .place]
      case .issued: [.date, .body, .directive, .place]
      case .event: [.date, .event, .body, .place]
      case .directive: [.date, .directive, .body]
      case .succession: [.since, .until, .ended, .person, .position, .body]
      }
    return subject + [.article, .identity, .url, .quote]
  }
}

extension GraphQuery {
  /// The columns of the answer, in order.
  public var columns: [QueryColumn] {
    guard asOf != nil else { return kind.columns }
    return [
      .person, .position, .body, .since, .until, .certainty, .article, .identity, .url, .quote,
    ]
  }
}
