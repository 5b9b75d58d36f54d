internal import PlenumModel

/// Checks triples against the vocabulary, in whatever order they come.
final class TripleCheck {
  private let faults: FaultCollector
  private let spill: Spill
  private let evidence: EvidenceCheck
  private let table = TermTable.shared
  private var known = KnownKinds()
  private var current: Spill.Entry?

  init(_ faults: FaultCollector, _ articleText: ((String) throws -> String?)?) throws {
    self.faults = faults
    spill = try Spill()
    evidence = EvidenceCheck(faults, articleText)
  }

  /// Takes one triple.
  func take(_ triple: Triple) throws {
    guard case .iri(let subject) = triple.subject else {
      return faults.add(.blank, line: triple.line, "a subject has no IRI")
    }
    try turn(to: subject, triple.line)
    if let graph = triple.graph { try checkGraph(graph, subject, triple.line) }
    if triple.predicate == TermTable.type { return takeClass(triple.object, triple.line) }
    guard let term = table.index(ofIRI: triple.predicate) else {
      return faults.add(
        .vocabulary, line: triple.line, "<\(triple.predicate)> is no property of Plenum's")
    }
    current?.terms |= 1 << Int64(term)
    try check(triple.object, term, triple.line)
    if table.rules[term].isSingle { takeSingle(triple.object, term, triple.line) }
  }

  /// Ends the check: what is missing and where links lead is known only now.
  func finish() throws {
    try settle()
    let ends = EndCheck(faults)
    try spill.forEachEntry(ends.check)
    try spill.forEachLink(ends.check)
  }

  /// Makes a subject the current one.
  private func turn(to subject: String, _ line: Int) throws {
    if current?.name == subject { return }
    try settle()
    current = try spill.entry(named: subject) ?? Spill.Entry(name: subject, line: line, kinds: [])
  }

  /// Puts the current subject away.
  private func settle() throws {
    guard let entry = current else { return }
    try evidence.check(entry)
    known[entry.name] = entry.kinds
    try spill.save(entry)
    current = nil
  }

  private func takeClass(_ object: RDFValue, _ line: Int) {
    guard case .iri(let iri) = object, let kinds = table.kinds(ofClass: iri) else {
      return faults.add(.vocabulary, line: line, "\(object.text) is no class of Plenum's")
    }
    current?.kinds.formUnion(kinds)
  }

  private func checkGraph(_ graph: RDFValue, _ subject: String, _ line: Int) throws {
    guard case .iri(let iri) = graph else {
      return faults.add(.blank, line: line, "a graph has no IRI")
    }
    if known[iri] == KindSet(.article) || iri == subject { return }
    try spill.addLink(
      from: subject, table.index(of: "prov:wasDerivedFrom"), to: iri, line: line)
  }

  private func check(_ object: RDFValue, _ term: Int, _ line: Int) throws {
    let rule = table.rules[term]
    switch (rule.values, object) {
    case (.node(let range), .iri(let iri)):
      if let kinds = known[iri], !kinds.isDisjoint(with: range) { return }
      try spill.addLink(from: current?.name ?? "", term, to: iri, line: line)
    case (.triple, .triple(let subject, let predicate, let object)):
      try check(.iri(predicate), table.index(of: "rdf:predicate"), line)
      try check(subject, table.index(of: "rdf:subject"), line)
      try check(object, table.index(of: "rdf:object"), line)
    case (.node, .literal), (.node, .triple), (.triple, _):
      faults.add(.range, line: line, "\(rule.name) leads to \(object.text), which is no node")
    case (.relation, .iri(let iri)) where table.isRelation(iri): break
    case (.relation, _):
      faults.add(.vocabulary, line: line, "\(object.text) is no relation of Plenum's")
    case (_, .blank): faults.add(.blank, line: line, "\(rule.name) leads to a blank node")
    default:
      if !LiteralCheck.holds(object, rule.values) {
        faults.add(
          .datatype, line: line,
          "\(rule.name) has \(object.text), which is not \(LiteralCheck.name(of: rule.values))")
      }
    }
  }

  private func takeSingle(_ object: RDFValue, _ term: Int, _ line: Int) {
    let value = object.text
    if let other = current?.singles[term] {
      if other == value { return }
      faults.add(
        .repeated, line: line,
        "\(current?.name ?? "") has \(table.rules[term].name) \(other) and \(value)")
    }
    current?.singles[term] = value
  }
}
