/// A person at a place in the text: a mention of the name, or of the office alone ("đồng chí Bí thư Quận ủy").
struct Actor: Sendable {
  /// Index of the person.
  let person: Int
  /// From the first word of address or post before the name to the end of the posts after it.
  let tokens: Range<Int>
  /// The name, or the office that stands for it.
  let name: Range<Int>
}
