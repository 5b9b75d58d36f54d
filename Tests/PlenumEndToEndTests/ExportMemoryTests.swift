import Foundation
import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

/// RDF is written in memory that does not grow with the graph.
@Suite(.enabled(if: ExternalTool.exists("/proc/self/status"), "no /proc here"))
struct ExportMemoryTests {
  private static let folder = Result { try TemporaryFolder() }
  private static let small = Result { try store(of: 75, "small") }
  private static let large = Result { try store(of: 300, "large") }

  @Test(arguments: ["turtle", "nquads"])
  func `four times the graph takes the same memory`(format: String) throws {
    let small = try export(Self.small.get(), format)
    let large = try export(Self.large.get(), format)
    #expect(small.bytes > 8 << 20)
    #expect(large.bytes > 3 * small.bytes)
    #expect(small.peak > 10 << 10)
    #expect(Double(large.peak) < 1.5 * Double(small.peak), "\(small.peak) KB, \(large.peak) KB")
  }

  /// A store of articles, each with forty persons of its own and long quotes.
  private static func store(of articles: Int, _ name: String) throws -> String {
    let path = try folder.get().path(name + ".plenum")
    let store = try GraphStore(path: path)
    for start in stride(from: 0, to: articles, by: 25) {
      try store.add((start..<start + 25).map(document))
    }
    try store.close()
    return path
  }

  private static func document(_ number: Int) -> DocumentGraph {
    let article = Node(id: NodeID(rawValue: "article-\(number)"), kind: .article)
    let event = Node(
      id: NodeID(rawValue: "event-\(number)"), kind: .event, label: "Hội nghị \(number)")
    let quote = String(repeating: "Đồng chí Vũ An dự hội nghị. ", count: 100)
    let persons = (0..<40).map { index in
      let name = "\(number)-\(index)"
      return Node(id: NodeID(rawValue: "person-" + name), kind: .person, label: "Vũ An " + name)
    }
    let statements = persons.map { person in
      Statement(
        subject: person.id, predicate: .attended, object: event.id, article: article.id,
        quote: quote, span: TextSpan(0, quote.unicodeScalars.count), rule: "test", confidence: 0.9)
    }
    return DocumentGraph(
      identity: "a\(number)", contentHash: "0", article: article, text: quote,
      nodes: [event] + persons, mentions: [], statements: statements, diagnostics: [])
  }

  /// Runs the program to its end; how much it writes, and its peak memory in KB.
  private func export(_ store: String, _ format: String) throws -> (bytes: Int, peak: Int) {
    let program = try #require(PlenumProgram())
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: program.path)
    process.arguments = ["export", "--store", store, "--format", format]
    process.standardOutput = pipe
    try process.run()
    var bytes = 0
    var peak = 0
    while let data = try pipe.fileHandleForReading.read(upToCount: 1 << 20), !data.isEmpty {
      bytes += data.count
      peak = max(peak, peakMemory(of: process.processIdentifier) ?? 0)
    }
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return (bytes, peak)
  }

  /// The most memory a process had so far, in KB.
  private func peakMemory(of process: Int32) -> Int? {
    let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(separator: "\t").last?.split(separator: " ").first.flatMap { Int($0) }
  }
}
