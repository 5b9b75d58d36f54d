import Plenum
import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

@testable import PlenumCorpus

/// What is generated is read: no article is refused, its persons and directives are found.
struct ReadingTests {
  @Test(arguments: [CorpusLayout.text, .html, .jsonl, .warc])
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

  /// Events without a day of their own are named after their article, so names are not compared.
  @Test func `a web archive gives the same documents as pages`() throws {
    let pages = try documents(.html)
    let records = try documents(.warc)
    #expect(pages.count == 60 && records.count == 60)
    for (page, record) in zip(pages, records) {
      #expect(page.text == record.text)
      #expect(page.nodes.map(\.kind) == record.nodes.map(\.kind))
      #expect(page.mentions.map(\.span) == record.mentions.map(\.span))
      #expect(page.statements.map(\.quote) == record.statements.map(\.quote))
      #expect(page.article[.datePublished] == record.article[.datePublished])
    }
    #expect(records.allSatisfy { $0.article[.url] == [.string($0.identity)] })
  }

  private func documents(_ layout: CorpusLayout) throws -> [DocumentGraph] {
    let folder = try TemporaryFolder()
    let options = CorpusOptions(articles: 60, seed: 5, layouts: [layout], corrections: 0)
    _ = try CorpusGenerator(options).write(to: folder.path("out"))
    var documents: [DocumentGraph] = []
    try Pipeline(jobs: 2).extract(inputs: [folder.path("out/\(layout.rawValue)")]) {
      documents.append($0)
    }
    return documents
  }
}
