internal import PlenumModel
public import PlenumStore

/// Answers questions in Vietnamese or English from a store.
///
/// A question becomes one ``GraphQuery``; nothing is guessed: a word that is neither a phrase of the
/// grammar nor a name of the store refuses the question.
///
/// ```swift
/// let answerer = QuestionAnswerer(store)
/// if case .answered(let answer) = try answerer.answer("Ai là Bí thư Đảng ủy phường An Hải?") {
///   answer.values.forEach { print($0.text, $0.row[.quote]) }
/// }
/// ```
public struct QuestionAnswerer: Sendable {
  private let store: GraphStore
  private let grammar: QuestionGrammar

  /// Answers from a store, with the built-in grammar.
  public init(_ store: GraphStore) {
    self.init(store, grammar: .builtIn)
  }

  /// Answers from a store with a grammar.
  package init(_ store: GraphStore, grammar: QuestionGrammar) {
    self.store = store
    self.grammar = grammar
  }

  /// Answers a question.
  ///
  /// - Parameter question: a question in Vietnamese, with or without diacritics, or in English with
  ///   Vietnamese names.
  /// - Returns: the answer, the readings between which the question leaves open, or why there is none.
  /// - Throws: ``StoreError``.
  public func answer(_ question: String) throws -> QuestionOutcome {
    switch try QuestionReader(store: store, grammar: grammar).readings(of: question) {
    case .failure(let refusal): .refused(refusal)
    case .success(let readings) where readings.count > 1: .ambiguous(readings)
    case .success(let readings): .answered(try answer(readings[0]))
    }
  }

  /// Questions that can be asked, one of each sort.
  public static let examples = [
    "Ai chủ trì Hội nghị BCH Đảng bộ phường An Hải Bắc lần thứ 7?",
    "Who attended Đại hội Công đoàn quận Sơn Trà?",
    "Ông Trần Hữu Nghiêm giữ chức vụ gì?",
    "Who is the secretary of Đảng ủy phường An Hải?",
    "Ai được bầu làm Bí thư Quận ủy Sơn Trà năm 2020?",
    "Phường nào triển khai Chỉ thị số 08-CT/QU?",
    "Which directives did Ban Thường vụ Quận ủy Sơn Trà issue?",
    "Kỳ họp thứ nhất HĐND phường An Hải thông qua nghị quyết nào?",
    "Khi nào diễn ra Đại hội Công đoàn quận Sơn Trà?",
    "How many events did Phạm Đình Quân chair since 2021?",
  ]

  private func answer(_ reading: QuestionReading) throws -> QuestionAnswer {
    let rows = try store.rows(for: reading.query)
    var values: [QuestionAnswer.Value] = []
    var index: [String: Int] = [:]
    for row in rows {
      for (text, node) in reading.values(of: row) {
        let key = node?.rawValue ?? text
        let known = index[key].map { values[$0] }
        let value = QuestionAnswer.Value(
          text: text, node: node, row: known?.row ?? row, witnesses: (known?.witnesses ?? 0) + 1)
        if let at = index[key] {
          values[at] = value
        } else {
          index[key] = values.count
          values.append(value)
        }
      }
    }
    return QuestionAnswer(reading: reading, values: values, context: reading.context(of: rows))
  }
}
