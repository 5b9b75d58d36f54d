import Foundation
import PlenumCorpus
import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

/// A build that is killed leaves a good store, and the next one goes on from there.
struct KilledBuildTests {
  private static let kills = 50

  @Test func `fifty killed builds resume to the bytes of one that was left alone`() throws {
    let program = try #require(PlenumProgram())
    let folder = try TemporaryFolder()
    _ = try CorpusGenerator(CorpusOptions(articles: 320, seed: 5)).write(to: folder.path("corpus"))
    let articles = folder.path("corpus/articles.jsonl")
    _ = try program.run("build", articles, "--store", folder.path("whole.plenum"), "--quiet")
    for kill in 0..<Self.kills {
      if kill % 10 == 0 { try? FileManager.default.removeItem(atPath: folder.path("s.plenum")) }
      let delay = 0.02 + 0.03 * Double((kill * 7) % 50)
      try killed(program, ["build", articles, "--store", folder.path("s.plenum")], after: delay)
      if FileManager.default.fileExists(atPath: folder.path("s.plenum")) {
        try expectConsistent(folder.path("s.plenum"))
      }
      if kill % 10 == 9 { try expectSame(program, folder, articles) }
    }
  }

  /// Starts a run and kills it; reads the store meanwhile, if there is one.
  private func killed(_ program: PlenumProgram, _ arguments: [String], after delay: Double) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program.path)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: delay / 2)
    if process.isRunning, FileManager.default.fileExists(atPath: arguments[3]) {
      try expectConsistent(arguments[3])
    }
    Thread.sleep(forTimeInterval: delay / 2)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Every end of every statement is a node of the graph.
  private func expectConsistent(_ path: String) throws {
    let store: GraphStore
    do {
      store = try GraphStore(path: path, access: .read)
    } catch let error as StoreError where error.code == .notAStore {
      return  // killed before the tables were there
    }
    let graph = try store.graph()
    let ends = Set(graph.statements.flatMap { [$0.subject, $0.object, $0.article] })
    #expect(ends.allSatisfy { graph.node($0) != nil })
  }

  /// A run to the end gives the store of an undisturbed run.
  private func expectSame(_ program: PlenumProgram, _ folder: TemporaryFolder, _ articles: String)
    throws
  {
    _ = try program.run("build", articles, "--store", folder.path("s.plenum"), "--quiet")
    for name in ["s", "whole"] {
      _ = try program.run(
        "export", "--store", folder.path("\(name).plenum"), "--format", "turtle", "-o",
        folder.path("\(name).ttl"))
    }
    let isSame = try folder.text("s.ttl") == folder.text("whole.ttl")
    #expect(isSame)
  }
}
