/// The namespace that node names are appended to, checked.
struct BaseIRI {
  let text: String
  private let opening: String

  /// Checks that names appended to the text make absolute IRIs.
  init(_ text: String) throws {
    guard let iri = AbsoluteIRI.http(text), iri.last == "/" || iri.last == "#" else {
      throw ExportError(
        "base IRI \(text)", "give an absolute http or https address that ends in / or #")
    }
    self.text = iri
    opening = "<" + iri
  }

  /// The IRI of a node name.
  func iri(of name: String) -> String { text + AbsoluteIRI.encodedLocalName(name) }

  /// Writes the IRI of a node name in angle brackets.
  func write(_ name: String, to output: inout ExportOutput) {
    output.write(opening)
    output.write(LocalName.isPlain(name) ? name : AbsoluteIRI.encodedLocalName(name))
    output.write(byte: UInt8(ascii: ">"))
  }
}
