import Foundation
import PlenumTestSupport
import PlenumValidate
import Testing

/// Legal files are read, others are refused: by a reader that is not ours as well.
struct RDFSyntaxTests {
  private static let head = "@prefix : <http://e.example/> . @prefix a.b: <http://f.example/> .\n"

  /// Legal Turtle with its triples.
  static let turtle: [(text: String, triples: Int)] = [
    ("", 0), ("# nur ein Kommentar", 0), (":a :b :c .", 1), (":a a :c, :d ; :p 1 ;; .", 3),
    ("PREFIX x: <http://x.example/>\nx:a x:b x:c.", 1),
    ("pReFiX x: <http://x.example/> x:a x:b x: .", 1),
    (":a :b [] . [] :b :c . [ :p :q ] .", 3), ("[ :p [ :q 1 ] ] :r :s .", 3),
    (":a :b ( 1 :c \"x\" ) .", 7),
    (":a :b () .", 1), ("( 1 ) :b :c .", 3), ("_:x :b _:y.1 .", 1), (":a.b :c.d :e .", 1),
    (":a :b :c.", 1),
    (#":a :b "x\ty\"\u00E9\U0001F600" ."#, 1), (#":a :b """zwei "Zeilen"\#n hier""" ."#, 1),
    (#":a :b '''x''''y''' ."#.replacing("''''", with: "''"), 1),
    (":a :b 'x'@vi-VN , \"y\"^^:t .", 2),
    (":a :b 1, -1.5, +.5e3, 1e0, true, false .", 6), (#":a\~b :b%20c :d ."#, 1),
    (":a:b :b :c .", 1),
    ("a.b:x :b :c .", 1), (":a :b <http://e.example/\\u00E9> .", 1), (":trueish :b :truex .", 1),
    (":a :b \"\"\"x\"\"\"\" .".replacing("x\"\"\"\"", with: "x\\\"\"\"\""), 1),
    ("\u{FEFF}:a :b :c .".replacing("\u{FEFF}", with: ""), 1),
    (":Đảng :bộ :c .", 1), (":a :b :c . # Ende", 1), (":a :b 1 .", 1), (":a :b 1.", 1),
    (":a :b \"\" .", 1),
  ]

  @Test(arguments: turtle)
  func `legal Turtle is read`(text: String, triples: Int) throws {
    let report = try Validation.report(Self.head + text)
    #expect(report.counts[.syntax] == nil, "\(report.faults)")
    #expect(report.items == triples)
  }

  static let brokenTurtle: [String] = [
    ":a :b :c", ":a :b .", ":a :b \"x .", ":a :b \"x\n\" .", "x:a :b :c .", ":a :b <http://e x> .",
    ":a :b :c . }",
    ":a \"b\" :c .", "\"a\" :b :c .", ":a :b \"\\x\" .", ":a :b \"\\uD800\" .", ":a :b [ :p :q .",
    ":a :b ( 1 .",
    "@prefex x: <http://x.example/> .", "@prefix x <http://x.example/> .", ":a :b 1.2.3e .",
    ":a :b \"x\"@ .", ":a :b :c ,, :d .",
    ":a . :b :c .", ":a _:b :c .", "[] .", ":a :b \"x\"^^ .",
  ]

  @Test(arguments: brokenTurtle)
  func `what is no Turtle is refused`(text: String) throws {
    #expect(try Validation.codes(Self.head + text).contains(.syntax))
  }

  @Test(PythonTool.needs("pyoxigraph"))
  func `Oxigraph agrees on what is Turtle`() throws {
    let texts = Self.turtle.map(\.text) + Self.brokenTurtle
    let folder = try TemporaryFolder()
    let files = try texts.enumerated().map { try folder.write(Self.head + $1, to: "\($0).ttl") }
    let script = """
      import sys, json, pyoxigraph as ox
      def count(path):
        try: return len(list(ox.parse(path=path, format=ox.RdfFormat.TURTLE)))
        except (SyntaxError, ValueError): return -1
      print(json.dumps([count(path) for path in sys.argv[1:]]))
      """
    let found = try JSONDecoder().decode(
      [Int].self, from: Data(try PythonTool.run(script, files).utf8))
    let expected = Self.turtle.map(\.triples) + Self.brokenTurtle.map { _ in -1 }
    for (text, (one, other)) in zip(texts, zip(found, expected)) {
      #expect(one == other, "\(text)")
    }
  }

  @Test(arguments: [
    ("<http://e.example/a> <http://e.example/b> \"x\"@vi .", "nt", 1),
    ("<http://e.example/a><http://e.example/b><http://e.example/c>.", "nt", 1),
    ("_:a <http://e.example/b> _:c . # x", "nt", 1),
    ("<http://e.example/a> <http://e.example/b> <<( _:a <http://e.example/b> \"c\" )>> .", "nt", 1),
    ("<http://e.example/a> <http://e.example/b> \"x\" <http://e.example/g> .", "nq", 1),
    ("<http://e.example/a> <http://e.example/b> \"x\" _:g .", "nq", 1),
    ("<http://e.example/a> <http://e.example/b> \"x\" .", "nq", 1),
  ])
  func `legal lines are read`(text: String, ending: String, count: Int) throws {
    let report = try Validation.report(text, ending)
    #expect(report.counts[.syntax] == nil && report.items == count, "\(report.faults)")
  }

  @Test(arguments: [
    ("@prefix : <http://e.example/> .", "nt"),
    ("<http://e.example/a> a <http://e.example/c> .", "nt"),
    ("<http://e.example/a> <http://e.example/b> 1 .", "nt"),
    ("<a> <http://e.example/b> \"x\" .", "nt"),
    ("<http://e.example/a> <http://e.example/b> \"x\" <http://e.example/g> .", "nt"),
    ("<http://e.example/a> <http://e.example/b> 'x' .", "nt"),
    ("<http://e.example/a> <http://e.example/b> \"x\" \"g\" .", "nq"),
  ])
  func `lines that are not legal are refused`(text: String, ending: String) throws {
    #expect(try Validation.codes(text, ending).contains(.syntax))
  }

  @Test func `reading goes on after a faulty line`() throws {
    let good = "<http://e.example/a> <http://e.example/b> \"x\" .\n"
    let report = try Validation.report(
      good + "<http://e.example/a> \"x .\n" + good + "\u{FFFD}\n" + good, "nt")
    #expect(report.items == 3)
    #expect(report.faults.filter { $0.code == .syntax }.map(\.line) == [2, 4])
  }

  @Test(arguments: [
    "<< :a :b :c >> :d :e .", ":a :b :c ~ :r .", ":a :b :c {| :d :e |} .", "<a> <b> <c> .",
  ])
  func `what is not supported is refused`(text: String) throws {
    #expect(try Validation.codes(Self.head + text).contains(.syntax))
  }

  @Test(arguments: ["/none/g.ttl", "/tmp", "g.doc"])
  func `what cannot be read is an error`(path: String) {
    #expect(throws: ValidationError.self) { try GraphValidator().validate(path) }
  }
}
