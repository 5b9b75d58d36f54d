import Foundation
import PlenumTestSupport
import Testing

/// Inputs that cannot be read among good ones: each named with its reason, the rest done.
struct BadInputTests {
  private let program: PlenumProgram
  private let folder: TemporaryFolder

  /// Bad files of one folder: name, bytes, and a word of the reason.
  private static let bad: [(name: String, bytes: [UInt8], reason: String)] = [
    ("empty.txt", [], "empty"),
    ("binary.txt", (0...255).flatMap { [0x7F, $0, 0, 1] }, "text"),
    (
      "english.txt",
      Array(
        """
        The City Council held its regular meeting on Tuesday
        The mayor opened the meeting and thanked the members for their work during the past year. The \
        council then heard the report of the treasurer and adopted the budget for the coming year.
        """.utf8), "Vietnamese"
    ),
  ]

  init() throws {
    program = try #require(PlenumProgram())
    folder = try TemporaryFolder()
    let inputs = folder.url.appendingPathComponent("in")
    try FileManager.default.copyItem(atPath: Corpus.examples, toPath: inputs.path)
    for (name, bytes, _) in Self.bad {
      try Data(bytes).write(to: inputs.appendingPathComponent(name))
    }
    try FileManager.default.createSymbolicLink(
      atPath: inputs.appendingPathComponent("unreadable.txt").path,
      withDestinationPath: folder.path("nowhere.txt"))
  }

  @Test func `each is named with its reason and the rest is built`() throws {
    let outcome = try build("bad")
    #expect(outcome.status == 1)
    let unreadable = ("unreadable.txt", "cannot be opened")
    for (name, reason) in Self.bad.map({ ($0.name, $0.reason) }) + [unreadable] {
      let lines = outcome.errors.split(separator: "\n").filter { $0.contains(name) }
      #expect(lines.count == 1 && lines.first?.contains(reason) == true, "\(name): \(lines)")
    }
    let good = try program.run("build", Corpus.examples, "--out", folder.path("good"), "--quiet")
    #expect(good.isSilentSuccess)
    #expect(try folder.text("bad/graph.ttl") == folder.text("good/graph.ttl"))
  }

  private func build(_ name: String) throws -> ExternalTool.Outcome {
    try program.run("build", folder.path("in"), "--out", folder.path(name), "--quiet")
  }
}
