internal import Synchronization

/// Counts the bytes that are read of a run's files, as they stand on the disk.
///
/// Threads add a piece of a file at a time.
package final class ByteCounter: Sendable {
  private let count = Atomic(0)

  /// Starts at zero.
  package init() {}

  /// The bytes read so far.
  package var value: Int { count.load(ordering: .relaxed) }

  /// Adds the bytes of a piece.
  func add(_ bytes: Int) { count.add(bytes, ordering: .relaxed) }
}
