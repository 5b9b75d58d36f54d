/// What the values of a property are.
public enum Datatype: String, Sendable, Codable {
  /// Vietnamese text, written with the language tag `vi`.
  case text
  /// A plain string (numbers of documents, codes, terms).
  case string
  /// An `xsd:integer`.
  case integer
  /// An `xsd:decimal`.
  case decimal
  /// A date with its own precision: `xsd:date`, `xsd:gYearMonth` or `xsd:gYear`.
  case date
  /// A second of universal time: `xsd:dateTime`.
  case moment
  /// An address, written as an IRI.
  case iri
  /// Another node of the graph.
  case node
}
