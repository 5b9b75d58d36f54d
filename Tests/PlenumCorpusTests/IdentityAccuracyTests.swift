import Plenum
import PlenumStore
import PlenumTestSupport
import Testing

@testable import PlenumCorpus

/// How well persons, events and documents of a generated corpus are told apart: floors for a corpus of few units, where
/// namesakes live closer together than in the larger ones of docs/identity.md.
struct IdentityAccuracyTests {
  @Test func `a corpus of namesakes is told apart`() throws {
    let folder = try TemporaryFolder()
    _ = try CorpusGenerator(CorpusOptions(articles: 900, seed: 21)).write(to: folder.path("out"))
    let store = try GraphStore(path: folder.path("graph.plenum"))
    _ = try Pipeline().build(inputs: [folder.path("out/articles.jsonl")], store: store)
    let figures = try CorpusScorer(truthFiles: [folder.path("out/truth.jsonl")]).score(
      store.graph())
    print(figures.table)
    #expect(figures.score(of: .persons).bCubed.f1 >= 0.96)
    #expect(figures.score(of: .persons).pairwise.precision >= 0.955)
    #expect(figures.score(of: .events).pairwise.f1 >= 0.97)
    #expect(figures.score(of: .directives).bCubed.f1 >= 0.93)
    #expect(figures.score(of: .directives).pairwise.precision >= 0.97)
  }
}
