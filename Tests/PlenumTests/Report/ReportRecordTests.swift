import Foundation
import Plenum
import PlenumIngest
import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

struct ReportRecordTests {
  private let folder: TemporaryFolder
  private let store: GraphStore
  private let file: String
  private let report: RunReport

  /// A merge of two documents with two faults.
  init() throws {
    folder = try TemporaryFolder()
    store = try GraphStore(path: folder.path("s.plenum"))
    let lines = SampleDocuments.all.map(\.jsonLine) + ["nonsense"]
    file = try folder.write(lines.joined(separator: "\n") + "\n", to: "a\u{1B}.jsonl")
    report = try DocumentMerger().merge(files: [file, "/none"], into: store)
  }

  @Test(PythonTool.needs("jsonschema"))
  func `a report is valid`() throws {
    let line = try record(.merge, store: store.statistics()).line
    #expect(try JSONSchema.isValid(line, under: "report"))
  }

  @Test(PythonTool.needs("jsonschema"))
  func `a report without a store is valid`() throws {
    let line = record(.extract).line
    #expect(try JSONSchema.isValid(line, under: "report"))
    #expect(try JSONValue(parsing: line)["articles"] == .object(["read": .integer(2)]))
  }

  @Test(PythonTool.needs("jsonschema"))
  func `a report of a run that ended early has its error and is valid`() throws {
    let cost = RunCost(reading: .seconds(2), whole: .seconds(2))
    let record = ReportRecord(
      command: .merge, inputs: [file], jobs: 1, report: report, cost: cost,
      error: "s.plenum: \"full\"")
    #expect(try JSONSchema.isValid(record.line, under: "report"))
    #expect(try JSONValue(parsing: record.line)["error"] == .string("s.plenum: \"full\""))
    #expect(try JSONValue(parsing: self.record(.merge).line)["error"] == nil)
  }

  @Test(
    PythonTool.needs("jsonschema"),
    arguments: [
      (#""reason":"brokenRecord""#, #""reason":"bad""#),
      (#""command":"merge""#, #""command":"ask""#),
      (#""Person":"#, #""Human":"#), (#""chaired":"#, #""led":"#), (#""jobs":2"#, #""jobs":0"#),
      (#""line":3"#, #""line":"3""#), (#""new":2,"#, ""), (#","seconds":2.5"#, ""),
    ])
  func `a fault in a report is found`(old: String, new: String) throws {
    let line = record(.merge).line
    let faulty = line.replacing(old, with: new, maxReplacements: 1)
    #expect(faulty != line)
    #expect(try !JSONSchema.isValid(faulty, under: "report"))
  }

  @Test func `failures have file, line, reason and message`() throws {
    let failures = try #require(try JSONValue(parsing: record(.merge).line)["failures"]?.array)
    #expect(failures.map { $0["file"] } == [.string(file), .string("/none")])
    #expect(failures.map { $0["line"] } == [.integer(3), nil])
    #expect(failures.map { $0["reason"]?.string } == ["brokenRecord", "unreadable"])
    #expect(failures.allSatisfy { $0["message"]?.string?.isEmpty == false })
  }

  @Test func `counts are those of the documents`() throws {
    let json = try JSONValue(parsing: record(.merge).line)
    let nodes = SampleDocuments.all.flatMap(\.nodes)
    for kind in NodeKind.allCases where kind != .article && kind != .tenure {
      let count = nodes.count { $0.kind == kind }
      #expect(json["nodes"]?[kind.rawValue] == .integer(count), "\(kind)")
    }
    #expect(json["bytes"] == .integer(try Data(contentsOf: URL(fileURLWithPath: file)).count))
    #expect(json["articles"]?["new"] == .integer(2) && json["articles"]?["read"] == .integer(2))
  }

  @Test func `an edge with several statements in an article counts once`() throws {
    let document = try #require(SampleDocuments.all.first { !$0.statements.isEmpty })
    let first = document.statements[0]
    let again = Statement(
      subject: first.subject, predicate: first.predicate, object: first.object,
      article: first.article, quote: first.quote, span: first.span, rule: first.rule + ".again",
      confidence: 0.5)
    let doubled = DocumentGraph(
      identity: "doubled", contentHash: "1", article: document.article, text: document.text,
      nodes: document.nodes, mentions: document.mentions, statements: document.statements + [again],
      diagnostics: [])
    #expect(try tally(of: doubled) == tally(of: document))
  }

  @Test func `only what is measured differs between two runs`() throws {
    let first = try JSONValue(parsing: record(.merge, seconds: 2.5).line)
    let second = try JSONValue(parsing: record(.merge, seconds: 7).line)
    guard case .object(var one) = first, case .object(var other) = second else {
      Issue.record("no objects")
      return
    }
    #expect(one["measured"] != other["measured"])
    one["measured"] = nil
    other["measured"] = nil
    #expect(one == other)
  }

  @Test func `the measures are the times, the speed and the memory`() throws {
    let measured = try JSONValue(parsing: record(.merge).line)["measured"]
    #expect(measured?["seconds"]?.double == 2.5 && measured?["readingSeconds"]?.double == 2)
    #expect(measured?["peakMemory"] == .integer(1 << 20))
    let speed = Double(report.bytes) / 2_000_000
    #expect(abs((measured?["megabytesPerSecond"]?.double ?? -1) - speed) <= 0.0005)
  }

  @Test func `the schema has every reason of a failure`() throws {
    let text = try String(
      contentsOfFile: PackageFolder.path("schemas/report.schema.json"), encoding: .utf8)
    let schema = try JSONValue(parsing: text)
    let reasons = schema["$defs"]?["failure"]?["properties"]?["reason"]?["enum"]?.array ?? []
    let missing = Set(IngestFailure.Reason.allCases.map(\.rawValue) + ["other"])
      .subtracting(reasons.compactMap(\.string))
    #expect(missing.isEmpty)
  }

  private func tally(of document: DocumentGraph) throws -> RunTally {
    let file = try folder.write(document.jsonLine, to: "one.jsonl")
    let store = try GraphStore(path: folder.path("\(document.identity.hashValue).plenum"))
    return try DocumentMerger().merge(files: [file], into: store).tally
  }

  private func record(
    _ command: ReportRecord.Command, store: StoreStatistics? = nil, seconds: Double = 2.5
  ) -> ReportRecord {
    ReportRecord(
      command: command, inputs: [file, "/none"], jobs: 2, report: report, store: store,
      cost: RunCost(reading: .seconds(2), whole: .seconds(seconds), peakMemory: 1 << 20))
  }
}
