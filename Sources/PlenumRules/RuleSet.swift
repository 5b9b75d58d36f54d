public import PlenumText

/// Rules compiled against a lexicon, grouped by phase.
public struct RuleSet: Sendable {
  /// The lexicon with the syllables of the rules interned too.
  public let lexicon: Lexicon

  /// A rule with its program.
  fileprivate struct Compiled: Sendable {
    let rule: Rule
    let program: Program
  }

  /// A phase's rules by the syllable a match begins with.
  fileprivate struct Phase: Sendable {
    var rules: [Compiled] = []
    var bySyllable: [UInt32: [Int]] = [:]
    /// Rules that may begin with other things, each with its place among the tests; the first token must pass one of
    /// these. An empty place stands for no test.
    var open: [(rule: Int, tests: Range<Int>)] = []
    var tests: [Program.Instruction] = []
  }

  private let predicates: [TokenPredicate]
  private var phases: [String: Phase] = [:]

  /// Compiles rules; later rules of the same length and priority lose to earlier ones.
  public init(rules: [Rule], lexicon: Lexicon, predicates: [TokenPredicate]) throws {
    self.predicates = predicates
    var compiler = ProgramCompiler(lexicon: lexicon, predicates: predicates)
    for rule in rules {
      do {
        let program = try compiler.compile(try PatternParser.parse(rule.pattern))
        phases[rule.phase, default: Phase()].add(Compiled(rule: rule, program: program))
      } catch {
        throw RuleError(file: rule.phase, place: rule.name, message: error.message)
      }
    }
    self.lexicon = compiler.lexicon
  }

  /// The matches of a phase, in text order, without overlap: at each token the longest match wins,
  /// then the higher priority, then the earlier rule.
  public func matches(of phase: String, in text: AnnotatedText, lexical: LexicalIndex)
    -> [RuleMatch]
  {
    guard let phase = phases[phase] else { return [] }
    var matcher = Matcher(text: text, lexical: lexical, predicates: predicates)
    var found: [RuleMatch] = []
    for sentence in text.sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        if let match = phase.best(at: index, limit: sentence.tokens.upperBound, &matcher) {
          found.append(match)
          index = match.tokens.upperBound
        } else {
          index += 1
        }
      }
    }
    return found
  }
}

extension RuleSet.Phase {
  fileprivate mutating func add(_ rule: RuleSet.Compiled) {
    if let openings = rule.program.openings {
      for syllable in openings { bySyllable[syllable, default: []].append(rules.count) }
    } else {
      let start = tests.count
      tests += rule.program.firstTests ?? []
      open.append((rules.count, start..<tests.count))
    }
    rules.append(rule)
  }

  fileprivate func best(at index: Int, limit: Int, _ matcher: inout Matcher) -> RuleMatch? {
    var best: (rule: Int, result: Matcher.Result)?
    func attempt(_ candidate: Int, _ matcher: inout Matcher) {
      guard let result = matcher.run(rules[candidate].program, at: index, limit: limit),
        result.end > index
      else { return }
      if let current = best, !beats(candidate, result, current) { return }
      best = (candidate, result)
    }
    let syllable = matcher.text.tokens[index].syllable
    if syllable != SyllableTable.unknown {
      for candidate in bySyllable[syllable] ?? [] { attempt(candidate, &matcher) }
    }
    for place in open.indices {
      let range = open[place].tests
      if !range.isEmpty && !matcher.passes(one: tests[range], at: index) { continue }
      attempt(open[place].rule, &matcher)
    }
    return best.map { rules[$0.rule].match(from: index, $0.result) }
  }

  private func beats(
    _ rule: Int, _ result: Matcher.Result, _ other: (rule: Int, result: Matcher.Result)
  ) -> Bool {
    let left = (result.end, rules[rule].rule.priority, -rule)
    let right = (other.result.end, rules[other.rule].rule.priority, -other.rule)
    return left > right
  }
}

extension RuleSet.Compiled {
  fileprivate func match(from start: Int, _ result: Matcher.Result) -> RuleMatch {
    var captures: [String: Range<Int>] = [:]
    for (index, name) in program.captures.enumerated() {
      let first = Int(result.slots[2 * index])
      let end = Int(result.slots[2 * index + 1])
      if first >= 0, end > first { captures[name] = first..<end }
    }
    return RuleMatch(
      rule: rule.name, attributes: rule.attributes, tokens: start..<result.end, captures: captures)
  }
}
