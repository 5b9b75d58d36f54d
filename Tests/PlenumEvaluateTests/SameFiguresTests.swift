import Foundation
import PlenumEvaluate
import PlenumModel
import PlenumTestSupport
import Testing

/// The counts are those of the project's evaluation script, for predictions of every quality.
@Suite(
  .enabled(if: EvaluationFolder.isPresent, EvaluationFolder.missing),
  .enabled(if: ExternalTool.isInstalled("python3"), "install python3"))
struct SameFiguresTests {
  private static let folders = [
    EvaluationFolder.path("dev"), EvaluationFolder.path("seeds"),
    PackageFolder.path("Tests/PlenumEndToEndTests/Gold"),
  ]

  /// What a prediction gets wrong: words of the gold annotation and what stands there instead.
  private static let distortions: [[String: String]] = [
    [:],
    ["Phó Bí thư": "PBT", "Ủy ban nhân dân": "UBND", "hòa": "hoà", "phường ": "P. ", "–": "-"],
    ["Ủy ban Mặt trận Tổ quốc Việt Nam": "MTTQ", "Đảng bộ": "Đảng ủy", "Bí thư": "BT"],
    ["\"conference\"": "\"meeting\"", "chaired": "spokeAt", "\"e2\"": "\"e1\"", "-10-": "-11-"],
    ["\"main\": true": "\"main\": false", "khóa X": "khóa XI", "2025": "2020", "Quận": "Huyện"],
    ["_optional\"": "\"", "organizer": "place", "\"issuer\"": "\"x\"", "Chủ tịch": "Giám đốc"],
    ["\"bodies\"": "\"bodies_alt\"", "\"number\"": "\"n\"", "implements": "issued"],
    ["Nguyễn": "Trần", "Hội nghị": "Buổi", "Nghị quyết": "Chỉ thị", "/": "-"],
  ]

  @Test(arguments: folders, distortions)
  func `a distorted annotation`(folder: String, distortion: [String: String]) throws {
    try expectSameCounts(folder) { texts in
      texts.mapValues { text in
        distortion.sorted { $0.key < $1.key }.reduce(text) { $0.replacing($1.key, with: $1.value) }
      }
    }
  }

  @Test(arguments: folders)
  func `the annotation of another article`(folder: String) throws {
    try expectSameCounts(folder) { texts in
      let names = texts.keys.sorted()
      let shifted = names.dropFirst() + names.prefix(1)
      return Dictionary(uniqueKeysWithValues: zip(names, shifted.compactMap { texts[$0] }))
    }
  }

  private func expectSameCounts(
    _ folder: String, _ predict: ([String: String]) -> [String: String]
  ) throws {
    let golds = try texts(in: folder)
    let predictions = predict(golds)
    let wanted = try scriptCounts(folder, predictions)
    for (name, gold) in golds {
      let score = ArticleScore(
        gold: try annotation(gold), prediction: try annotation(predictions[name] ?? ""))
      for metric in Metric.allCases {
        let wanted = try #require(wanted.files[name]?[metric.rawValue])
        let tally = score[metric]
        let found = Counts(tp: tally.hits, fp: tally.extras, fn: tally.misses)
        #expect(found == wanted, "\(metric) of \(name)")
      }
    }
  }

  private func texts(in folder: String) throws -> [String: String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let golds = names.filter { $0.hasSuffix(".json") }
    let texts = try golds.map { name in
      (
        String(name.dropLast(5)),
        try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      )
    }
    return Dictionary(uniqueKeysWithValues: texts)
  }

  private func annotation(_ text: String) throws -> Annotation {
    try #require(try AnnotationReader.annotation(parsing: text, file: "gold"))
  }

  private func scriptCounts(
    _ folder: String, _ predictions: [String: String]
  ) throws -> ScriptScores {
    let written = try TemporaryFolder()
    for (name, text) in predictions { try written.write(text, to: "\(name).json") }
    let python = try #require(ExternalTool("python3"))
    let script = EvaluationFolder.path("score.py")
    let outcome = try python.run([script, folder, written.url.path, "--json"])
    return try JSONDecoder().decode(ScriptScores.self, from: Data(outcome.output.utf8))
  }
}

/// Counts of one metric.
private struct Counts: Decodable, Equatable {
  let tp: Int
  let fp: Int
  let fn: Int
}

/// What the evaluation script prints.
private struct ScriptScores: Decodable {
  let files: [String: [String: Counts]]
}
