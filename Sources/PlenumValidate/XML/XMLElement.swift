/// The start of an element.
struct XMLElement {
  let name: String
  let namespace: String
  /// Attributes by qualified name.
  let attributes: [String: String]
  let line: Int

  subscript(name: String) -> String? { attributes[name] }
}
