import PlenumModel

/// A term of a JSON-LD file: its key, and what its plain values are.
struct JSONLDTerm {
  /// What a reader makes of a plain string.
  enum Values: Hashable {
    case text, string, integer, decimal, date, moment, address, node
  }

  let term: Term
  let values: Values

  /// Every term but the classes, sorted by key.
  static let all: [JSONLDTerm] = {
    let properties = Property.allCases.map {
      JSONLDTerm(term: .of($0), values: Values($0.declaration.datatype))
    }
    let relations = Predicate.allCases.map { JSONLDTerm(term: .of($0), values: .node) }
    return (properties + relations + evidence).sorted { $0.term.key < $1.term.key }
  }()

  /// The terms that a file declares: those of web archives only where its graph has them.
  static func terms(for reader: any GraphReader) throws -> [JSONLDTerm] {
    if try reader.uses(.retrieved) { return all }
    return all.filter { $0.term.name != Term.of(.retrieved).name }
  }

  private static let evidence: [JSONLDTerm] = [
    JSONLDTerm(term: .subject, values: .node), JSONLDTerm(term: .predicate, values: .node),
    JSONLDTerm(term: .object, values: .node), JSONLDTerm(term: .wasDerivedFrom, values: .node),
    JSONLDTerm(term: .exact, values: .text), JSONLDTerm(term: .start, values: .integer),
    JSONLDTerm(term: .end, values: .integer), JSONLDTerm(term: .rule, values: .string),
    JSONLDTerm(term: .confidence, values: .decimal),
  ]

  /// The definition in the context.
  var definition: String {
    let id = "\"@id\": \"\(term.name)\""
    return switch values {
    case .text: "{\(id), \"@language\": \"vi\"}"
    case .decimal: "{\(id), \"@type\": \"xsd:decimal\"}"
    case .date: "{\(id), \"@type\": \"xsd:date\"}"
    case .moment: "{\(id), \"@type\": \"xsd:dateTime\"}"
    case .node: "{\(id), \"@type\": \"@id\"}"
    case .string, .integer, .address: "\"\(term.name)\""
    }
  }
}

extension JSONLDTerm.Values {
  fileprivate init(_ datatype: Datatype) {
    switch datatype {
    case .text: self = .text
    case .string: self = .string
    case .integer: self = .integer
    case .decimal: self = .decimal
    case .date: self = .date
    case .moment: self = .moment
    case .iri: self = .address
    case .node: self = .node
    }
  }
}
