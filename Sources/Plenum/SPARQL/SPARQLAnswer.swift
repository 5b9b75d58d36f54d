internal import PlenumModel

/// The answer to a query of one of the forms SELECT and ASK, read from SPARQL 1.1 results in JSON.
struct SPARQLAnswer {
  /// The table for a terminal; for ASK the word "true" or "false".
  let text: String

  /// Reads results; nil when they are triples instead.
  init?(_ json: String, width: Int) throws {
    let results = try JSONValue(parsing: json)
    if case .bool(let answer)? = results["boolean"] {
      text = "\(answer)\n"
      return
    }
    guard let names = results["head"]?["vars"]?.array?.compactMap(\.string),
      let bindings = results["results"]?["bindings"]?.array
    else { return nil }
    let rows = bindings.map { row in names.map { SPARQLAnswer.text(of: row[$0]) } }
    text = TextTable(header: names.map { $0.uppercased() }, rows: rows).text(width: width)
  }

  /// A literal's text, an IRI in its short form.
  private static func text(of term: JSONValue?) -> String {
    guard let term, let value = term["value"] else { return "" }
    switch term["type"]?.string {
    case "uri": return short(value.string ?? "")
    case "bnode": return "_:" + (value.string ?? "")
    default: return value.string ?? JSONWriter.text(of: value)
    }
  }

  private static func short(_ iri: String) -> String {
    let namespaces =
      [("id", Vocabulary.data)] + Vocabulary.prefixes.map { ($0.prefix, $0.namespace) }
    for (prefix, namespace) in namespaces where iri.hasPrefix(namespace) {
      let name = iri.dropFirst(namespace.count)
      if !name.contains("/"), !name.contains("#") { return "\(prefix):\(name)" }
    }
    return iri
  }
}
