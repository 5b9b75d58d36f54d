/// The namespace that node names are appended to, checked.
struct BaseIRI {
  let text: String

  /// Checks that names appended to the text make absolute IRIs.
  init(_ text: String) throws {
    guard let iri = AbsoluteIRI.http(text), iri.last == "/" || iri.last == "#" else {
      throw ExportError(
        "base IRI \(text)", "give an absolute http or https address that ends in / or #")
    }
    self.text = iri
  }

  /// The IRI of a node name.
  func iri(of name: String) -> String { text + AbsoluteIRI.encodedLocalName(name) }
}
