/// A post of a person.
package struct PositionAnnotation: Sendable, Hashable {
  /// The words before the body; a past post starts with "nguyên".
  package var title: String
  /// Other titles that are accepted.
  package var otherTitles: [String] = []
  /// Accepted labels of the body, the best first.
  package var body: [String]
  /// Whether it counts neither way.
  package var isOptional = false
  /// What it rests on.
  package var grounds: [Ground] = []

  /// Makes a post.
  package init(
    title: String, otherTitles: [String] = [], body: [String], isOptional: Bool = false,
    grounds: [Ground] = []
  ) {
    self.title = title
    self.otherTitles = otherTitles
    self.body = body
    self.isOptional = isOptional
    self.grounds = grounds
  }
}
