internal import PlenumModel
public import PlenumStore
internal import Synchronization

/// Takes document graphs, as `plenum extract` writes them, into a store.
public struct DocumentMerger: Sendable {
  /// Makes a merger.
  public init() {}

  /// Reads files of JSON lines.
  ///
  /// - Parameters:
  ///   - files: paths of the files; `-` is standard input.
  ///   - store: takes the documents in, a batch at a time.
  /// - Returns: what was read and what changed; lines that cannot be read are failures.
  /// - Throws: ``StoreError``.
  public func merge(files: [String], into store: GraphStore) throws -> RunReport {
    var report = RunReport()
    var identities = IdentityRegister()
    var batch: [DocumentGraph] = []
    func flush() throws {
      report.changes += try store.add(identities.choose(from: batch))
      report.duplicates = identities.duplicates.sorted()
      batch.removeAll(keepingCapacity: true)
    }
    for file in files {
      let result = Result { try LineReader(path: file) }
      guard case .success(var lines) = result else {
        report.failures.append(
          RunFailure(place: file, reason: "cannot be opened; check that it exists and is readable"))
        continue
      }
      while let line = lines.next() {
        report.take(line, from: file, number: lines.number, into: &batch)
        if batch.count == WorkWindow.capacity { try flush() }
      }
    }
    try flush()
    return report
  }
}

extension RunReport {
  fileprivate mutating func take(
    _ line: String, from file: String, number: Int, into batch: inout [DocumentGraph]
  ) {
    if line.allSatisfy(\.isWhitespace) { return }
    do {
      let document = try DocumentGraph(jsonLine: line)
      batch.append(document)
      articles += 1
      nodes += document.nodes.count
      statements += document.statements.count
    } catch {
      failures.append(RunFailure(place: "\(file):\(number)", reason: "\(error)"))
    }
  }
}
