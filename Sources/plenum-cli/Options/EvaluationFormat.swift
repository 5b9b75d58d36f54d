import ArgumentParser

/// How an evaluation is written.
enum EvaluationFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json
  /// The confidences, as the program embeds them.
  case tsv
}
