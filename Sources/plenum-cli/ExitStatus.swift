/// How a command ended, as its exit status says it.
enum ExitStatus: Int32, Error {
  /// All done.
  case done = 0
  /// Some input could not be read or some file not written; the rest was done.
  case incomplete = 1
  /// Wrong usage.
  case usage = 2
  /// Nothing could be done.
  case nothing = 3
}
