import Plenum
import PlenumExport
import PlenumTestSupport
import Synchronization
import Testing

/// What is told while files are written.
struct WritingProgressTests {
  /// What was told, and the time of a clock that tests set.
  private final class Log: Sendable {
    let told = Mutex<[Progress.Output]>([])
    let now = Mutex(Duration.zero)

    var outputs: [Progress.Output] { told.withLock { $0 } }

    func progress(_ form: Progress.Form) -> WritingProgress {
      WritingProgress(form, elapsed: { self.now.withLock { $0 } }) { output in
        self.told.withLock { $0.append(output) }
      }
    }

    func pass(_ duration: Duration) { now.withLock { $0 += duration } }
  }

  @Test func `a line names the file at once, then its bytes, and goes away`() {
    let log = Log()
    let progress = log.progress(.line { 80 })
    progress.start("out/graph.ttl")
    progress.add(1000)
    log.pass(.milliseconds(100))
    progress.add(1_500_000)
    progress.end()
    let lines = ["writing graph.ttl  0 B", "writing graph.ttl  1.5 MB"]
    #expect(log.outputs == lines.map { .line($0) } + [.wipe])
  }

  @Test func `messages come every ten seconds, each file from its start`() {
    let log = Log()
    let progress = log.progress(.messages)
    progress.start("out/graph.ttl")
    log.pass(.seconds(9))
    progress.add(1000)
    log.pass(.seconds(3))
    progress.add(1000)
    progress.end()
    progress.start("out/graph.nt")
    log.pass(.seconds(9))
    progress.add(1000)
    #expect(log.outputs == [.message("out/graph.ttl: 2.0 kB written in 12.0 s")])
  }

  @Test(arguments: [
    (80, "writing a\\u{1b}.ttl  12 B"), (24, "writing  12 B"), (10, "12 B"), (4, ""),
  ])
  func `a line is shorter than the terminal and drives it nowhere`(width: Int, line: String) {
    #expect(WritingProgress.line("/x/a\u{1B}.ttl", 12, width: width) == line)
  }

  @Test(arguments: [ExportFormat.turtle, .graphml, .csv])
  func `every byte of the files is counted`(format: ExportFormat) throws {
    let folder = try TemporaryFolder()
    let bytes = Mutex(0)
    try OutputWatcher.follow({ count in bytes.withLock { $0 += count } }) {
      _ = try format.exporter().write(SampleGraphs.meeting, toFile: folder.path("g"))
    }
    let sizes = try folder.names().map { try folder.text($0).utf8.count }
    #expect(bytes.withLock { $0 } == sizes.reduce(0, +) && !sizes.isEmpty)
  }
}
