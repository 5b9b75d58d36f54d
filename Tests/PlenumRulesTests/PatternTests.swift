import PlenumRules
import Testing

struct PatternTests {
  /// A pattern, a sentence and the words that match.
  struct Case: Sendable, CustomTestStringConvertible {
    let pattern: String
    let sentence: String
    let found: [String]

    init(_ pattern: String, _ sentence: String, _ found: String...) {
      self.pattern = pattern
      self.sentence = sentence
      self.found = found
    }

    var testDescription: String { "\(pattern) in “\(sentence)”" }
  }

  @Test(arguments: [
    Case("red ball", "a red ball and a Red BALL", "red ball", "Red BALL"),
    Case("red ball", "a red blue ball"), Case("RED", "the red one", "red"),
    Case("hoà", "một HÒA hai hoa", "HÒA"),
  ])
  func `words match whatever their case and tone placement`(test: Case) throws {
    #expect(try Toy.found(test.pattern, in: test.sentence) == test.found)
  }

  @Test(arguments: [
    Case("@colour ball", "deep red ball", "deep red ball"), Case("@colour", "green"),
    Case("@colour red ball", "deep red ball", "deep red ball"),
    Case("@colour @colour", "dark red blue", "dark red blue"),
  ])
  func `a class matches its entries, the longest one that lets the rest match`(test: Case) throws {
    #expect(try Toy.found(test.pattern, in: test.sentence) == test.found)
  }

  @Test(arguments: [
    Case("%num ball", "3 ball, x ball", "3 ball"),
    Case("red _ ball", "red big ball", "red big ball"),
    Case("_ ball", "ball"), Case("red _", "red"),
  ])
  func `a predicate tests one token and an underscore takes any`(test: Case) throws {
    #expect(try Toy.found(test.pattern, in: test.sentence) == test.found)
  }

  @Test(arguments: [
    Case("(red | blue) ball", "blue ball red ball", "blue ball", "red ball"),
    Case("(a (b | c) | d) e", "a c e d e a e", "a c e", "d e"),
    Case("a | b c", "b c a", "b c", "a"),
  ])
  func `a choice takes one of its branches`(test: Case) throws {
    #expect(try Toy.found(test.pattern, in: test.sentence) == test.found)
  }

  @Test(arguments: [
    Case("very? good", "good very good very very good", "good", "very good", "very good"),
    Case("very* good", "good very very good", "good", "very very good"),
    Case("very+ good", "good"), Case("very+ good", "very very good", "very very good"),
    Case("x{2} y", "x y"), Case("x{2} y", "x x y", "x x y"),
    Case("x{2,3} y", "x x x x y", "x x x y"), Case("a x{0,1} y", "a x x y"),
    Case("(a b)+ c", "a b a b c", "a b a b c"),
  ])
  func `a repetition takes as many as its bounds allow`(test: Case) throws {
    #expect(try Toy.found(test.pattern, in: test.sentence) == test.found)
  }

  @Test(arguments: [
    Case("a _* z", "a b z c z", "a b z c z"), Case("a _*? z", "a b z c z", "a b z"),
    Case("a _+? z", "a z z", "a z z"), Case("a x??", "a x", "a"), Case("a _{1,9}?", "a b c", "a b"),
  ])
  func `a question mark makes a repetition lazy`(test: Case) throws {
    #expect(try Toy.found(test.pattern, in: test.sentence) == test.found)
  }

  @Test(arguments: [
    Case("red !ball _", "red ball red box", "red box"), Case("red !_", "red red", "red"),
    Case("!red @colour", "red blue", "blue"), Case("a !(b c) b", "a b c a b d", "a b"),
  ])
  func `a negation takes nothing and forbids what follows`(test: Case) throws {
    #expect(try Toy.found(test.pattern, in: test.sentence) == test.found)
  }

  @Test(arguments: [
    Case("&red @colour", "blue red", "red"), Case("a &b _", "a c a b", "a b"),
    Case("a &(b c) b", "a b d a b c", "a b"), Case("a &_", "a"),
  ])
  func `an ampersand takes nothing and demands what follows`(test: Case) throws {
    #expect(try Toy.found(test.pattern, in: test.sentence) == test.found)
  }

  @Test(arguments: [
    Case("red , blue", "red, blue", "red, blue"), Case("%num / %num", "a 3/4", "3/4"),
    Case("a - b", "a – b", "a – b"), Case("a '(' b ')'", "a (b)", "a (b)"),
    Case("a '&' b", "a & b", "a & b"),
    Case("a 'b c'", "a b c", "a b c"),
    Case("a ''' b", "a ' b", "a ' b"),
    Case("a '“' b", "a \"b", "a \"b"), Case("a . b", "a.b", "a.b"), Case("a ; b", "a, b"),
  ])
  func `signs stand for themselves, bare or quoted`(test: Case) throws {
    #expect(try Toy.found(test.pattern, in: test.sentence) == test.found)
  }

  // MARK: Captures

  @Test func `captures give the words of their parts`() throws {
    let found = try Toy.captures("d:%num / (m:%num) who:(@colour ball)", in: "on 3/4 dark red ball")
    #expect(found == ["d": "3", "m": "4", "who": "dark red ball"])
  }

  @Test func `a capture that took no part is missing`() throws {
    #expect(try Toy.captures("(a:red | b:blue) c:big? ball", in: "blue ball") == ["b": "blue"])
  }

  @Test func `branches may share the name of a capture`() throws {
    let pattern = "(x c:red | y c:blue)"
    #expect(try Toy.captures(pattern, in: "y blue") == ["c": "blue"])
    #expect(try Toy.captures(pattern, in: "x red") == ["c": "red"])
  }

  @Test func `captures nest`() throws {
    let found = try Toy.captures("all:(first:red second:_)", in: "red box")
    #expect(found == ["all": "red box", "first": "red", "second": "box"])
  }

  // MARK: Faults

  @Test(arguments: [
    ("red (blue", "a bracket is not closed at character 10"),
    ("red |", "an empty branch at character 6"), ("", "an empty branch at character 1"),
    ("()", "an empty branch at character 2"), ("red )", "unexpected sign at character 5"),
    ("'red", "a quotation is not closed at character 5"),
    ("red{3,2}", "a repetition is written {2,5} at character 9"),
    ("red{2", "a repetition is written {2,5} at character 6"),
    ("red{x}", "a number is expected at character 6"),
    ("@ red", "a word is expected at character 2"),
    ("red # blue", "a word is expected at character 5"),
    ("red:", "a word is expected at character 5"),
    ("*", "a word is expected at character 1"),
  ])
  func `a fault in a pattern is named with its place`(pattern: String, message: String) {
    let error = #expect(throws: RuleError.self) { try Toy.ruleSet([Toy.rule(pattern)]) }
    #expect(error?.message == message)
    #expect(error?.place == "toy")
  }

  @Test func `a pattern names at most eight parts`() throws {
    let names = (0..<9).map { "n\($0):_" }
    let eight = names.dropLast().joined(separator: " ")
    #expect(try Toy.captures(eight, in: "a b c d e f g h")["n7"] == "h")
    let nine = names.joined(separator: " ")
    let error = #expect(throws: RuleError.self) { try Toy.ruleSet([Toy.rule(nine)]) }
    #expect(error?.message == "a pattern can name at most 8 parts")
  }

  @Test func `what a rejected part put off is not tried later`() throws {
    #expect(
      try Toy.captures("!(red (big | small)) a:red b:_", in: "red box") == ["a": "red", "b": "box"])
    #expect(try Toy.captures("!(red (big | small)) a:red b:_", in: "red small box") == [:])
  }
}
