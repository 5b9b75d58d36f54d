import PlenumText

/// Runs programs at tokens: backtracking with an explicit stack and a bound on the steps.
struct Matcher {
  let text: AnnotatedText
  let lexical: LexicalIndex
  let predicates: [TokenPredicate]

  /// Where captures begin and end, -1 for nowhere: no memory of its own, since every way that is tried has one.
  typealias Slots = SIMD16<Int32>

  /// The most captures a program can have.
  static let captureLimit = Slots.scalarCount / 2

  /// A match: where it ends and where the captures stand.
  struct Result {
    let end: Int
    let slots: Slots
  }

  /// One way still to be tried.
  private struct Thread {
    var step: Int
    var token: Int
    var slots: Slots
  }

  /// No pattern of a rule needs more; what does is given up.
  private static let stepLimit = 4000

  /// Ways that were put off; kept from one run to the next for its memory.
  private var stack: [Thread] = []

  init(text: AnnotatedText, lexical: LexicalIndex, predicates: [TokenPredicate]) {
    self.text = text
    self.lexical = lexical
    self.predicates = predicates
  }

  /// The first match in order of preference.
  mutating func run(_ program: Program, at start: Int, limit: Int) -> Result? {
    let first = Thread(step: 0, token: start, slots: Slots(repeating: -1))
    return run(program, from: first, limit: limit)
  }

  /// Whether a token passes one of the tests with which a program begins.
  func passes(one tests: ArraySlice<Program.Instruction>, at token: Int) -> Bool {
    for test in tests where passes(test, at: token) { return true }
    return false
  }

  private func passes(_ test: Program.Instruction, at token: Int) -> Bool {
    switch test {
    case .syllable(let syllable): text.tokens[token].syllable == syllable
    case .predicate(let index): predicates[index].test(text, token)
    case .lexical(let lexicalClass): lexical.longest(lexicalClass, at: token) != nil
    default: true
    }
  }

  private mutating func run(_ program: Program, from first: Thread, limit: Int) -> Result? {
    let bottom = stack.count
    defer { stack.removeSubrange(bottom...) }
    var thread = first
    for _ in 0..<Matcher.stepLimit {
      if case .accept = program.instructions[thread.step] {
        return Result(end: thread.token, slots: thread.slots)
      }
      if advance(&thread, in: program, limit: limit) { continue }
      guard stack.count > bottom else { return nil }
      thread = stack.removeLast()
    }
    return nil
  }

  /// Takes one step; false when this way leads nowhere.
  private mutating func advance(_ thread: inout Thread, in program: Program, limit: Int) -> Bool {
    switch program.instructions[thread.step] {
    case .split(let first, let second):
      stack.append(Thread(step: second, token: thread.token, slots: thread.slots))
      thread.step = first
      return true
    case .jump(let step):
      thread.step = step
      return true
    case .save(let slot):
      thread.slots[slot] = Int32(truncatingIfNeeded: thread.token)
      thread.step += 1
      return true
    case .reject(let end):
      let inner = Thread(step: thread.step + 1, token: thread.token, slots: thread.slots)
      if run(program, from: inner, limit: limit) != nil { return false }
      thread.step = end
      return true
    default: return consume(&thread, in: program, limit: limit)
    }
  }

  private mutating func consume(_ thread: inout Thread, in program: Program, limit: Int) -> Bool {
    guard thread.token < limit else { return false }
    let length: Int
    switch program.instructions[thread.step] {
    case .syllable(let syllable): length = text.tokens[thread.token].syllable == syllable ? 1 : 0
    case .predicate(let index): length = predicates[index].test(text, thread.token) ? 1 : 0
    case .lexical(let lexicalClass): length = entry(lexicalClass, thread)
    default: length = 1
    }
    guard length > 0, thread.token + length <= limit else { return false }
    thread.token += length
    thread.step += 1
    return true
  }

  /// The length of the longest entry here; shorter ones are left on the stack.
  private mutating func entry(_ lexicalClass: Int, _ thread: Thread) -> Int {
    var longest = 0
    for match in lexical.all(at: thread.token) where match.lexicalClass == lexicalClass {
      if longest > 0 {
        stack.append(
          Thread(step: thread.step + 1, token: thread.token + longest, slots: thread.slots))
      }
      longest = match.length
    }
    return longest
  }
}
