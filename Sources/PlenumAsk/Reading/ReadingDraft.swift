internal import PlenumModel
internal import PlenumStore

/// What the pieces of a question say, gathered before a relation is chosen.
struct ReadingDraft {
  private(set) var columns: [QueryColumn] = []
  private(set) var isCount = false
  private(set) var level: String?
  private(set) var relations: [Relation]?
  private(set) var hasCopula = false
  private(set) var filters: [Filter: String] = [:]
  private(set) var period: Period?
  /// The filters that names set, not nouns such as "hội nghị".
  private(set) var named: Set<Filter> = []
  private(set) var sharedNames: [String: Int] = [:]
  private(set) var lines: Set<Int> = []
  /// Why the pieces do not fit together.
  private(set) var conflict: String?

  init(_ segments: [Segment]) {
    for segment in segments {
      switch segment.element {
      case .phrase(let match): take(match)
      case .name(let name): take(name)
      case .unknown: break
      }
    }
  }

  private mutating func take(_ match: PhraseMatch) {
    lines.insert(match.line.number)
    let means = match.line.means
    switch match.line.part {
    case .ask, .count: ask(means, isCount: match.line.part == .count)
    case .relation:
      if relations != nil { conflict = "the question names two relations; ask for one at a time" }
      relations = means.split(separator: ",").compactMap { Relation($0) }
    case .copula: hasCopula = true
    case .event, .title: set(means)
    case .ordinal: set(.ordinal, match.numbers.first.map { String($0) } ?? "")
    case .time:
      if period != nil { conflict = "the question names two times; ask for one span" }
      period = Period(means, match)
    case .filler, .abbreviation, .month, .number: break
    }
  }

  private mutating func take(_ name: NameCandidate) {
    guard let filter = Filter(name.kind) else { return }
    set(filter, name.filter)
    named.insert(filter)
    if name.nodes.count > 1 { sharedNames[name.filter] = name.nodes.count }
  }

  /// "event:event=^Hội nghị": columns, then the filter that the noun sets.
  private mutating func ask(_ means: String, isCount: Bool) {
    if !columns.isEmpty { conflict = "the question asks for two things; ask one after the other" }
    let parts = means.split(separator: ":", maxSplits: 1)
    columns = parts[0].split(separator: ",").compactMap { QueryColumn(rawValue: String($0)) }
    self.isCount = isCount
    if parts.count > 1 { set(String(parts[1])) }
  }

  /// "event=^Hội nghị", or nothing.
  private mutating func set(_ means: String) {
    let parts = means.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return }
    if parts[0] == "level" {
      level = parts[1]
    } else if let filter = Filter(rawValue: parts[0]) {
      set(filter, parts[1])
    }
  }

  private mutating func set(_ filter: Filter, _ value: String) {
    if let other = filters[filter], other != value {
      conflict =
        "the question names two \(filter) filters, \"\(other)\" and \"\(value)\"; leave one out"
    }
    filters[filter] = value
  }
}
