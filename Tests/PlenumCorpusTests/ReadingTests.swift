import Plenum
import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

@testable import PlenumCorpus

/// What is generated is read: no article is refused, its persons and directives are found.
struct ReadingTests {
  @Test(arguments: [CorpusLayout.text, .html, .jsonl])
  func `every article is read and nearly everybody in it is found`(layout: CorpusLayout) throws {
    let folder = try TemporaryFolder()
    let options = CorpusOptions(articles: 120, seed: 4, layouts: [layout])
    _ = try CorpusGenerator(options).write(to: folder.path("out"))
    let store = try GraphStore(path: folder.path("graph.plenum"))
    let input = layout == .jsonl ? "out/articles.jsonl" : "out/\(layout.rawValue)"
    let report = try Pipeline(jobs: 1).build(inputs: [folder.path(input)], store: store)
    #expect(report.failures.isEmpty && report.articles == 120)
    let figures = try CorpusScorer(truthFiles: [folder.path("out/truth.jsonl")]).score(
      store.graph())
    #expect(figures.articlesFound == 120)
    for kind in CorpusFigures.Kind.allCases {
      let found = Double(figures.score(of: kind).items)
      #expect(found >= 0.97 * Double(figures.mentions(of: kind)), "\(kind)")
    }
  }
}
