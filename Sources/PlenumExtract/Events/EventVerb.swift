package import PlenumModel

/// A verb that can make an event of its sentence.
package struct EventVerb: Sendable, Hashable {
  /// The class of the event.
  package var type: Subtype
  /// The words.
  package var tokens: Range<Int>
}
