import Foundation
import PlenumModel
import PlenumTestSupport
import Testing

/// The confidences are what the annotated articles say.
struct CalibrationTests {
  private static let gold = PackageFolder.path("Tests/PlenumEndToEndTests/Gold")
  private static let remedy: Comment =
    "rules, words or articles have changed: run scripts/calibrate"
  private static let evaluation = Result { try evaluate() }

  private let calibration: CalibrationFigures

  init() throws {
    calibration = try Self.evaluation.get().calibration
  }

  @Test func `the embedded figures are those the articles give`() throws {
    let file = PackageFolder.path("Sources/PlenumExtract/Resources/calibration.tsv")
    let kept = try Calibration(parsing: String(contentsOfFile: file, encoding: .utf8))
    for figure in calibration.figures {
      let own = kept.confidence(
        relation: figure.relation, doubt: figure.doubt, rule: figure.rule)
      let name = "\(figure.relation) \(figure.doubt) \(figure.rule)"
      #expect(abs(own - figure.confidence) <= 0.02, "\(name): \(Self.remedy)")
    }
  }

  @Test func `statements bear the embedded figures`() {
    for figure in calibration.figures {
      guard let given = figure.given else { continue }
      #expect(abs(given - figure.confidence) <= 0.02, Self.remedy)
    }
  }

  /// A range of 40 edges or more may be off by 0.06, and 0.90 ± 0.05 means 0.82 to 0.98.
  @Test func `confidence is the share of right edges`() {
    let filled = calibration.given.buckets.filter { $0.edges >= 40 }
    #expect(filled.count >= 2)
    for bucket in filled {
      #expect(abs(bucket.share - bucket.confidence) <= 0.06, "from \(bucket.from): \(Self.remedy)")
      if bucket.from == 0.85 { #expect(0.82...0.98 ~= bucket.share, Self.remedy) }
      if bucket.from == 0.95 { #expect(bucket.share >= 0.96, Self.remedy) }
    }
    #expect(calibration.given.error <= 0.03, Self.remedy)
  }

  @Test func `figures from other articles are nearly as good`() throws {
    let heldOut = try #require(calibration.heldOut)
    #expect(heldOut.edges == calibration.given.edges)
    #expect(heldOut.error <= 0.05)
    for bucket in heldOut.buckets where bucket.edges >= 40 {
      #expect(abs(bucket.share - bucket.confidence) <= 0.15, "from \(bucket.from)")
    }
  }

  @Test func `a higher --min-confidence leaves fewer and better edges`() throws {
    let kept = calibration.given.atLeast
    for (lower, higher) in zip(kept, kept.dropFirst()) {
      #expect(higher.edges <= lower.edges && higher.share >= lower.share - 0.002)
    }
    let all = try #require(kept.first { $0.from == 0 })
    let sure = try #require(kept.first { $0.from == 0.9 })
    #expect(sure.share > all.share && sure.edges * 2 > all.edges)
  }

  @Test func `the table shows reliability, held-out run and figures`() throws {
    let program = try #require(PlenumProgram())
    let outcome = try program.run("evaluate", Self.gold + "/g01.json", "--calibration")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("expected calibration error"))
    #expect(outcome.output.contains("rule, doubt"))
    #expect(!outcome.output.contains("held out"))
  }

  @Test func `2: confidences as a table of their own need --calibration`() throws {
    let program = try #require(PlenumProgram())
    #expect(try program.run("evaluate", Self.gold, "--format", "tsv").status == 2)
  }

  private static func evaluate() throws -> CalibratedEvaluation {
    let program = try #require(PlenumProgram())
    let outcome = try program.run("evaluate", gold, "--calibration", "--format", "json")
    return try JSONDecoder().decode(
      CalibratedEvaluation.self, from: Data(outcome.output.utf8))
  }
}

/// What `plenum evaluate --calibration --format json` prints, as far as it is tested.
private struct CalibratedEvaluation: Decodable {
  let calibration: CalibrationFigures
}

private struct CalibrationFigures: Decodable {
  struct Figure: Decodable {
    let relation: String
    let doubt: String
    let rule: String
    let confidence: Double
    let given: Double?
  }

  struct Bucket: Decodable {
    let from: Double
    let edges: Int
    let share: Double
    let confidence: Double
  }

  struct Reliability: Decodable {
    let edges: Int
    let error: Double
    let buckets: [Bucket]
    let atLeast: [Bucket]
  }

  let given: Reliability
  let heldOut: Reliability?
  let figures: [Figure]
}
