/// Why a record of an archive, or a page, is no article of a run although nothing is wrong with it.
public enum Omission: String, Sendable, CaseIterable {
  case warcinfo, request, metadata, revisit, continuation, other
  case status, type, encoding, noArticle, notVietnamese
  case host, language, genre

  /// Whether a filter of the user leaves the page out.
  public var isFilter: Bool { self == .host || self == .language || self == .genre }

  /// What is left out, for a count before it.
  public var description: String {
    switch self {
    case .warcinfo, .request, .metadata, .revisit, .continuation: rawValue
    case .other: "of other kinds"
    case .status: "with a status other than 200"
    case .type: "not HTML"
    case .encoding: "in an unknown compression"
    case .noArticle: "without an article"
    case .notVietnamese: "not in Vietnamese"
    case .host: "of other hosts"
    case .language: "in other languages"
    case .genre: "of other genres"
    }
  }
}
