import Foundation
import PlenumTestSupport
import Testing

@testable import PlenumCorpus

/// The seed alone decides the bytes.
struct DeterminismTests {
  /// All files below a folder, with their bytes.
  private func files(seed: UInt64, in folder: TemporaryFolder, _ name: String) throws
    -> [String: Data]
  {
    let options = CorpusOptions(
      articles: 80, seed: seed, layouts: CorpusLayout.allCases, corrections: 0.2)
    _ = try CorpusGenerator(options).write(to: folder.path(name))
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path(name))
    return try Dictionary(
      uniqueKeysWithValues: names.filter { $0.contains(".") }.map { file in
        (file, try Data(contentsOf: URL(fileURLWithPath: folder.path("\(name)/\(file)"))))
      })
  }

  @Test func `the same seed gives the same bytes, another seed others`() throws {
    let folder = try TemporaryFolder()
    let first = try files(seed: 7, in: folder, "first")
    #expect(try files(seed: 7, in: folder, "second") == first)
    let other = try files(seed: 8, in: folder, "other")
    #expect(other["truth.jsonl"] != first["truth.jsonl"])
    #expect(other["articles.jsonl"] != first["articles.jsonl"])
  }

  @Test func `SplitMix64 gives the numbers of its definition`() {
    var chance = SplitMix64(seed: 1_234_567)
    #expect(chance.next() == 6_457_827_717_110_365_317)
    #expect(chance.next() == 3_203_168_211_198_807_973)
  }

  @Test func `days run through the calendar`() {
    #expect(Day(1970, 1, 1).number == 0)
    #expect((Day(2024, 2, 28) + 1).iso == "2024-02-29")
    #expect((Day(2025, 12, 31) + 1).iso == "2026-01-01")
    #expect(Day(2025, 7, 1).weekday == 2)
  }
}
