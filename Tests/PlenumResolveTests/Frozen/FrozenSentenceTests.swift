import Foundation
import PlenumModel
import PlenumTestSupport
import Testing

/// How far the rules carry beyond the examples they were made from.
struct FrozenSentenceTests {
  /// What to do about a row that passes and is not in the baseline.
  private static let remedy =
    "refresh baseline.tsv: PLENUM_RECORD=1 swift test --filter FrozenSentenceTests"

  private static let outcomes = Result { try FrozenFolder.rows().map(FrozenOutcome.init) }

  @Test(arguments: [
    ("sentences.tsv", "954935044e051e506b8f2d496b9d363af3223c53b6d1310f0f62258d7f90a09d"),
    ("first-run.tsv", "d14041941167c83622aa8baa00d4f58c35765663fdcb41f978596794294fb925"),
  ])
  func `what is frozen is as it was`(file: String, digest: String) throws {
    let found = ContentHash.hexDigest(of: try FrozenFolder.bytes(of: file))
    #expect(
      found == digest, "it was edited; take it back: git restore \(FrozenFolder.path)/\(file)")
  }

  @Test func `there are nine groups of thirty rows`() throws {
    let rows = try FrozenFolder.rows()
    #expect(Set(rows.map(\.id)).count == rows.count)
    for group in FrozenGroup.allCases {
      #expect(rows.count { $0.group == group } == 30, "\(group)")
    }
  }

  @Test func `the rows of the baseline pass, and no others`() throws {
    let outcomes = try Self.outcomes.get()
    print(FrozenTable(firstRun: try FrozenFolder.firstRun(), outcomes: outcomes))
    if ProcessInfo.processInfo.environment["PLENUM_RECORD"] == nil {
      compare(outcomes, with: try FrozenFolder.baselineRows())
    } else {
      let passing = outcomes.filter(\.passes).map(\.row.id)
      let text = (["id"] + passing).map { "\($0)\n" }.joined()
      try Snapshot.expect(text, equals: FrozenFolder.baseline)
    }
  }

  private func compare(_ outcomes: [FrozenOutcome], with baseline: Set<String>) {
    let unknown = baseline.subtracting(outcomes.map(\.row.id))
    #expect(unknown.isEmpty, "baseline.tsv has rows that are no sentences")
    for outcome in outcomes { compare(outcome, isKnown: baseline.contains(outcome.row.id)) }
  }

  private func compare(_ outcome: FrozenOutcome, isKnown: Bool) {
    if isKnown && !outcome.passes {
      Issue.record("no longer passes: \(outcome.description)")
    } else if outcome.passes && !isKnown {
      Issue.record("passes now: \(outcome.row.id); \(Self.remedy)")
    }
  }
}
