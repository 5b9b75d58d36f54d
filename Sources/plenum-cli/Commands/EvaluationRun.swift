import Plenum
import PlenumEvaluate
import PlenumModel

/// Runs the pipeline on annotated articles and scores what it finds.
struct EvaluationRun {
  private(set) var evaluation = Evaluation()
  /// What could not be read, one line each.
  private(set) var failures: [String]

  private let pipeline: Pipeline
  private var names: Set<String> = []

  /// Starts with the failures there are already.
  init(pipeline: Pipeline, failures: [String]) {
    self.pipeline = pipeline
    self.failures = failures
  }

  /// Takes in one annotation with its article.
  mutating func add(_ file: GoldFile) {
    do {
      guard let gold = try GoldFinder.annotation(of: file) else {
        return Console.say("\(file.path): is no annotation, skipped")
      }
      let score = ArticleScore(gold: gold, prediction: try prediction(for: file))
      let isNew = names.insert(file.name).inserted
      evaluation.add(score, of: isNew ? file.name : file.path)
    } catch {
      failures.append("\(error)")
    }
  }

  /// What the pipeline finds in the article; nothing when it cannot be read.
  private mutating func prediction(for file: GoldFile) throws -> Annotation {
    guard let article = file.article else {
      failures.append("\(file.path): no article beside it; counted as empty")
      return Annotation()
    }
    var documents: [DocumentGraph] = []
    let report = try pipeline.extract(from: ArticleFeed(inputs: [article])) {
      documents.append($0)
    }
    failures += report.failures.map(\.description)
    return documents.first.map(PredictionReader.annotation) ?? Annotation()
  }
}
