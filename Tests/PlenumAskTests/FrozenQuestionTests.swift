import PlenumAsk
import PlenumModel
import PlenumStore
import Testing

/// The frozen list over `examples/articles`.
struct FrozenQuestionTests {
  private let store: GraphStore

  init() throws { store = try ExampleStore.store() }

  @Test func `the list has thirty questions a language and fifteen to refuse`() {
    let answered = FrozenQuestion.all.filter { $0.asks != "refused" }
    #expect(answered.filter { $0.language == "vi" }.count == 30)
    #expect(answered.filter { $0.language == "en" }.count == 30)
    #expect(FrozenQuestion.all.count - answered.count == 15)
  }

  @Test(arguments: FrozenQuestion.all.filter { $0.asks == "refused" })
  func `a question outside the set is refused`(question: FrozenQuestion) throws {
    guard case .refused = try QuestionAnswerer(store).answer(question.question) else {
      Issue.record("not refused")
      return
    }
  }

  @Test(arguments: FrozenQuestion.all.filter { $0.asks != "refused" })
  func `a question of the list is answered as a reader answers it`(question: FrozenQuestion) throws
  {
    guard case .answered(let answer) = try QuestionAnswerer(store).answer(question.question) else {
      Issue.record("\(try QuestionAnswerer(store).answer(question.question))")
      return
    }
    if question.asks == "count" {
      #expect(answer.reading.isCount)
      #expect([String(answer.values.count)] == question.answer, "\(answer.values.map(\.text))")
    } else {
      #expect(answer.reading.column.rawValue == question.asks)
      let labels = try Dictionary(
        uniqueKeysWithValues: store.graph().nodes.map {
          ($0.id, ($0[.prefLabel] + $0[.altLabel]).map(\.text))
        })
      let given = answer.values.map { value in value.node.flatMap { labels[$0] } ?? [value.text] }
      #expect(FrozenQuestionTests.agree(given, question), "\(answer.values.map(\.text))")
    }
  }

  /// Whether every expected value is given and every given one expected. A value is a label of its
  /// node; that of an event or a directive may go on.
  private static func agree(_ given: [[String]], _ question: FrozenQuestion) -> Bool {
    let mayGoOn = question.asks == "event" || question.asks == "directive"
    func fits(_ labels: [String], _ expected: String) -> Bool {
      let key = LabelKey.exact(expected)
      return labels.map(LabelKey.exact).contains { label in
        label == key || mayGoOn && label.hasPrefix(key + " ")
      }
    }
    return question.answer.allSatisfy { expected in given.contains { fits($0, expected) } }
      && given.allSatisfy { labels in question.answer.contains { fits(labels, $0) } }
  }
}
