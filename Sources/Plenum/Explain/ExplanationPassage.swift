internal import PlenumModel
internal import PlenumResolve

/// A stretch of an article: a sentence, or a block that is not read.
enum ExplanationPassage {
  case sentence(ExplainedSentence)
  case unread(TextSpan)

  /// Where it begins.
  var start: Int {
    switch self {
    case .sentence(let sentence): sentence.span.start
    case .unread(let span): span.start
    }
  }
}
