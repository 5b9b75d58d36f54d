import PlenumModel

/// The JSON-LD context: prefixes, and a key for each term with what its values are.
package enum JSONLDContext {
  /// Writes `schemas/context.jsonld`.
  package static var text: String {
    "{\n  \"@context\": " + object(base: Vocabulary.data, JSONLDTerm.all) + "\n}\n"
  }

  /// Prefixes and keys, in order.
  package static var keys: [String] {
    prefixes(base: Vocabulary.data).map(\.0) + JSONLDTerm.all.map(\.term.key)
  }

  private static func prefixes(base: String) -> [(String, String)] {
    [("id", base)] + Vocabulary.prefixes.map { ($0.prefix, $0.namespace) }
  }

  /// The context's object; `id:` stands for the base IRI.
  static func object(base: String, _ terms: [JSONLDTerm]) -> String {
    let prefixes = prefixes(base: base).map { "\"\($0)\": \"\($1)\"" }
    let terms = terms.map { "\"\($0.term.key)\": \($0.definition)" }
    return "{\n    " + (prefixes + terms).joined(separator: ",\n    ") + "\n  }"
  }
}
