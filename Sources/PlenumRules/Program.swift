/// A pattern compiled for the matcher.
struct Program: Sendable {
  /// One step of the matcher.
  enum Instruction: Sendable {
    /// The token must have this syllable.
    case syllable(UInt32)
    /// An entry of this class must stand here.
    case lexical(Int)
    /// The token must pass this predicate.
    case predicate(Int)
    /// Any token.
    case any
    /// Go on here, and if that fails, there.
    case split(Int, Int)
    /// Go on there.
    case jump(Int)
    /// Remember where a capture begins or ends.
    case save(Int)
    /// Fail if the steps up to the index match here.
    case reject(upTo: Int)
    /// The pattern matches.
    case accept
  }

  /// The steps; the first is where matching begins.
  var instructions: [Instruction] = []
  /// Names of the captures; capture `i` uses the slots `2 i` and `2 i + 1`.
  var captures: [String] = []
  /// The syllables a match can begin with, or nil if that is open.
  var openings: Set<UInt32>?

  /// The tests of which the first token of a match must pass one; nil if a match may begin otherwise.
  var firstTests: [Instruction]? {
    var tests: [Instruction] = []
    var open = [0]
    var seen: Set<Int> = []
    while let step = open.popLast() {
      guard seen.insert(step).inserted else { continue }
      switch instructions[step] {
      case .split(let first, let second): open += [first, second]
      case .jump(let next): open.append(next)
      case .save: open.append(step + 1)
      case .reject, .accept: return nil
      default: tests.append(instructions[step])
      }
    }
    return tests
  }
}
