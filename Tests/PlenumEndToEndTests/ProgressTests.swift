import Foundation
import PlenumTestSupport
import Testing

/// What the program tells while it runs, on a terminal and elsewhere, and in its report.
struct ProgressTests {
  private let program: PlenumProgram
  private let folder: TemporaryFolder

  init() throws {
    program = try #require(PlenumProgram())
    folder = try TemporaryFolder()
  }

  @Test(PythonTool.needs("pty"), arguments: [30, 200])
  func `a terminal has a line that goes away before each message`(width: Int) throws {
    let text = try onTerminal(width, extract(missing: true))
    #expect(text.contains("\r\u{1B}[K0 %  0 articles") == (width == 30))
    #expect(text.contains("\r\u{1B}[K[....") == (width == 200))
    let lines = text.components(separatedBy: "\r\n").map { $0.components(separatedBy: "\u{1B}[K") }
    #expect(lines.dropLast().allSatisfy { $0.last?.hasPrefix("plenum: ") == true })
    #expect(lines.last == [""])
  }

  @Test(PythonTool.needs("pty"))
  func `a run that fails leaves no line behind`() throws {
    let store = try folder.write("this is no store, but long enough to be read", to: "s.plenum")
    let text = try onTerminal(80, ["build", Corpus.examples, "--store", store])
    #expect(text.hasSuffix("\r\n") && !text.contains("["))
    let nothing = try onTerminal(80, ["extract", folder.path("none.txt"), "-o", folder.path("o")])
    #expect(nothing.hasSuffix("nothing was written\r\n"))
  }

  @Test(PythonTool.needs("pty"))
  func `names of files do not drive the terminal`() throws {
    let file = try folder.write("\u{0}\u{1}", to: "a\u{1B}[31m\u{202E}.txt")
    let text = try onTerminal(80, ["extract", file, "-o", folder.path("o.jsonl")])
    #expect(text.contains("a\\u{1b}[31m\\u{202e}.txt"))
    #expect(!text.contains("\u{1B}[31m") && !text.contains("\u{202E}"))
  }

  @Test(PythonTool.needs("pty"), arguments: [["--quiet"], ["--verbose"]])
  func `no line is drawn for who is quiet or verbose`(options: [String]) throws {
    let text = try onTerminal(80, extract() + options)
    #expect(!text.contains("\u{1B}"))
    #expect(text.isEmpty == (options == ["--quiet"]))
  }

  @Test(PythonTool.needs("pty"))
  func `a terminal shows which file is written`() throws {
    let built = try onTerminal(
      80, ["build", Corpus.examples, "--out", folder.path("o"), "--format", "turtle,csv"])
    #expect(built.contains("\u{1B}[Kwriting graph.ttl  0 B\r\u{1B}[K"))
    #expect(built.contains("\u{1B}[Kwriting graph.csv  0 B\r\u{1B}[K"))
    let export = ["export", "--store", folder.path("o/graph.plenum"), "--format", "turtle"]
    let file = try onTerminal(80, export + ["-o", folder.path("g.ttl")])
    #expect(file.hasPrefix("\r\u{1B}[Kwriting g.ttl  0 B") && file.hasSuffix(" triples\r\n"))
    #expect(try onTerminal(80, export + ["-o", folder.path("g.ttl"), "--quiet"]).isEmpty)
  }

  @Test func `an export elsewhere says what it has written, a quiet one nothing`() throws {
    let store = folder.path("s.plenum")
    _ = try program.run("build", Corpus.examples, "--store", store, "--quiet")
    let file = folder.path("g.ttl")
    let export = ["export", "--store", store, "--format", "turtle"]
    let outcome = try program.run(export + ["-o", file])
    #expect(outcome.errors.wholeMatch(of: /plenum: .*g\.ttl: \d+ triples\n/) != nil)
    #expect(try program.run(export + ["-o", file, "--quiet"]).isSilentSuccess)
    let piped = try program.run(export)
    let written = try folder.text("g.ttl")
    #expect(piped.isSilentSuccess && piped.output == written)
  }

  @Test func `a short run elsewhere only sums up`() throws {
    let outcome = try program.run(extract())
    #expect(!outcome.errors.contains("\u{1B}"))
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.first?.hasPrefix("plenum: 14 articles, ") == true && lines.count <= 2)
  }

  @Test(PythonTool.needs("jsonschema"), arguments: ["build", "extract", "merge"])
  func `two reports are valid and differ in what is measured`(command: String) throws {
    let first = try report(command, "1")
    let second = try report(command, "2")
    #expect(try JSONSchema.isValid(first, under: "report"))
    #expect(unmeasured(first) == unmeasured(second))
    #expect(unmeasured(first).contains("Person"))
  }

  @Test func `a run in which nothing can be read has its report too`() throws {
    let file = folder.path("r.json")
    let outcome = try program.run("extract", folder.path("none.txt"), "--report", file)
    #expect(outcome.status == 3)
    #expect(try folder.text("r.json").contains(#""reason":"unreadable""#))
  }

  @Test(PythonTool.needs("jsonschema"), arguments: ["build", "merge"])
  func `a run that the store ends has its report with the error`(command: String) throws {
    let store = try folder.write("this is no store, but long enough to be read", to: "s.plenum")
    let outcome = try program.run(
      command, Corpus.examples, "--store", store, "--report", folder.path("r.json"))
    #expect(outcome.status == 3 && outcome.errors.contains("s.plenum: "))
    let report = try folder.text("r.json")
    #expect(try JSONSchema.isValid(report, under: "report"))
    let error = try #require(report.firstMatch(of: /"error":"([^"]*)"/)).1
    #expect(outcome.errors.contains(error))
  }

  @Test(.enabled(if: ExternalTool.exists("/dev/full"), "needs /dev/full"))
  func `a run whose output has no room has its report with what was read`() throws {
    let outcome = try program.run(
      "extract", Corpus.examples, "-o", "/dev/full", "--report", folder.path("r.json"))
    #expect(outcome.status == 3)
    let report = try folder.text("r.json")
    #expect(report.contains(#""error":"/dev/full: "#) && report.contains(#""jobs":"#))
  }

  @Test(.enabled(if: ExternalTool.isInstalled("bash"), "install bash"))
  func `a store that fills up while articles are read ends the run with a report`() throws {
    let bash = try #require(ExternalTool("bash"))
    let script = "trap '' XFSZ; ulimit -f 64; exec \"$@\""
    let outcome = try bash.run([
      "-c", script, "bash", program.path, "build", Corpus.examples, "--store",
      folder.path("s.plenum"), "--report", folder.path("r.json"),
    ])
    #expect(outcome.status == 3 && outcome.errors.contains("s.plenum: "))
    #expect(try folder.text("r.json").contains(#""error":""#))
  }

  @Test func `a report that cannot be written is named`() throws {
    let outcome = try program.run(
      extract() + ["--quiet", "--report", folder.path("none/r.json")])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("none/r.json: no such folder"))
    #expect(try folder.names() == ["o.jsonl"])
  }

  @Test func `progress and report change no byte of the result`() throws {
    _ = try program.run(extract() + ["--quiet"])
    let quiet = try folder.text("o.jsonl")
    _ = try program.run(extract() + ["--report", folder.path("r.json")])
    #expect(try folder.text("o.jsonl") == quiet)
  }

  private func extract(missing: Bool = false) -> [String] {
    ["extract", Corpus.examples] + (missing ? ["none.txt"] : []) + ["-o", folder.path("o.jsonl")]
  }

  private func report(_ command: String, _ name: String) throws -> String {
    let file = folder.path("\(name).json")
    var arguments = [command, Corpus.examples, "--report", file, "--quiet"]
    if command == "merge" {
      _ = try program.run(extract() + ["--quiet"])
      arguments[1] = folder.path("o.jsonl")
    }
    if command == "extract" { arguments += ["-o", folder.path("o.jsonl")] }
    if command != "extract" { arguments += ["--store", folder.path("\(name).plenum")] }
    #expect(try program.run(arguments).isSilentSuccess)
    return try folder.text("\(name).json")
  }

  /// A report without what is measured.
  private func unmeasured(_ report: String) -> String {
    report.replacing(/"measured":\{[^}]*\}/, with: "")
  }

  /// What a run writes to a terminal of some columns.
  private func onTerminal(_ columns: Int, _ arguments: [String]) throws -> String {
    let script = """
      import fcntl, os, pty, struct, subprocess, sys, termios
      mine, its = pty.openpty()
      fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 24, int(sys.argv[1]), 0, 0))
      environment = dict(os.environ, TERM="xterm")
      run = subprocess.Popen(sys.argv[2:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                             stderr=its, env=environment)
      os.close(its)
      while True:
          try:
              read = os.read(mine, 4096)
          except OSError:
              break
          sys.stdout.buffer.write(read)
      run.wait()
      """
    return try PythonTool.run(script, ["\(columns)", program.path] + arguments)
  }
}
