/// An event with its attributes.
package struct EventAnnotation: Sendable, Hashable {
  /// What edges call it.
  package var key: String
  /// What a reader calls it.
  package var label = ""
  /// The kind, such as `conference`.
  package var type = ""
  /// Other kinds that are accepted.
  package var otherTypes: [String] = []
  /// Whether the article reports it.
  package var isMain = false
  /// The first day.
  package var start: String?
  /// Other first days that count neither way.
  package var otherStarts: [String] = []
  /// The last day.
  package var end: String?
  /// The ordinal.
  package var ordinal: Int?
  /// Other ordinals that count neither way.
  package var otherOrdinals: [Int] = []
  /// The term of years.
  package var term: String?
  /// Other terms that count neither way.
  package var otherTerms: [String] = []
  /// Accepted labels of who holds it.
  package var organizer: [String] = []
  /// Whether it counts neither way.
  package var isOptional = false
}
