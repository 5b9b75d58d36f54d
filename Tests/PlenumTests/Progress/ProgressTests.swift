import Plenum
import Synchronization
import Testing

struct ProgressTests {
  /// A clock that stands still until it is set, and what was written at which time.
  private final class Record {
    var milliseconds = 0
    var outputs: [Progress.Output] = []

    func progress(_ form: Progress.Form) -> Progress {
      Progress(
        form, totalBytes: 1000, elapsed: { .milliseconds(self.milliseconds) },
        write: { self.outputs.append($0) })
    }

    /// Tells a report at each of some times; gives the times at which something was written.
    func times(_ progress: Progress, _ times: [Int]) throws -> [Int] {
      let reports = try SampleRun.reports(batches: times.count)
      return zip(times, reports).compactMap { time, report in
        milliseconds = time
        let count = outputs.count
        progress.update(report)
        return outputs.count > count ? time : nil
      }
    }
  }

  private let record = Record()

  @Test func `a line is drawn at once`() {
    _ = record.progress(.line { 40 })
    #expect(record.outputs == [.line("[........]  0 %  0 articles  0 entities")])
  }

  @Test func `a line is redrawn ten times a second at most`() throws {
    let progress = record.progress(.line { 40 })
    let times = [10, 99, 100, 150, 199, 200, 201, 1000, 1050, 1100]
    #expect(try record.times(progress, times) == [100, 200, 1000, 1100])
  }

  @Test func `a line has the counts of the last batch`() throws {
    let progress = record.progress(.line { 24 })
    _ = try record.times(progress, [100, 200])
    #expect(record.outputs.last == .line("0 %  512 articles"))
  }

  @Test func `a line follows the width of the terminal`() throws {
    let width = Mutex(200)
    let progress = record.progress(.line { width.withLock { $0 } })
    width.withLock { $0 = 6 }
    _ = try record.times(progress, [100])
    #expect(record.outputs.last == .line("0 %"))
  }

  @Test func `a line goes away at the end`() {
    record.progress(.line { 40 }).end()
    #expect(record.outputs.last == .wipe)
  }

  @Test func `messages come every ten seconds, the first one after ten`() throws {
    let progress = record.progress(.messages)
    let times = [0, 5000, 9999, 10_500, 15_000, 20_499, 20_500, 60_000]
    #expect(try record.times(progress, times) == [10_500, 20_500, 60_000])
  }

  @Test func `a short run without a terminal is silent`() throws {
    let progress = record.progress(.messages)
    _ = try record.times(progress, [100, 9000])
    progress.end()
    #expect(record.outputs.isEmpty)
  }

  @Test func `a message has all figures`() throws {
    let progress = record.progress(.messages)
    _ = try record.times(progress, [12_000])
    #expect(
      record.outputs == [.message("256 articles, 0 B of 1.0 kB (0 %), 0.00 MB/s, 0 entities")])
  }
}
