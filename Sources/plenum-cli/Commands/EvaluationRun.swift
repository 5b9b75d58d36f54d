import Plenum
import PlenumEvaluate
import PlenumModel

/// Extracts from annotated articles and scores what it finds.
struct EvaluationRun {
  private(set) var evaluation = Evaluation()
  /// What could not be read, one line each.
  private(set) var failures: [String]

  private let reader: GroundReader
  private var names: Set<String> = []

  /// Starts with the failures there are already.
  init(reader: GroundReader, failures: [String]) {
    self.reader = reader
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

  /// What is found in the article; nothing when it cannot be read.
  private mutating func prediction(for file: GoldFile) throws -> Annotation {
    guard let article = file.article else {
      failures.append("\(file.path): no article beside it; counted as empty")
      return Annotation()
    }
    let (readings, reasons) = reader.read(ArticleFeed(inputs: [article]))
    failures += reasons.map(\.description)
    return readings.first.map { PredictionReader.annotation(of: $0.document, doubts: $0.doubts) }
      ?? Annotation()
  }
}
