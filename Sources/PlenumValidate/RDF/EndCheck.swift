/// What is known only when a file has been read: what is missing and where links lead.
struct EndCheck {
  private let faults: FaultCollector
  private let table = TermTable.shared

  init(_ faults: FaultCollector) {
    self.faults = faults
  }

  /// Checks a node's properties against its classes.
  func check(_ entry: Spill.Entry) {
    let isReifier = entry.terms & bit(of: "rdf:reifies") != 0
    for (index, rule) in table.rules.enumerated() {
      let has = entry.terms & 1 << Int64(index) != 0
      let fits = !rule.domain.isDisjoint(with: entry.kinds)
      if has && !fits {
        faults.add(
          .domain, line: entry.line,
          "\(entry.name) has \(rule.name) and is a \(entry.kinds.description), not a \(rule.domain.description)"
        )
      }
      if has, let implied = rule.implied, entry.terms & bit(of: implied) == 0 {
        faults.add(.missing, line: entry.line, "\(entry.name) has \(rule.name) without \(implied)")
      }
      if !has && fits && rule.isRequired && !(isReifier && isPartOfTriple(rule)) {
        faults.add(.missing, line: entry.line, "\(entry.name) has no \(rule.name)")
      }
    }
  }

  /// Checks the class of a link's end.
  func check(_ link: Spill.Link) {
    guard case .node(let range) = table.rules[link.term].values else { return }
    let words = "\(link.source) has \(table.rules[link.term].name) \(link.target), which is "
    guard let kinds = link.kinds, !kinds.isEmpty else {
      return faults.add(.dangling, line: link.line, words + "not described as a node")
    }
    if kinds.isDisjoint(with: range) {
      faults.add(
        .range, line: link.line, words + "a \(kinds.description), not a \(range.description)")
    }
  }

  private func bit(of name: String) -> Int64 { 1 << Int64(table.index(of: name)) }

  /// Whether a triple term stands in for the property.
  private func isPartOfTriple(_ rule: TermRule) -> Bool {
    ["rdf:subject", "rdf:predicate", "rdf:object"].contains(rule.name)
  }
}
