import PlenumModel
import PlenumRules
import PlenumTestSupport
import PlenumText
import Testing

struct RuleSetTests {
  @Test func `the longest match wins over a higher priority`() throws {
    let rules = [
      Toy.rule("red ball", name: "short", priority: 9), Toy.rule("red ball rolls", name: "long"),
    ]
    #expect(try Toy.found(rules, in: "red ball rolls").map(\.rule) == ["long"])
  }

  @Test func `of equal matches the higher priority wins`() throws {
    let rules = [
      Toy.rule("red _", name: "low"), Toy.rule("@colour ball", name: "high", priority: 1),
    ]
    #expect(try Toy.found(rules, in: "red ball").map(\.rule) == ["high"])
  }

  @Test(arguments: [["red _", "@colour ball", "%cap _"], ["%cap _", "red _", "@colour ball"]])
  func `of equal matches with equal priority the earlier rule wins`(patterns: [String]) throws {
    let rules = patterns.map { Toy.rule($0, name: $0) }
    #expect(try Toy.found(rules, in: "Red ball").map(\.rule) == [patterns[0]])
  }

  @Test func `matches do not overlap`() throws {
    #expect(try Toy.found("a b a", in: "a b a b a") == ["a b a"])
    #expect(try Toy.found("a b", in: "a b a b") == ["a b", "a b"])
  }

  @Test func `an earlier match hides a longer one that begins inside it`() throws {
    let rules = [Toy.rule("a b", name: "early"), Toy.rule("b c d", name: "late")]
    #expect(try Toy.found(rules, in: "a b c d").map(\.rule) == ["early"])
  }

  @Test func `no match crosses the end of a sentence`() throws {
    #expect(try Toy.found("red _ blue", in: "it is red. Blue is not") == [])
    #expect(try Toy.found("red _ blue", in: "it is red, blue is not") == ["red, blue"])
  }

  @Test func `no entry of a lexicon crosses the end of a sentence`() throws {
    let article = Article.written([(.paragraph, "it is deep"), (.caption, "red ball")])
    let (text, matches) = try Toy.matches([Toy.rule("@colour")], in: article)
    #expect(matches.map { text.string($0.tokens) } == ["deep", "red"])
  }

  @Test func `an empty match is none`() throws {
    #expect(try Toy.found("red? blue*", in: "a ball") == [])
  }

  @Test func `only rules of the phase run`() throws {
    let rules = [Toy.rule("red"), Toy.rule("blue", phase: "other")]
    #expect(try Toy.found(rules, in: "red blue").map(\.words) == ["red"])
    #expect(try Toy.found([Toy.rule("red", phase: "other")], in: "red") == [])
  }

  @Test func `a match carries the name and attributes of its rule`() throws {
    let rule = Rule(name: "r", phase: "play", pattern: "red", attributes: ["frame": "x"])
    let (_, matches) = try Toy.matches([rule], in: .written("a red one"))
    #expect(matches.map(\.rule) == ["r"])
    #expect(matches.map(\.attributes) == [["frame": "x"]])
    #expect(matches.map(\.tokens) == [1..<2])
  }

  @Test func `a pattern that needs too many steps is given up`() throws {
    let sentence = String(repeating: "a ", count: 400)
    let start = ContinuousClock.now
    #expect(try Toy.found("((_* _*)* _*)* never", in: sentence) == [])
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test(arguments: [
    ("@shape ball", "there is no lexicon called 'shape'"),
    ("red %big", "there is no predicate called '%big'"),
  ])
  func `an unknown name is an error that names rule and name`(pattern: String, message: String) {
    let error = #expect(throws: RuleError.self) {
      try Toy.ruleSet([Toy.rule("red"), Toy.rule(pattern, name: "faulty")])
    }
    #expect(error?.message == message)
    #expect(error?.place == "faulty")
  }
}
