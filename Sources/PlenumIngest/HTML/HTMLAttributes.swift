/// The attributes of an element; most have none or two, so a list is faster than a dictionary.
struct HTMLAttributes: Sendable, ExpressibleByDictionaryLiteral {
  private var pairs: [(name: String, value: String)] = []

  /// Makes an empty list with room for some.
  init(capacity: Int) {
    pairs.reserveCapacity(capacity)
  }

  /// Makes them of names in lower case and values.
  init(dictionaryLiteral pairs: (String, String)...) {
    for (name, value) in pairs { append(name, value) }
  }

  /// Adds an attribute.
  mutating func append(_ name: String, _ value: String) {
    pairs.append((name, value))
  }

  /// The value of an attribute by its name in lower case; nil when the element does not have it.
  subscript(name: String) -> String? { pairs.last { $0.name == name }?.value }
}
