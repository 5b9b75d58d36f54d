import PlenumModel

/// From when to when something was so; an open end is not known.
struct Spell: Hashable {
  let start: PartialDate?
  let end: PartialDate?

  /// A spell with at least one end.
  init?(_ start: PartialDate?, _ end: PartialDate?) {
    if start == nil && end == nil { return nil }
    self.start = start
    self.end = start.flatMap { start in end.map { max(start, $0) } } ?? end
  }

  /// An event's days, a directive's date.
  init?(of node: Node) {
    switch node.kind {
    case .event:
      guard let start = node.date(.startDate) else { return nil }
      self.init(start, node.date(.endDate) ?? start)
    case .directive:
      let date = node.date(.dateDocument)
      self.init(date, date)
    default: return nil
    }
  }

  /// The days of the event a statement is about; the date of an issued directive; else the day of the
  /// article.
  init?(of statement: Statement, in graph: Graph) {
    let ends = [statement.subject, statement.object].compactMap(graph.node)
    let dated = ends.first { $0.kind == .event } ?? ends.last
    let isDated = dated?.kind == .event || statement.predicate == .issued
    if isDated, let spell = dated.flatMap({ Spell(of: $0) }) {
      self = spell
    } else {
      let published = graph.node(statement.article)?.date(.datePublished)
      self.init(published, published)
    }
  }

  /// Whether some day of it lies between two full dates.
  func overlaps(_ period: ClosedRange<PartialDate>) -> Bool {
    (start?.firstDay).map { $0 <= period.upperBound } ?? true
      && (end?.lastDay).map { $0 >= period.lowerBound } ?? true
  }
}

extension PartialDate {
  /// The first day it may mean.
  var firstDay: PartialDate { PartialDate(year: year, month: month ?? 1, day: day ?? 1) ?? self }

  /// The last day it may mean.
  var lastDay: PartialDate {
    let month = self.month ?? 12
    return PartialDate(
      year: year, month: month, day: day ?? PartialDate.days(in: month, of: year)) ?? self
  }
}
