package import PlenumText

/// What the extractors find in one article: phrases and the words that relate them.
package struct Extraction: Sendable {
  /// The text read.
  package let text: AnnotatedText
  /// Bodies in text order.
  package let bodies: [BodyPhrase]
  /// Posts in text order.
  package let positions: [PositionPhrase]
  /// Units that belong to no body, in text order.
  package let units: [UnitPhrase]
  /// Persons with their posts, in text order.
  package let persons: [PersonMention]
  /// Dates in text order.
  package let dates: [DateMention]
  /// Documents in text order.
  package let directives: [DirectivePhrase]
  /// Events in text order.
  package let events: [EventPhrase]
  /// Verbs that can make an event, in text order.
  package let eventVerbs: [EventVerb]
  /// Words that relate them, in text order.
  package let triggers: [Trigger]
}
