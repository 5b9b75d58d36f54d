import Foundation

/// The operating system's words for the last failed call.
enum SystemReason {
  /// What `errno` means now.
  static var current: String {
    switch errno {
    case ENOSPC: "no space left on the device; free some or write elsewhere"
    case EPIPE: "the reader closed the pipe"
    case EACCES, EPERM: "permission denied; choose a place you may write to"
    case ENOENT: "no such folder; make it first"
    default: unsafe String(cString: strerror(errno))
    }
  }
}
