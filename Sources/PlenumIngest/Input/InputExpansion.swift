/// What a list of inputs on the command line stands for.
package struct InputExpansion: Sendable {
  /// The files to read, in order, each once.
  package var sources: [InputSource] = []
  /// Inputs that stand for nothing readable.
  package var failures: [IngestFailure] = []
  /// Number of files in folders left out because their extension is unknown.
  package var skippedFiles = 0
  /// Counts what is read of the sources.
  package let counter = ByteCounter()
}
