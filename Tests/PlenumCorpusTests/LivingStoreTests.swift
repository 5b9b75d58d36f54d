import Plenum
import PlenumExport
import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

@testable import PlenumCorpus

/// A store that articles come to, change in and leave ends as if it had been built of what remains.
struct LivingStoreTests {
  /// The documents of some articles, each in two versions.
  private static let pool: Result<[[DocumentGraph]], any Error> = Result {
    let folder = try TemporaryFolder()
    let options = CorpusOptions(articles: 16, seed: 11)
    _ = try CorpusGenerator(options).write(to: folder.path("out"))
    var documents: [DocumentGraph] = []
    _ = try Pipeline(jobs: 1).extract(inputs: [folder.path("out/articles.jsonl")]) {
      documents.append($0)
    }
    return documents.map { [$0, LivingStoreTests.shortened($0)] }
  }

  @Test(arguments: 0..<8)
  func `any sequence of adding, replacing and removing ends in the bytes of a fresh build`(
    block: Int
  ) throws {
    let pool = try LivingStoreTests.pool.get()
    for sequence in block * 25..<block * 25 + 25 {
      var chance = SplitMix64(seed: UInt64(sequence))
      let folder = try TemporaryFolder()
      let store = try GraphStore(path: folder.path("living.plenum"))
      var present: [Int: Int] = [:]
      for _ in 0..<6 { try LivingStoreTests.step(store, pool, &present, &chance) }
      let fresh = try GraphStore(path: folder.path("fresh.plenum"))
      try fresh.add(present.sorted { $0.key < $1.key }.map { pool[$0.key][$0.value] })
      let exporter = ExportFormat.turtle.exporter()
      _ = try exporter.write(store.graph(), toFile: folder.path("living.ttl"))
      _ = try exporter.write(fresh.graph(), toFile: folder.path("fresh.ttl"))
      let isSame = try folder.text("living.ttl") == folder.text("fresh.ttl")
      #expect(isSame, "sequence \(sequence)")
      #expect(try store.identities().count == present.count)
      for (article, version) in present {
        let document = pool[article][version]
        #expect(try store.document(identity: document.identity)?.nodes == document.nodes)
      }
    }
  }

  /// Adds or replaces some articles, or removes one.
  private static func step(
    _ store: GraphStore, _ pool: [[DocumentGraph]], _ present: inout [Int: Int],
    _ chance: inout SplitMix64
  ) throws {
    if chance.below(3) == 0, let article = present.keys.sorted().first {
      try store.remove(article: pool[article][0].identity)
      present[article] = nil
      return
    }
    var batch: [DocumentGraph] = []
    for _ in 0..<1 + chance.below(4) {
      let article = chance.below(pool.count)
      if batch.contains(where: { $0.identity == pool[article][0].identity }) { continue }
      let version = chance.below(2)
      batch.append(pool[article][version])
      present[article] = version
    }
    try store.add(batch)
  }

  /// The same article with half of its statements and without the posts they give.
  private static func shortened(_ document: DocumentGraph) -> DocumentGraph {
    var short = document
    short.contentHash = "short"
    short.statements = document.statements.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    return short
  }
}
