/// What is counted, in the order of the tables.
package enum Metric: String, Sendable, CaseIterable {
  case persons, holds
  /// Posts by person and title, whatever the body.
  case holdsTitleOnly = "holds_titleonly"
  case bodies, events
  /// The events articles report.
  case eventsMain = "events_main"
  case eventDate = "event_date"
  case eventOrganizer = "event_organizer"
  case eventOrdinal = "event_ordinal"
  case eventTerm = "event_term"
  case directives
  case chaired, attended, spokeAt, organized, implements, issued, adopted, elected
  /// As `implements`, with events replaced by those who hold them.
  case implementsFolded = "implements_folded"

  /// The relations annotations write as edges.
  package static let relations: [Metric] = [
    .chaired, .attended, .spokeAt, .organized, .implements, .issued, .adopted, .elected,
  ]
}
