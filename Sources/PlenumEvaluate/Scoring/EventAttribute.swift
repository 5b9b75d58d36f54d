/// An attribute of events and how it is compared.
struct EventAttribute {
  let metric: Metric
  /// The value as text; nil when there is none.
  let text: (EventItem) -> String?
  /// Whether two values are the same.
  let areEqual: (_ gold: EventItem, _ prediction: EventItem) -> Bool
  /// Whether the predicted value is one that counts neither way.
  let isNeutral: (_ gold: EventItem, _ prediction: EventItem) -> Bool

  /// All of them, in the order of the tables.
  static var all: [EventAttribute] { [date, organizer, ordinal, term] }

  private static var date: EventAttribute {
    EventAttribute(metric: .eventDate) { event in
      event.annotation.start.map { "\($0)..\(event.annotation.end ?? $0)" }
    } areEqual: { gold, prediction in
      gold.annotation.start == prediction.annotation.start
        && gold.annotation.end == prediction.annotation.end
    } isNeutral: { gold, prediction in
      prediction.annotation.start.map(gold.annotation.otherStarts.contains) ?? false
    }
  }

  private static var organizer: EventAttribute {
    EventAttribute(metric: .eventOrganizer) { event in
      event.organizer.isEmpty ? nil : event.organizer.sorted().joined(separator: ", ")
    } areEqual: { gold, prediction in
      !gold.organizer.isDisjoint(with: prediction.organizer)
    } isNeutral: { _, _ in
      false
    }
  }

  private static var ordinal: EventAttribute {
    EventAttribute(metric: .eventOrdinal) { event in
      event.annotation.ordinal.map(String.init)
    } areEqual: { gold, prediction in
      gold.annotation.ordinal == prediction.annotation.ordinal
    } isNeutral: { gold, prediction in
      prediction.annotation.ordinal.map(gold.annotation.otherOrdinals.contains) ?? false
    }
  }

  private static var term: EventAttribute {
    EventAttribute(metric: .eventTerm) { event in
      event.term
    } areEqual: { gold, prediction in
      gold.term == prediction.term
    } isNeutral: { gold, prediction in
      prediction.term.map(gold.otherTerms.contains) ?? false
    }
  }
}
