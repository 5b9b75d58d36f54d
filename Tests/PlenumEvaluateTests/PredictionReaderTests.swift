import PlenumEvaluate
import PlenumModel
import PlenumTestSupport
import Testing

struct PredictionReaderTests {
  private var builder = DocumentBuilder(
    "a.txt", headline: "Hội nghị", date: "2020-10-07",
    text: "Lê An chủ trì Hội nghị sơ kết. Luật 12.")

  @Test func `only mentioned nodes are read`() {
    var builder = builder
    builder.add(.person, "Lê An")
    builder.add(.person, "Trần Bình")
    let annotation = PredictionReader.annotation(of: builder.document)
    #expect(annotation.persons.map(\.name) == ["Lê An"])
  }

  @Test func `a post has the labels of its body, a past one says so`() {
    var builder = builder
    let person = builder.add(.person, "Lê An")
    let body = builder.add(.body, "Quận ủy Cẩm Lệ", nil, [.altLabel: [.string("Quận ủy")]])
    let post = builder.add(
      .position, "Bí thư Quận ủy", nil,
      [.title: [.string("Bí thư")], .postIn: [.node(body)]])
    builder.state(person, .held, post, quote: "Lê An")
    let position = PredictionReader.annotation(of: builder.document).persons.first?.positions.first
    #expect(position?.title == "nguyên Bí thư")
    #expect(position?.body == ["Quận ủy Cẩm Lệ", "Quận ủy"])
    #expect(position?.grounds.map(\.use) == [RuleUse(relation: "held", rule: "test.held")])
  }

  @Test func `an event the article is about is main though not mentioned`() throws {
    var builder = builder
    let month = try #require(PartialDate(iso: "2020-10"))
    let event = builder.add(.event, "Kỳ họp", .session, [.startDate: [.date(month)]])
    var document = builder.document
    document.article.add(.node(event), to: .about)
    let annotation = PredictionReader.annotation(of: document)
    #expect(annotation.events.map(\.isMain) == [true])
    #expect(annotation.events.map(\.type) == ["session"])
    #expect(annotation.events.map(\.end) == ["2020-10"])
  }

  @Test func `chairing implies attending, with its rule`() {
    var builder = builder
    let person = builder.add(.person, "Lê An")
    let event = builder.add(.event, "Hội nghị sơ kết", .conference)
    builder.state(person, .chaired, event, quote: "Lê An chủ trì")
    let edges = PredictionReader.annotation(of: builder.document).edges
    #expect(edges.map(\.relation) == ["chaired", "attended"])
    #expect(edges.map(\.object) == ["e1", "e1"])
    #expect(edges[1].grounds.map(\.use) == [RuleUse(relation: "chaired", rule: "test.chaired")])
  }

  @Test func `the body an edge starts from is added`() {
    var builder = builder
    let body = builder.add(.body, "Quận ủy Cẩm Lệ")
    let law = builder.add(.directive, "Luật 12", nil, [.kind: [.string("Luật")]])
    #expect(PredictionReader.annotation(of: builder.document).bodies.isEmpty)
    builder.state(body, .implements, law, quote: "Luật 12")
    let annotation = PredictionReader.annotation(of: builder.document)
    #expect(annotation.bodies.map(\.labels) == [["Quận ủy Cẩm Lệ"]])
  }

  @Test func `an election names title and body`() {
    var builder = builder
    let person = builder.add(.person, "Lê An")
    let body = builder.add(.body, "Quận ủy")
    let post = builder.add(
      .position, "Bí thư", nil, [.title: [.string("Bí thư")], .postIn: [.node(body)]])
    builder.state(person, .elected, post, quote: "Lê An")
    let edges = PredictionReader.annotation(of: builder.document).edges
    #expect(edges.map(\.object) == ["Bí thư|Quận ủy"])
  }
}
