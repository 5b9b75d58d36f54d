/// The syntaxes of RDF that are read.
enum RDFSyntax {
  case turtle, ntriples, nquads

  /// Whether every line stands for itself.
  var isLines: Bool { self != .turtle }
}

/// A subject or object.
indirect enum RDFValue: Hashable {
  case iri(String)
  case blank(String)
  case literal(String, datatype: String, language: String?)
  /// A triple term (RDF 1.2): subject, predicate, object.
  case triple(RDFValue, String, RDFValue)
}

/// A triple as read, with the graph it stands in.
struct Triple {
  let subject: RDFValue
  let predicate: String
  let object: RDFValue
  var graph: RDFValue?
  let line: Int
}

/// Where a file stops following its syntax.
struct SyntaxError: Error {
  let line: Int
  let message: String
}
