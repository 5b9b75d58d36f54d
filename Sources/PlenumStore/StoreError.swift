/// A store that cannot be opened, read or written.
public struct StoreError: Error, Hashable, CustomStringConvertible {
  /// What went wrong.
  public enum Code: String, Sendable {
    /// There is no file at the path.
    case missing
    /// The file cannot be opened or created.
    case unreachable
    /// The file is not a Plenum store.
    case notAStore
    /// The file was written by a newer version.
    case newerVersion
    /// Another process is writing to it.
    case locked
    /// The article named is not in the store, or several articles answer to the name.
    case article
    /// SQLite reports something else: a full disk, a damaged file.
    case database
  }

  /// What went wrong.
  public let code: Code
  /// The store's file.
  public let path: String
  /// One sentence with the remedy.
  public let message: String

  /// The file and the sentence.
  public var description: String { "\(path): \(message)" }
}
