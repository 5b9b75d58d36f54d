import Plenum
import PlenumIngest
import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

struct PipelineTests {
  private let folder: TemporaryFolder
  private let store: GraphStore

  init() throws {
    folder = try TemporaryFolder()
    store = try GraphStore(path: folder.path("graph.plenum"))
  }

  @Test(arguments: [1, 2, 5])
  func `documents come in input order with any number of threads`(jobs: Int) throws {
    let feed = PipelineTests.feed((0..<700).map { "\($0)" })
    var identities: [String] = []
    let report = try PipelineTests.pipeline(jobs: jobs).extract(from: feed) {
      identities.append($0.identity)
    }
    #expect(identities == (0..<700).map { "\($0)" })
    #expect(report.articles == 700 && report.failures.isEmpty)
  }

  @Test func `files with many articles are read a batch at a time`() throws {
    let source = ArticleFeed.Source(path: nil, isSingle: false) { each in
      for number in 0..<600 {
        let isWanted = each(.success(PipelineTests.article("\(number)")))
        if !isWanted { return }
      }
    }
    var sizes: [Int] = []
    let report = try PipelineTests.pipeline(jobs: 2).build(
      from: ArticleFeed(sources: [source]), store: store, progress: { sizes.append($0.articles) })
    #expect(sizes == [256, 512, 600])
    #expect(report.changes.added == 600)
  }

  @Test func `articles of a large file are read by the threads, in order and few bytes at a time`()
    throws
  {
    let source = ArticleFeed.Source(path: nil, isSingle: false) { each in
      for number in 0..<40 {
        let isWanted = each(
          .unread(size: 4 << 20) {
            number % 10 == 3 ? .omitted(.noArticle) : .success(PipelineTests.article("\(number)"))
          })
        _ = each(.omitted(.request))
        if !isWanted { return }
      }
    }
    var sizes: [Int] = []
    var identities: [String] = []
    let report = try PipelineTests.pipeline(jobs: 2).extract(
      from: ArticleFeed(sources: [source]), progress: { sizes.append($0.articles) }
    ) { identities.append($0.identity) }
    #expect(identities == (0..<40).filter { $0 % 10 != 3 }.map { "\($0)" })
    #expect(sizes.count == 11 && sizes.first == 3)
    #expect(report.omissions == [.noArticle: 4, .request: 40])
  }

  @Test(arguments: [(Omission.host, false), (.request, true)])
  func `a run whose pages a filter leaves out has done its work`(omission: Omission, isEmpty: Bool)
    throws
  {
    let source = ArticleFeed.Source(path: nil, isSingle: false) { _ = $0(.omitted(omission)) }
    let report = try PipelineTests.pipeline(jobs: 1).extract(
      from: ArticleFeed(sources: [source])
    ) { _ in }
    #expect(report.isEmpty == isEmpty && report.isComplete == !isEmpty)
  }

  @Test func `what cannot be read is reported and the rest is done`() throws {
    let failing = ArticleFeed.Source(path: "b", isSingle: true) { each in
      _ = each(.failure(RunFailure(place: "b", reason: "is broken")))
    }
    let feed = ArticleFeed(
      sources: [PipelineTests.source("a"), failing, PipelineTests.source("c")],
      failures: [RunFailure(place: "z", reason: "is missing")], skippedFiles: 3)
    let report = try PipelineTests.pipeline(jobs: 2).build(from: feed, store: store)
    #expect(report.failures.map(\.place) == ["z", "b"])
    #expect(report.articles == 2 && report.skippedFiles == 3 && !report.isComplete)
    #expect(try store.identities() == ["a", "c"])
  }

  @Test func `of articles that share an identity the longest is kept in any order`() throws {
    for order in [["x", "x longer", "x long"], ["x longer", "x long", "x"]] {
      let store = try GraphStore(path: folder.path(order[0] + ".plenum"))
      let sources = order.map { text in PipelineTests.source("same", text: text) }
      let report = try PipelineTests.pipeline(jobs: 2).build(
        from: ArticleFeed(sources: sources), store: store)
      #expect(report.duplicates == ["same"])
      #expect(try store.document(identity: "same")?.text == "x longer")
    }
  }

  @Test func `an error of the receiver ends the run`() {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try PipelineTests.pipeline(jobs: 2).extract(from: PipelineTests.feed(["a", "b"])) { _ in
        throw Stop()
      }
    }
  }

  @Test func `merged document graphs give the same graph in any order`() throws {
    let lines = SampleDocuments.all.map(\.jsonLine)
    let file = try folder.write(lines.joined(separator: "\n") + "\n", to: "a.jsonl")
    let reversed = try folder.write(lines.reversed().joined(separator: "\n"), to: "b.jsonl")
    let other = try GraphStore(path: folder.path("other.plenum"))
    #expect(try DocumentMerger().merge(files: [file], into: store).changes.added == 2)
    #expect(try DocumentMerger().merge(files: [reversed], into: other).articles == 2)
    #expect(try DocumentMerger().merge(files: [reversed], into: store).changes.unchanged == 2)
    #expect(try store.graph().nodes == other.graph().nodes)
    #expect(try store.graph().statements == other.graph().statements)
  }

  @Test(arguments: [[0, 1], [1, 0]])
  func `of two crawls of the same content the first one counts`(order: [Int]) throws {
    let documents = ["2023-01-02T03:04:05Z", "2024-01-02T03:04:05Z"].map { text in
      var document = SampleDocuments.session
      document.article[.retrieved] = Moment(iso: text).map { [.moment($0)] } ?? []
      return document
    }
    let lines = order.map { documents[$0].jsonLine }.joined(separator: "\n")
    let file = try folder.write(lines, to: "a.jsonl")
    let report = try DocumentMerger().merge(files: [file], into: store)
    #expect(report.changes.added == 1 && report.duplicates.isEmpty)
    #expect(try store.document(identity: documents[0].identity) == documents[0])
  }

  @Test func `lines that are no document graphs are named`() throws {
    let line = SampleDocuments.session.jsonLine
    let file = try folder.write("{}\n\n\(line)\nnonsense\n", to: "a.jsonl")
    let report = try DocumentMerger().merge(files: [file, "/none"], into: store)
    #expect(report.failures.map(\.place) == ["\(file):1", "\(file):4", "/none"])
    #expect(report.changes.added == 1)
  }

  private static func article(_ identity: String, text: String? = nil) -> Article {
    Article(identity: identity, origin: identity, text: text ?? identity, blocks: [])
  }

  private static func source(_ identity: String, text: String? = nil) -> ArticleFeed.Source {
    ArticleFeed.Source(path: identity, isSingle: true) { each in
      _ = each(.success(article(identity, text: text)))
    }
  }

  private static func feed(_ identities: [String]) -> ArticleFeed {
    ArticleFeed(sources: identities.map { source($0) })
  }

  private static func pipeline(jobs: Int) -> Pipeline {
    Pipeline(jobs: jobs) { article in
      DocumentGraph(
        identity: article.identity, contentHash: "", article: article.node, text: article.text,
        nodes: [], mentions: [], statements: [], diagnostics: [])
    }
  }
}
