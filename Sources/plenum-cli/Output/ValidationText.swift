import Plenum
import PlenumValidate

/// What `plenum validate` prints for a file.
enum ValidationText {
  /// The faults, then one line that sums up.
  static func lines(of report: ValidationReport) -> [String] {
    let faults = report.faults.map { TerminalText.escaped($0.description) }
    let file = TerminalText.escaped(report.file)
    if report.isValid { return ["\(file): valid, \(report.items) items"] }
    let counts = report.counts.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.value) \($0.key.rawValue)" }
    return faults + ["\(file): \(counts.joined(separator: ", "))"]
  }
}
