internal import PlenumModel
public import PlenumStore

/// How a question is understood: one query, the column that answers, and what is made of it.
public struct QuestionReading: Sendable, Hashable {
  /// The query.
  public internal(set) var query: GraphQuery
  /// The column whose distinct values answer.
  public internal(set) var column: QueryColumn
  /// Whether the number of values is asked for.
  public internal(set) var isCount = false
  /// The first word of the labels that count: "phường" when wards are asked for.
  public internal(set) var level: String?
  /// Names of the question that stand for several nodes of the store, and for how many.
  public internal(set) var sharedNames: [String: Int] = [:]
  /// The lines of the grammar that are used.
  package internal(set) var lines: Set<Int> = []

  /// The command line that shows the rows behind the answer.
  ///
  /// - Parameter store: the path of the store's file.
  /// - Returns: words for a shell, quoted where they must be.
  public func commandLine(store: String) -> String {
    var words = ["plenum", "query", query.kind.rawValue]
    for filter in Filter.allCases {
      if let value = query[filter] { words += ["--" + filter.rawValue, value] }
    }
    if let since = query.since { words += ["--since", since.iso] }
    if let until = query.until { words += ["--until", until.iso] }
    return (words + ["--store", store]).map(QuestionReading.quoted).joined(separator: " ")
  }

  private static func quoted(_ word: String) -> String {
    let isPlain = word.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_./".contains($0))
    }
    if isPlain && !word.isEmpty { return word }
    if !word.contains(where: { "\"\\$`!".contains($0) }) { return "\"\(word)\"" }
    return "'"
      + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
