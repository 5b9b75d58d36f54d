import Plenum
import PlenumExport
import PlenumStore

/// Follows one run of a command: shows its progress, takes its time, writes its report.
final class RunWatch {
  /// Number of threads.
  var jobs = 1

  private let command: ReportRecord.Command
  private let inputs: [String]
  private let messages: MessageOptions
  private let file: String?
  private let start = ContinuousClock.now
  private var reading = Duration.zero
  private var progress: Progress?
  /// The counts after the last batch.
  private var report = RunReport()

  /// Starts the clock.
  init(
    _ command: ReportRecord.Command, inputs: [String], _ messages: MessageOptions,
    _ reporting: ReportOption
  ) {
    self.command = command
    self.inputs = inputs
    self.messages = messages
    file = reporting.file
  }

  /// Whether a report is to be written.
  var isReporting: Bool { file != nil }

  /// Runs a command; an error that ends it early goes into its report.
  func run(_ body: () throws -> Void) throws {
    defer { endProgress() }
    do {
      try body()
    } catch let status as ExitStatus {
      throw status
    } catch {
      endProgress()
      _ = write(report, nil, cost, error: ErrorText.message(of: error))
      throw error
    }
  }

  /// Begins to show the progress, unless the run is quiet, or verbose, which tells it otherwise.
  ///
  /// - Parameter totalBytes: the bytes to read, nil when nobody knows.
  func showProgress(of totalBytes: @autoclosure () -> Int?) {
    if messages.quiet || messages.verbose { return }
    let form = Console.isTerminal ? Progress.Form.line { Console.width } : .messages
    let start = start
    progress = Progress(
      form, totalBytes: totalBytes(), elapsed: { start.duration(to: .now) }, write: Console.show)
  }

  /// Takes the counts after a batch.
  func follow(_ report: RunReport) {
    self.report = report
    messages.tell(report)
    progress?.update(report)
  }

  /// Takes the progress off the terminal, however the run has ended.
  func endProgress() {
    progress?.end()
    progress = nil
  }

  /// Ends the reading and names what could not be read.
  func endReading(_ report: RunReport) {
    endProgress()
    self.report = report
    reading = start.duration(to: .now)
    messages.name(report)
  }

  /// Ends a run in which nothing could be read; returns what to throw.
  func endWithNothing(_ report: RunReport, _ message: String) -> ExitStatus {
    _ = write(report, nil, cost)
    Console.say(message)
    return .nothing
  }

  /// Ends a run: says what it took, and writes its report.
  ///
  /// - Parameters:
  ///   - report: what was read.
  ///   - store: what the store holds now.
  ///   - isWritten: whether all results are written.
  /// - Throws: ``ExitStatus/incomplete`` when something is missing.
  func end(_ report: RunReport, store: StoreStatistics? = nil, isWritten: Bool = true) throws {
    let cost = cost
    cost.summary(bytes: report.bytes).map(messages.say)
    let isReported = write(report, store, cost)
    if !isWritten || !isReported || !report.isComplete { throw ExitStatus.incomplete }
  }

  /// What the run took so far; one that has not ended its reading has done nothing else.
  private var cost: RunCost {
    let whole = start.duration(to: .now)
    return RunCost(reading: reading == .zero ? whole : reading, whole: whole)
  }

  /// Writes the report if there is to be one; false when it cannot be written.
  private func write(
    _ report: RunReport, _ store: StoreStatistics?, _ cost: RunCost, error: String? = nil
  ) -> Bool {
    guard let file else { return true }
    let record = ReportRecord(
      command: command, inputs: inputs, jobs: jobs, report: report, store: store, cost: cost,
      error: error)
    do {
      try AtomicFile.write(to: file) { $0.write(record.line) }
      return true
    } catch {
      Console.say(ErrorText.message(of: error))
      return false
    }
  }
}
