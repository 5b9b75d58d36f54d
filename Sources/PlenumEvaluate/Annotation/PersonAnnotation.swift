/// A person and their posts.
package struct PersonAnnotation: Sendable, Hashable {
  /// The name, without honorific.
  package var name: String
  /// The posts, those that count neither way last.
  package var positions: [PositionAnnotation]

  /// Makes a person.
  package init(name: String, positions: [PositionAnnotation]) {
    self.name = name
    self.positions = positions
  }
}
