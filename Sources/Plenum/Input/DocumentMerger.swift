public import PlenumStore

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
    try merge(files: files, into: store) { _ in }
  }

  /// Reads files of JSON lines and tells how far it is.
  ///
  /// - Parameters:
  ///   - files: paths of the files; `-` is standard input.
  ///   - store: takes the documents in, a batch at a time.
  ///   - progress: is told after each batch.
  /// - Returns: what was read and what changed; lines that cannot be read are failures.
  /// - Throws: ``StoreError``.
  package func merge(
    files: [String], into store: GraphStore, progress: @escaping (RunReport) -> Void
  ) throws -> RunReport {
    var run = MergeRun(store: store, progress: progress)
    for file in files { try run.read(file) }
    try run.finish()
    return run.report
  }
}
