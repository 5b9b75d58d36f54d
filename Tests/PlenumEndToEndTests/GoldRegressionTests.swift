import Foundation
import PlenumTestSupport
import Testing

/// The figures on the project's own annotated articles: committed, and compared on every change.
struct GoldRegressionTests {
  private static let name = "Tests/PlenumEndToEndTests/Gold"
  private static let folder = PackageFolder.path(name)
  private static let remedy = "record with PLENUM_RECORD=1 swift test --filter GoldRegressionTests"
  private static let evaluation = Result { try GoldEvaluation.run(on: folder) }

  /// The least micro F1 that is wanted on every set.
  static let targets: [String: Double] = [
    "persons": 0.97, "holds": 0.90, "holds_titleonly": 0.94, "bodies": 0.88, "events_main": 0.96,
    "events": 0.85, "event_date": 0.93, "event_organizer": 0.90, "directives": 0.90,
    "chaired": 0.92, "attended": 0.92, "spokeAt": 0.90, "organized": 0.90, "implements": 0.75,
    "issued": 0.85, "adopted": 0.85, "elected": 0.85,
  ]

  @Test(arguments: targets.keys.sorted())
  func `a target is reached`(measure: String) throws {
    let figure = try #require(Self.evaluation.get().micro[measure])
    #expect(figure.f1 >= Self.targets[measure] ?? 1, "\(measure)")
  }

  @Test func `no figure has fallen, and those that rose are recorded`() throws {
    let evaluation = try Self.evaluation.get()
    if ProcessInfo.processInfo.environment["PLENUM_RECORD"] != nil {
      try Snapshot.expect(evaluation.table, equals: Self.name + "/figures.tsv")
      return try Snapshot.expect(evaluation.errorTable, equals: Self.name + "/errors.tsv")
    }
    let known = try GoldRecord(folder: Self.folder)
    for (measure, figure) in evaluation.micro.sorted(by: { $0.key < $1.key }) {
      let before = try #require(known.figures[measure], "\(measure) is new: \(Self.remedy)")
      if figure.f1 < before {
        let new = evaluation.errors[measure, default: []].subtracting(known.errors)
        Issue.record(
          "\(measure) fell from \(before) to \(figure.f1); new:\n\(new.sorted().joined(separator: "\n"))"
        )
      }
      #expect(figure.f1 <= before, "\(measure) rose to \(figure.f1): \(Self.remedy)")
    }
  }
}
