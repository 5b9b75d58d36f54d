import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

@testable import PlenumCorpus

/// A store of two articles against truths written by hand.
struct CorpusScorerTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let store = try GraphStore(path: folder.path("graph.plenum"))
    try store.add([document("a", person: "Lê Văn Hoà"), document("b", person: "Lê Văn Hòa")])
  }

  private func document(_ identity: String, person: String) -> DocumentGraph {
    var builder = DocumentBuilder(
      identity, headline: "Hội nghị", date: "2021-03-05",
      text: "Hội nghị sơ kết: \(person) quán triệt Chỉ thị số 05-CT/TW.")
    builder.add(.person, person)
    builder.add(.directive, "Chỉ thị số 05-CT/TW")
    return builder.document
  }

  private func truth(_ identity: String, person: String, directive: String) -> String {
    """
    {"identity":"\(identity)","persons":[{"name":"Lê Văn Hòa","person":"\(person)","posts":[]}],\
    "events":[{"event":"e","isMain":true}],\
    "directives":[{"text":"Chỉ thị 5 của Bộ Chính trị","directive":"\(directive)"}]}

    """
  }

  private func figures(_ lines: String...) throws -> CorpusFigures {
    let file = try folder.write(lines.joined(), to: "truth.jsonl")
    return try CorpusScorer(truthFiles: [file]).score(storeFile: folder.path("graph.plenum"))
  }

  @Test func `names match in either tone placement, directives by kind and number`() throws {
    let figures = try figures(
      truth("a", person: "p1", directive: "d1"), truth("b", person: "p1", directive: "d1"))
    #expect(figures.articlesFound == 2)
    #expect(figures.score(of: .persons).items == 2)
    #expect(figures.score(of: .directives).items == 2)
    #expect(figures.score(of: .directives).pairwise.f1 == 1)
  }

  @Test func `one node for two true ones costs precision`() throws {
    let figures = try figures(
      truth("a", person: "p1", directive: "d1"), truth("b", person: "p2", directive: "d2"))
    #expect(figures.score(of: .directives).pairwise.precision == 0)
    #expect(figures.score(of: .directives).bCubed.precision == 0.5)
  }

  @Test func `what the store has not is counted but not matched`() throws {
    let figures = try figures(
      truth("a", person: "p1", directive: "d1"), truth("c", person: "p1", directive: "d1"))
    #expect(figures.articles == 2 && figures.articlesFound == 1)
    #expect(figures.mentions(of: .events) == 1 && figures.score(of: .events).items == 0)
  }

  @Test func `the later line of an article counts`() throws {
    let figures = try figures(
      truth("a", person: "p1", directive: "d1"), truth("b", person: "p1", directive: "d1"),
      truth("b", person: "p1", directive: "d2"))
    #expect(figures.articles == 2)
    #expect(figures.score(of: .directives).pairwise.precision == 0)
  }

  @Test func `a line that is no truth is named`() throws {
    let error = #expect(throws: TruthError.self) {
      try figures(truth("a", person: "p", directive: "d"), "{}\n")
    }
    #expect(error?.line == 2)
  }

  @Test func `table and JSON show all kinds`() throws {
    let figures = try figures(truth("a", person: "p1", directive: "d1"))
    for kind in CorpusFigures.Kind.allCases { #expect(figures.table.contains(kind.rawValue)) }
    let json = try JSONValue(parsing: figures.json)
    #expect(json["persons"]?["bCubed"]?["f1"]?.double == 1)
    #expect(json["directives"]?["matched"]?.integer == 1)
  }

  @Test(arguments: [
    ("Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị", "Chỉ thị 5 của Bộ Chính trị", true),
    ("Chỉ thị 05 CT-TW", "Chỉ thị số 05/CT-TW", true),
    ("Chỉ thị 05-CT/TW", "Chỉ thị 15-CT/TW", false),
    ("Chỉ thị 05-CT/TW", "Nghị quyết 05-NQ/TW", false),
  ])
  func `variants of a directive share a key`(left: String, right: String, isSame: Bool) {
    let key = DirectiveKey.key(of: left)
    #expect(key != nil && (key == DirectiveKey.key(of: right)) == isSame)
  }
}
