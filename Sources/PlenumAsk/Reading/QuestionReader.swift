internal import PlenumModel
internal import PlenumStore
internal import PlenumText

/// Turns a question into readings.
struct QuestionReader {
  let store: GraphStore
  let grammar: QuestionGrammar

  /// The readings of a question: all equally good ones, or why there is none.
  func readings(of question: String) throws -> Result<[QuestionReading], QuestionRefusal> {
    let words = QuestionWord.words(of: NFC.normalize(question))
    guard !words.isEmpty, words.count <= 100 else {
      return .failure(.init(reason: .noSuchQuestion))
    }
    let segmenter = Segmenter(grammar: grammar, finder: NameFinder(store, grammar))
    let segmentations = try segmenter.segmentations(of: words).map(withoutOuterPlaces)
    if let unknown = QuestionReader.unknownWords(in: segmentations[0], words) {
      return .failure(unknown)
    }
    var readings: [QuestionReading] = []
    var refusal = QuestionRefusal(reason: .noSuchQuestion)
    for segments in segmentations {
      switch QuestionReader.readings(ReadingDraft(segments)) {
      case .success(let found):
        for reading in found where !readings.contains(where: { $0.isSame(as: reading) }) {
          readings.append(reading)
        }
      case .failure(let reason): refusal = reason
      }
    }
    return readings.isEmpty ? .failure(refusal) : .success(readings)
  }

  /// The pieces without places that only say where another is: "phường An Hải Bắc, quận Sơn Trà".
  private func withoutOuterPlaces(_ segments: [Segment]) throws -> [Segment] {
    let places = segments.compactMap { segment -> NameCandidate? in
      if case .name(let name) = segment.element, name.kind == .place { return name }
      return nil
    }
    guard places.count > 1 else { return segments }
    let inner = try places.first { place in
      try places.allSatisfy { try store.hasPlace(within: $0.nodes, among: place.nodes) }
    }
    guard let inner else { return segments }
    return segments.filter { segment in
      if case .name(let name) = segment.element, name.kind == .place { return name == inner }
      return true
    }
  }

  /// Words left over: unknown names when the rest is a question.
  private static func unknownWords(in segments: [Segment], _ words: [QuestionWord])
    -> QuestionRefusal?
  {
    var runs: [Range<Int>] = []
    for segment in segments where segment.element == .unknown {
      if let last = runs.last, last.upperBound == segment.range.lowerBound {
        runs[runs.count - 1] = last.lowerBound..<segment.range.upperBound
      } else {
        runs.append(segment.range)
      }
    }
    if runs.isEmpty { return nil }
    let draft = ReadingDraft(segments)
    let isQuestion = !draft.columns.isEmpty && (draft.relations != nil || draft.hasCopula)
    return QuestionRefusal(
      reason: isQuestion
        ? .unknownWords(runs.map { QuestionWord.text(of: words[$0]) }) : .noSuchQuestion)
  }

  private static func readings(_ draft: ReadingDraft) -> Result<[QuestionReading], QuestionRefusal>
  {
    if let conflict = draft.conflict { return .failure(.init(reason: .beyondTheGraph(conflict))) }
    guard !draft.columns.isEmpty, let relations = draft.relations ?? implied(draft) else {
      return .failure(QuestionRefusal(reason: .noSuchQuestion))
    }
    if draft.filters.isEmpty && draft.period == nil {
      let reason = "the question is about everything; name a person, body, event, directive or time"
      return .failure(QuestionRefusal(reason: .beyondTheGraph(reason)))
    }
    let readings = relations.compactMap { reading(draft, $0) }
    return readings.isEmpty ? .failure(unanswerable(draft, relations)) : .success(readings)
  }

  private static func unanswerable(_ draft: ReadingDraft, _ relations: [Relation])
    -> QuestionRefusal
  {
    let names = relations.map { "'\($0.kind.rawValue)'" }.joined(separator: " or ")
    let filters = Filter.allCases.filter { draft.filters[$0] != nil }.map(\.rawValue)
    let asked = draft.columns.map(\.rawValue).joined(separator: " or ")
    let given = filters.isEmpty ? "time" : filters.joined(separator: " and ")
    return QuestionRefusal(
      reason: .beyondTheGraph("the graph cannot tell the \(asked) of \(names) by \(given)"))
  }

  /// The relation of a question that names none: who is …, which event, which directive of whom.
  private static func implied(_ draft: ReadingDraft) -> [Relation]? {
    let columns = Set(draft.columns)
    if draft.filters[.position] != nil, draft.hasCopula { return [Relation(kind: .holds)] }
    if columns == [.position], draft.filters[.person] != nil { return [Relation(kind: .holds)] }
    if columns == [.directive], draft.filters[.body] != nil { return [Relation(kind: .issued)] }
    if !columns.isDisjoint(with: [.event, .date, .place]), draft.filters[.person] == nil,
      draft.filters[.event] != nil || draft.filters[.body] != nil
    {
      return [Relation(kind: .event)]
    }
    return nil
  }

  private static func reading(_ draft: ReadingDraft, _ relation: Relation) -> QuestionReading? {
    guard let column = relation.column(among: draft.columns),
      relation.answers(column, by: draft.filters.keys, named: draft.named)
    else { return nil }
    var query = GraphQuery(relation.kind)
    for (filter, value) in draft.filters { query[filter] = value }
    if let level = draft.level, query.place == nil { query.place = "^" + level }
    query.since = draft.period?.since
    query.until = draft.period?.until
    return QuestionReading(
      query: query, column: column, isCount: draft.isCount, level: draft.level,
      sharedNames: draft.sharedNames, lines: draft.lines)
  }
}

extension QuestionReading {
  /// Whether two readings ask for the same.
  fileprivate func isSame(as other: QuestionReading) -> Bool {
    query == other.query && column == other.column && isCount == other.isCount
      && level == other.level
  }
}

extension QuestionRefusal: Error {}
