internal import Foundation

/// A lock that processes take on a file; it goes with the process.
final class FileLock {
  private let descriptor: Int32

  /// Opens the file, and makes it when there is none.
  init(_ path: String) throws {
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw SPARQLError(path, "cannot be opened; check the permissions")
    }
  }

  deinit { close(descriptor) }

  /// Gives the lock back.
  func release() { take(LOCK_UN) }

  /// Waits until nobody changes what the lock guards; others may share it.
  func share() { take(LOCK_SH) }

  /// Waits until nobody else uses what the lock guards.
  func own() { take(LOCK_EX) }

  /// Takes the lock for this process alone unless somebody else uses it.
  func ownIfFree() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

  private func take(_ operation: Int32) {
    while flock(descriptor, operation) != 0 && errno == EINTR {}
  }
}
