import Plenum
import PlenumModel
import PlenumStore

/// What a build read and what the graph holds, in a few lines.
struct RunSummary {
  let report: RunReport
  let statistics: StoreStatistics

  /// The lines, without what is zero.
  var lines: [String] { RunSummary.reading(of: report) + [nodes, edges] }

  /// What was read and what that changed, and in a line of its own what was left out.
  static func reading(of report: RunReport) -> [String] {
    [articles(of: report)] + leftOut(of: report)
  }

  /// What was left out, if anything was.
  static func leftOut(of report: RunReport) -> [String] {
    let counts = report.omitted
    if counts.isEmpty { return [] }
    return [list([(counts.reduce(0) { $0 + $1.count }, "records left out")], and: counts)]
  }

  private static func articles(of report: RunReport) -> String {
    let changes = report.changes
    let counts = [
      (changes.added, "new"), (changes.replaced, "replaced"), (changes.unchanged, "unchanged"),
      (report.failures.count, "failures"), (report.skippedFiles, "files skipped"),
    ]
    return RunSummary.list([(report.articles, "articles read")], and: counts)
  }

  private var nodes: String {
    let kinds: [(NodeKind, String)] = [
      (.person, "persons"), (.body, "bodies"), (.position, "positions"), (.event, "events"),
      (.directive, "directives"), (.place, "places"),
    ]
    return RunSummary.list(kinds.map { (statistics.nodes[$0] ?? 0, $1) })
  }

  private var edges: String {
    let counts = Predicate.allCases.map { (statistics.edges[$0] ?? 0, $0.rawValue) }
    return RunSummary.list([(counts.reduce(0) { $0 + $1.0 }, "edges")], and: counts)
  }

  private static func list(_ counts: [(Int, String)], and details: [(Int, String)] = []) -> String {
    let details = details.filter { $0.0 > 0 }.map { "\($0) \($1)" }.joined(separator: ", ")
    let counts = counts.map { "\($0) \($1)" }.joined(separator: ", ")
    return details.isEmpty ? counts : "\(counts) (\(details))"
  }
}
