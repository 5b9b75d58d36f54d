internal import PlenumIngest

/// How many bytes the files of a run have, and how many of them are read.
package struct InputMeter: Sendable {
  private let counter: ByteCounter
  private let locations: [InputSource.Location]

  /// Makes a meter of articles that come from no file; it stays at zero.
  package init() {
    counter = ByteCounter()
    locations = []
  }

  /// Makes a meter of the files of a command line.
  init(_ expansion: InputExpansion) {
    counter = expansion.counter
    locations = expansion.sources.map(\.location)
  }

  /// The bytes read so far, packed ones as they are in the file.
  package var bytesRead: Int { counter.value }

  /// Asks the file system for the sum of all sizes; nil when a source has none, as standard input.
  package func totalBytes() -> Int? {
    FileSize.total(
      of: locations.map { location in
        if case .file(let path) = location { path } else { nil }
      })
  }
}
