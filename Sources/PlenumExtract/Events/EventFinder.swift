import PlenumRules
import PlenumModel
import PlenumText

/// Finds the events an article names.
struct EventFinder {
  let reading: Reading
  private let parser: EventParser

  init(_ reading: Reading) {
    self.reading = reading
    parser = EventParser(reading)
  }

  /// The verbs that can make an event, in text order.
  func verbs() -> [EventVerb] {
    reading.tokens.indices.compactMap { index in
      guard let (entry, length) = reading.longest(.eventVerb, at: index),
        let name = entry["type"],
        let type = Subtype(rawValue: name.prefix(1).uppercased() + name.dropFirst())
      else { return nil }
      return EventVerb(type: type, tokens: index..<index + length)
    }
  }

  /// The events, in text order; the names may overlap documents named after them.
  func events() -> [EventPhrase] {
    var found: [EventPhrase] = []
    for sentence in reading.text.sentences where sentence.kind != .byline {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard let event = parser.parse(at: index, limit: sentence.tokens.upperBound) else {
          index += 1
          continue
        }
        found.append(event)
        index = event.head.upperBound
      }
    }
    return found
  }
}
