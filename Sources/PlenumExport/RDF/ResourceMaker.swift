import PlenumModel

/// Turns nodes, relations and statements into triples.
struct ResourceMaker {
  /// Whether a statement names its triple as a term (RDF 1.2) instead of by its three parts.
  let usesReifiers: Bool
  /// The classes of statements.
  let statementTypes: [Term]

  init(usesReifiers: Bool) {
    self.usesReifiers = usesReifiers
    statementTypes = usesReifiers ? [.statementClass] : [.statementClass, .rdfStatement]
  }

  /// A node with the direct triples of its relations.
  func resource(of node: Node, _ relations: [Relation]) -> Resource {
    var properties = self.properties(of: relations)
    for (property, values) in node.properties {
      let objects = objects(values, property.declaration.datatype)
      if !objects.isEmpty { properties.append(.init(.of(property), objects)) }
    }
    properties.sort { $0.predicate.name < $1.predicate.name }
    return Resource(
      subject: node.id.rawValue,
      types: Vocabulary.classes(of: node.kind, subtype: node.subtype).map(Term.named),
      properties: properties)
  }

  /// The direct triples of relations alone.
  func resource(of subject: NodeID, _ relations: [Relation]) -> Resource {
    Resource(
      subject: subject.rawValue, types: [],
      properties: properties(of: relations).sorted { $0.predicate.name < $1.predicate.name })
  }

  private func objects(_ values: [PropertyValue], _ datatype: Datatype) -> [RDFTerm] {
    let objects = values.compactMap { RDFTerm($0, datatype: datatype) }
    if objects.count < 2 || datatype == .node { return objects }
    var seen: Set<RDFTerm> = []
    return objects.filter { seen.insert($0).inserted }
  }

  /// The direct triples of one subject's relations, with those they imply.
  private func properties(of relations: [Relation]) -> [Resource.Property] {
    if relations.isEmpty { return [] }
    var objects: [Predicate: Set<NodeID>] = [:]
    for relation in relations {
      objects[relation.predicate, default: []].insert(relation.object)
      if let implied = relation.predicate.implied {
        objects[implied, default: []].insert(relation.object)
      }
    }
    return objects.map { predicate, objects in
      .init(.of(predicate), objects.sorted().map { .resource($0.rawValue) })
    }
  }

  /// A statement with its evidence.
  func resource(of statement: Statement, named name: String) -> Resource {
    var properties: [Resource.Property] = []
    forEachTriple(of: statement) { properties.append(.init($0, [$1])) }
    return Resource(subject: name, types: statementTypes, properties: properties)
  }

  /// Calls `body` with the triples of a statement but its classes; predicates stand in the order of their names.
  @inline(__always)
  func forEachTriple(of statement: Statement, _ body: (Term, RDFTerm) -> Void) {
    body(.end, .integer(statement.span.end))
    body(.exact, .text(statement.quote))
    body(.start, .integer(statement.span.start))
    if let confidence = DecimalText.hundredths(statement.confidence) {
      body(.confidence, .decimal(confidence))
    }
    body(.rule, .string(statement.rule))
    body(.wasDerivedFrom, .resource(statement.article.rawValue))
    let (subject, object) = (statement.subject.rawValue, statement.object.rawValue)
    let predicate = Term.of(statement.predicate)
    if usesReifiers {
      body(.reifies, .triple(subject: subject, predicate, object: object))
    } else {
      body(.object, .resource(object))
      body(.predicate, .term(predicate))
      body(.subject, .resource(subject))
    }
  }
}
