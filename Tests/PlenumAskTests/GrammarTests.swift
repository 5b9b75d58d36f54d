import Foundation
import PlenumAsk
import PlenumStore
import PlenumTestSupport
import Testing

/// The grammar in `Sources/PlenumAsk/Resources/questions.tsv`.
struct GrammarTests {
  private let store: GraphStore

  init() throws { store = try ExampleStore.store() }

  private static let lines = (try? grammar())?.lines ?? []

  private static func grammar() throws -> QuestionGrammar {
    let path = PackageFolder.path("Sources/PlenumAsk/Resources/questions.tsv")
    return try QuestionGrammar(String(contentsOfFile: path, encoding: .utf8))
  }

  @Test func `the file can be read and is the one that is embedded`() throws {
    let lines = try GrammarTests.grammar().lines
    #expect(lines.count > 100)
    #expect(lines.map(\.phrases) == QuestionGrammar.builtIn.lines.map(\.phrases))
    #expect(lines.map(\.means) == QuestionGrammar.builtIn.lines.map(\.means))
  }

  @Test(arguments: lines.filter { !$0.example.isEmpty })
  func `the example of a line is answered`(line: GrammarLine) throws {
    let answerer = QuestionAnswerer(store, grammar: try GrammarTests.grammar())
    guard case .answered(let answer) = try answerer.answer(line.example) else {
      Issue.record("\(line.example): \(try answerer.answer(line.example))")
      return
    }
    #expect(!answer.values.isEmpty, "\(line.example): \(answer.reading)")
    if line.part != .abbreviation {
      #expect(answer.reading.lines.contains(line.number), "\(line.example)")
    }
  }

  @Test(
    arguments: lines.filter { line in
      ![.abbreviation, .month, .number].contains(line.part)
    })
  func `every phrase of a question has an example`(line: GrammarLine) {
    #expect(!line.example.isEmpty)
  }

  @Test(arguments: [
    "ask\tai", "frob\tai\tperson\tAi?", "ask\t \tperson\tAi?",
  ])
  func `a line that is wrong is named`(line: String) {
    #expect(throws: GrammarError.self) {
      try QuestionGrammar("part\tphrase\tmeans\texample\n" + line)
    }
  }
}
