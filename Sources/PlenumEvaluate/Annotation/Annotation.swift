/// What one article states: written by a person (gold), or by the program (prediction).
package struct Annotation: Sendable, Hashable {
  /// The persons with the posts the text gives them.
  package var persons: [PersonAnnotation] = []
  /// The bodies named.
  package var bodies: [BodyAnnotation] = []
  /// The events reported or mentioned.
  package var events: [EventAnnotation] = []
  /// The directives named.
  package var directives: [DirectiveAnnotation] = []
  /// The relations between them.
  package var edges: [EdgeAnnotation] = []

  /// Makes an annotation that states nothing.
  package init() {}
}
