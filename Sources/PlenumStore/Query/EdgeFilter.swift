internal import GRDB

/// Which statements count: those of edges whose best statement is sure enough.
struct EdgeFilter {
  /// The least confidence of an edge's best statement; nil lets every edge count.
  let minConfidence: Double?

  /// The condition on a row of the table `statement`.
  var condition: SQL { SQL(sql: text) }

  /// The condition as text.
  var text: String {
    guard let minConfidence else { return "TRUE" }
    return """
      EXISTS (SELECT 1 FROM statement AS best
        WHERE best.subjectID = statement.subjectID AND best.predicate = statement.predicate
          AND best.objectID = statement.objectID AND best.confidence >= \(minConfidence))
      """
  }
}
