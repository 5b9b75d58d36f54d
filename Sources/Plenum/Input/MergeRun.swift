internal import PlenumModel
internal import PlenumStore

/// One run of ``DocumentMerger``: lines are collected and go into the store a batch at a time.
struct MergeRun {
  private var filler: StoreFiller
  private let progress: (RunReport) -> Void
  private var batch: [DocumentGraph] = []
  /// Bytes of the files that are read to their end.
  private var finishedBytes = 0
  private(set) var report = RunReport()

  init(store: GraphStore, progress: @escaping (RunReport) -> Void) {
    filler = StoreFiller(store)
    self.progress = progress
  }

  /// Reads a file of JSON lines.
  mutating func read(_ file: String) throws {
    guard var lines = try? LineReader(path: file) else { return fail(file) }
    while let line = lines.next() {
      take(line, from: file, number: lines.number)
      report.bytes = finishedBytes + lines.bytes
      if batch.count == WorkWindow.capacity { try handOver() }
    }
    finishedBytes += lines.bytes
    report.bytes = finishedBytes
  }

  /// Hands the last lines to the store.
  mutating func finish() throws {
    try handOver()
    try filler.flush()
    report.changes = filler.changes
  }

  private mutating func handOver() throws {
    try filler.add(batch)
    report.changes = filler.changes
    report.duplicates = filler.duplicates
    batch.removeAll(keepingCapacity: true)
    progress(report)
  }

  private mutating func take(_ line: ArraySlice<UInt8>, from file: String, number: Int) {
    if MergeRun.isBlank(line) { return }
    do {
      let document = try MergeRun.document(line)
      batch.append(document)
      report.articles += 1
      report.nodes += document.nodes.count
      report.statements += document.statements.count
      report.tally.add(document)
    } catch {
      report.failures.append(
        RunFailure(
          place: "\(file):\(number)", reason: "\(error)", file: file, line: number,
          code: "brokenRecord"))
    }
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    if line.first == UInt8(ascii: "{") { return false }
    return String(decoding: line, as: UTF8.self).allSatisfy(\.isWhitespace)
  }

  /// The document of a line; bytes that are not UTF-8 become U+FFFD.
  private static func document(_ line: ArraySlice<UInt8>) throws -> DocumentGraph {
    do {
      return try DocumentGraph(jsonBytes: Array(line))
    } catch {
      return try DocumentGraph(jsonLine: String(decoding: line, as: UTF8.self))
    }
  }

  private mutating func fail(_ file: String) {
    report.failures.append(
      RunFailure(
        place: file, reason: "cannot be opened; check that it exists and is readable", file: file,
        code: "unreadable"))
  }
}
