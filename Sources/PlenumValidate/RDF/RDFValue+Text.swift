extension RDFValue {
  /// The value as a reader of messages sees it; different values have different texts.
  var text: String {
    switch self {
    case .iri(let iri): return "<\(iri)>"
    case .blank(let label): return "_:" + label
    case .literal(let text, let datatype, let language):
      let type = datatype.split { $0 == "#" || $0 == "/" }.last.map(String.init) ?? datatype
      return "\"\(text)\"" + (language.map { "@" + $0 } ?? (type == "string" ? "" : "^^" + type))
    case .triple(let subject, let predicate, let object):
      return "<<( \(subject.text) <\(predicate)> \(object.text) )>>"
    }
  }
}
