/// Gathers the faults of one file: counts all and keeps the first ones of each code.
final class FaultCollector {
  private let limit: Int
  private(set) var report: ValidationReport

  init(file: String, limit: Int) {
    self.limit = limit
    report = ValidationReport(file: file)
  }

  func add(_ code: Fault.Code, line: Int, _ message: @autoclosure () -> String) {
    report.counts[code, default: 0] += 1
    if report.counts[code, default: 0] > limit { return }
    report.faults.append(
      Fault(file: report.file, line: line, code: code, message: message().shortened))
  }

  func countItem() { report.items += 1 }

  /// The report with its faults by line.
  func finish() -> ValidationReport {
    report.faults.sort {
      ($0.line, $0.code.rawValue, $0.message) < ($1.line, $1.code.rawValue, $1.message)
    }
    return report
  }
}

extension String {
  /// At most 300 characters, for messages about untrusted files.
  fileprivate var shortened: String { count > 300 ? prefix(300) + "…" : self }
}
