import PlenumText

/// Compiles patterns against a lexicon and predicates.
struct ProgramCompiler {
  var lexicon: Lexicon
  let predicates: [TokenPredicate]
  private var program = Program()

  init(lexicon: Lexicon, predicates: [TokenPredicate]) {
    self.lexicon = lexicon
    self.predicates = predicates
  }

  /// The program of a pattern; literals are interned in ``lexicon``.
  mutating func compile(_ pattern: Pattern) throws(PatternSyntaxError) -> Program {
    program = Program()
    try emit(pattern)
    program.instructions.append(.accept)
    program.openings = try openings(of: pattern).syllables
    return program
  }

  private mutating func emit(_ pattern: Pattern) throws(PatternSyntaxError) {
    switch pattern {
    case .words(let text):
      for syllable in lexicon.intern(phrase: text) {
        program.instructions.append(.syllable(syllable))
      }
    case .lexical(let name): program.instructions.append(.lexical(try lexicalClass(name)))
    case .predicate(let name): program.instructions.append(.predicate(try predicate(name)))
    case .any: program.instructions.append(.any)
    case .sequence(let parts): for part in parts { try emit(part) }
    case .choice(let branches): try emit(choice: branches[...])
    case .repetition(let item, let bounds, let isLazy):
      try emit(item, times: bounds, isLazy: isLazy)
    case .capture(let name, let item): try emit(item, as: name)
    case .negation(let item):
      let at = program.instructions.count
      program.instructions.append(.reject(upTo: 0))
      try emit(item)
      program.instructions.append(.accept)
      program.instructions[at] = .reject(upTo: program.instructions.count)
    }
  }

  private mutating func emit(choice branches: ArraySlice<Pattern>) throws(PatternSyntaxError) {
    guard let first = branches.first else { return }
    guard branches.count > 1 else { return try emit(first) }
    let split = reserve()
    try emit(first)
    let jump = reserve()
    program.instructions[split] = .split(split + 1, program.instructions.count)
    try emit(choice: branches.dropFirst())
    program.instructions[jump] = .jump(program.instructions.count)
  }

  private mutating func emit(_ item: Pattern, times bounds: ClosedRange<Int>, isLazy: Bool)
    throws(PatternSyntaxError)
  {
    for _ in 0..<bounds.lowerBound { try emit(item) }
    var splits: [Int] = []
    for _ in bounds.lowerBound..<bounds.upperBound {
      splits.append(reserve())
      try emit(item)
    }
    let end = program.instructions.count
    for split in splits {
      program.instructions[split] = isLazy ? .split(end, split + 1) : .split(split + 1, end)
    }
  }

  private mutating func emit(_ item: Pattern, as name: String) throws(PatternSyntaxError) {
    let index = program.captures.firstIndex(of: name) ?? program.captures.count
    guard index < Matcher.captureLimit else {
      throw PatternSyntaxError(message: "a pattern can name at most \(Matcher.captureLimit) parts")
    }
    if index == program.captures.count { program.captures.append(name) }
    program.instructions.append(.save(2 * index))
    try emit(item)
    program.instructions.append(.save(2 * index + 1))
  }

  private mutating func reserve() -> Int {
    program.instructions.append(.accept)
    return program.instructions.count - 1
  }

  private func lexicalClass(_ name: String) throws(PatternSyntaxError) -> Int {
    guard let index = lexicon.classIndex(name) else {
      throw PatternSyntaxError(message: "there is no lexicon called '\(name)'")
    }
    return index
  }

  private func predicate(_ name: String) throws(PatternSyntaxError) -> Int {
    guard let index = predicates.firstIndex(where: { $0.name == name }) else {
      throw PatternSyntaxError(message: "there is no predicate called '%\(name)'")
    }
    return index
  }

  /// What a match can begin with, and whether the pattern can match nothing.
  private mutating func openings(of pattern: Pattern) throws(PatternSyntaxError)
    -> (syllables: Set<UInt32>?, isOptional: Bool)
  {
    switch pattern {
    case .words(let text): return (lexicon.intern(phrase: text).first.map { [$0] }, false)
    case .lexical(let name): return (lexicon.openings(of: try lexicalClass(name)), false)
    case .predicate, .any: return (nil, false)
    case .negation: return ([], true)
    case .capture(_, let item): return try openings(of: item)
    case .repetition(let item, let bounds, _):
      let inner = try openings(of: item)
      return (inner.syllables, inner.isOptional || bounds.lowerBound == 0)
    case .choice(let branches): return try openings(ofAny: branches)
    case .sequence(let parts): return try openings(ofFirst: parts)
    }
  }

  private mutating func openings(ofAny branches: [Pattern]) throws(PatternSyntaxError)
    -> (syllables: Set<UInt32>?, isOptional: Bool)
  {
    var union: Set<UInt32>? = []
    var isOptional = false
    for branch in branches {
      let inner = try openings(of: branch)
      union = inner.syllables.flatMap { syllables in union.map { $0.union(syllables) } }
      isOptional = isOptional || inner.isOptional
    }
    return (union, isOptional)
  }

  private mutating func openings(ofFirst parts: [Pattern]) throws(PatternSyntaxError)
    -> (syllables: Set<UInt32>?, isOptional: Bool)
  {
    var union: Set<UInt32>? = []
    for part in parts {
      let inner = try openings(of: part)
      union = inner.syllables.flatMap { syllables in union.map { $0.union(syllables) } }
      if !inner.isOptional { return (union, false) }
    }
    return (nil, true)
  }
}
