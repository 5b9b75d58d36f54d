/// A relation as it is written: a name, a body's label or a key at each end.
package struct EdgeAnnotation: Sendable, Hashable {
  /// Where it starts.
  package var subject: String
  /// The relation's name.
  package var relation: String
  /// Where it leads: a key, or title and body with a bar between them.
  package var object: String
  /// Whether it counts neither way.
  package var isOptional = false
  /// What it rests on.
  package var grounds: [Ground] = []

  /// Makes a relation.
  package init(
    subject: String, relation: String, object: String, isOptional: Bool = false,
    grounds: [Ground] = []
  ) {
    self.subject = subject
    self.relation = relation
    self.object = object
    self.isOptional = isOptional
    self.grounds = grounds
  }
}
