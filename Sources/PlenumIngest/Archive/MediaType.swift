/// A kind of content as `Content-Type` names it.
struct MediaType {
  /// The name in lower case without parameters; empty when there is none.
  let name: String
  /// The charset among the parameters.
  let charset: String?

  /// Reads the value of the field.
  init(_ value: String?) {
    let value = value ?? ""
    name = value.prefix { $0 != ";" && $0 != "," }.lowercased().trimmed(" \t")
    charset = CharsetLabel.find(in: Array(value.utf8))
  }

  /// Whether it is a page.
  var isHTML: Bool { name == "text/html" || name.hasSuffix("xhtml+xml") }
}
