/// Why a row of the frozen sentences cannot be read.
struct FrozenRowError: Error, Equatable, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
