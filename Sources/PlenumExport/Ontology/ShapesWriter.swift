import PlenumModel

/// Writes `schemas/shapes.ttl`: SHACL shapes that Plenum's RDF conforms to, from the declarations
/// of `PlenumModel/Schema`.
package enum ShapesWriter {
  /// The shapes in Turtle.
  package static var text: String {
    var text = VocabularyText(comment: "SHACL shapes of Plenum graphs, written from code")
    text.heading("Nodes")
    for kind in NodeKind.allCases { text.block("plm:\(kind.rawValue)Shape", lines(of: kind)) }
    text.heading("Relations: the classes of their ends")
    for predicate in Predicate.allCases {
      text.block("plm:\(predicate.rawValue)Shape", lines(of: predicate))
    }
    text.heading("Statements: the evidence of relations")
    text.block("plm:StatementShape", statementLines)
    return text.text
  }

  private static func lines(of kind: NodeKind) -> [String] {
    let properties = Property.allCases.filter { $0.declaration.domain.contains(kind) }
    return ["a sh:NodeShape", "sh:targetClass " + kind.mainClass, "sh:nodeKind sh:IRI"]
      + properties.map { shape(of: $0) }
  }

  private static func shape(of property: Property) -> String {
    let declaration = property.declaration
    var parts = [declaration.term]
    if required.contains(property) { parts.append("sh:minCount 1") }
    if declaration.isSingle { parts.append("sh:maxCount 1") }
    return propertyShape(parts + [values(of: declaration)])
  }

  /// Properties that every node of their kinds has.
  private static let required: Set<Property> = [.prefLabel, .member, .post]

  private static func values(of declaration: PropertyDeclaration) -> String {
    switch declaration.datatype {
    case .text: "sh:datatype rdf:langString ; sh:languageIn ( \"vi\" )"
    case .string: "sh:datatype xsd:string"
    case .integer: "sh:datatype xsd:integer"
    case .decimal: "sh:datatype xsd:decimal"
    case .date: either(["xsd:date", "xsd:gYearMonth", "xsd:gYear"].map { "sh:datatype " + $0 })
    case .moment: "sh:datatype xsd:dateTime"
    case .iri: "sh:nodeKind sh:IRIOrLiteral"
    case .node: classes(declaration.range)
    }
  }

  private static func lines(of predicate: Predicate) -> [String] {
    ["a sh:NodeShape", "sh:targetSubjectsOf " + predicate.term, classes(predicate.domain)]
      + [propertyShape([predicate.term, classes(predicate.range)])]
      + (predicate.implied.map { [propertyShape([$0.term, "sh:minCount 1"])] } ?? [])
  }

  private static let statementLines: [String] = {
    let subjects = Set(Predicate.allCases.flatMap(\.domain)).sorted()
    let objects = Set(Predicate.allCases.flatMap(\.range)).sorted()
    let predicates = Predicate.allCases.map(\.term).joined(separator: " ")
    let exactlyOne = "sh:minCount 1 ; sh:maxCount 1"
    let properties = [
      ["rdf:subject", exactlyOne, classes(subjects)],
      ["rdf:predicate", exactlyOne, "sh:in ( \(predicates) )"],
      ["rdf:object", exactlyOne, classes(objects)],
      ["prov:wasDerivedFrom", exactlyOne, classes([.article])],
      ["oa:exact", exactlyOne, "sh:datatype rdf:langString"],
      ["oa:start", exactlyOne, "sh:datatype xsd:integer ; sh:minInclusive 0"],
      ["oa:start", "sh:lessThanOrEquals oa:end"],
      ["oa:end", exactlyOne, "sh:datatype xsd:integer"],
      ["plm:rule", exactlyOne, "sh:datatype xsd:string"],
      [
        "plm:confidence", exactlyOne,
        "sh:datatype xsd:decimal ; sh:minInclusive 0 ; sh:maxInclusive 1",
      ],
    ]
    return ["a sh:NodeShape", "sh:targetClass plm:Statement", "sh:nodeKind sh:IRI"]
      + properties.map(propertyShape)
  }()

  private static func propertyShape(_ parts: [String]) -> String {
    "sh:property [ sh:path \(parts.joined(separator: " ; ")) ]"
  }

  private static func classes(_ kinds: [NodeKind]) -> String {
    kinds.count == 1
      ? "sh:class \(kinds[0].mainClass)" : either(kinds.map { "sh:class " + $0.mainClass })
  }

  private static func either(_ choices: [String]) -> String {
    "sh:or ( " + choices.map { "[ \($0) ]" }.joined(separator: " ") + " )"
  }
}
