import PlenumEvaluate
import Testing

/// Scores of annotations written as JSON.
enum Scores {
  /// Compares two annotations.
  static func of(gold: String, prediction: String) throws -> ArticleScore {
    ArticleScore(gold: try annotation(gold), prediction: try annotation(prediction))
  }

  /// Reads an annotation whose member `persons` may be left out.
  static func annotation(_ members: String) throws -> Annotation {
    let text = members.contains("\"persons\"") ? members : "\"persons\": [], " + members
    return try #require(
      try AnnotationReader.annotation(parsing: "{\(text)}", file: "test.json"))
  }
}

extension ArticleScore {
  /// Hits, extras and misses.
  func counts(_ metric: Metric) -> [Int] {
    let tally = self[metric]
    return [tally.hits, tally.extras, tally.misses]
  }
}
