internal import PlenumIngest
internal import PlenumModel
package import PlenumStore

/// The summary of a run that `--report` writes; `schemas/report.schema.json` is its schema.
package struct ReportRecord: Sendable {
  /// The commands that write one.
  package enum Command: String, Sendable, CaseIterable {
    case build, extract, merge

    /// Whether articles go into a store.
    fileprivate var hasStore: Bool { self != .extract }
  }

  private let command: Command
  private let inputs: [String]
  private let jobs: Int
  private let report: RunReport
  private let store: StoreStatistics?
  private let cost: RunCost
  private let error: String?

  /// Makes a record.
  ///
  /// - Parameters:
  ///   - command: what was run.
  ///   - inputs: the inputs, as they were given.
  ///   - jobs: number of threads.
  ///   - report: what was read.
  ///   - store: what the store holds afterwards, if there is one.
  ///   - cost: what the run took.
  ///   - error: why it ended early, if it did.
  package init(
    command: Command, inputs: [String], jobs: Int, report: RunReport,
    store: StoreStatistics? = nil, cost: RunCost, error: String? = nil
  ) {
    self.command = command
    self.inputs = inputs
    self.jobs = jobs
    self.report = report
    self.store = store
    self.cost = cost
    self.error = error
  }

  /// One line of JSON, members sorted by name, with its end.
  package var line: String { JSONWriter.text(of: json) + "\n" }

  private var json: JSONValue {
    var members: [String: JSONValue] = [
      "command": .string(command.rawValue), "version": .string(PlenumVersion.current),
      "inputs": .array(inputs.map(JSONValue.string)), "jobs": .integer(jobs),
      "bytes": .integer(report.bytes), "articles": articles,
      "nodes": ReportRecord.nodes(report.tally.nodes),
      "edges": ReportRecord.edges(report.tally.edges),
      "statements": .integer(report.statements), "skippedFiles": .integer(report.skippedFiles),
      "duplicates": .array(report.duplicates.map(JSONValue.string)),
      "omitted": .object(omitted),
      "failures": .array(report.failures.map(\.json)), "measured": cost.json(bytes: report.bytes),
    ]
    members["store"] = store.map(ReportRecord.store)
    members["error"] = error.map(JSONValue.string)
    return .object(members)
  }

  private var articles: JSONValue {
    var counts = ["read": JSONValue.integer(report.articles)]
    if command.hasStore {
      counts["new"] = .integer(report.changes.added)
      counts["replaced"] = .integer(report.changes.replaced)
      counts["unchanged"] = .integer(report.changes.unchanged)
    }
    return .object(counts)
  }

  /// The records and pages that were left out, by reason.
  private var omitted: [String: JSONValue] {
    Dictionary(
      report.omissions.map { ($0.key.rawValue, .integer($0.value)) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func store(_ statistics: StoreStatistics) -> JSONValue {
    .object([
      "articles": .integer(statistics.articles), "statements": .integer(statistics.statements),
      "nodes": nodes(statistics.nodes), "edges": edges(statistics.edges),
    ])
  }

  /// The kinds that articles name, zeros too.
  private static func nodes(_ counts: [NodeKind: Int]) -> JSONValue {
    let kinds = NodeKind.allCases.filter { $0 != .article && $0 != .tenure }
    return .object(members(kinds.map { ($0.rawValue, counts[$0]) }))
  }

  private static func edges(_ counts: [Predicate: Int]) -> JSONValue {
    .object(members(Predicate.allCases.map { ($0.rawValue, counts[$0]) }))
  }

  private static func members(_ counts: [(String, Int?)]) -> [String: JSONValue] {
    Dictionary(counts.map { ($0, .integer($1 ?? 0)) }, uniquingKeysWith: { first, _ in first })
  }
}

extension RunFailure {
  fileprivate var json: JSONValue {
    var members: [String: JSONValue] = [
      "file": .string(file), "reason": .string(code), "message": .string(reason),
    ]
    members["line"] = line.map(JSONValue.integer)
    members["byte"] = byte.map(JSONValue.integer)
    return .object(members)
  }
}

extension RunCost {
  fileprivate func json(bytes: Int) -> JSONValue {
    let seconds = reading / .seconds(1)
    let speed = seconds > 0 ? Double(bytes) / 1_000_000 / seconds : 0
    var members: [String: JSONValue] = [
      "seconds": RunCost.thousandths(whole / .seconds(1)),
      "readingSeconds": RunCost.thousandths(seconds),
      "megabytesPerSecond": RunCost.thousandths(speed),
    ]
    members["peakMemory"] = peakMemory.map(JSONValue.integer)
    return .object(members)
  }

  private static func thousandths(_ value: Double) -> JSONValue {
    .number((value * 1000).rounded() / 1000)
  }
}
