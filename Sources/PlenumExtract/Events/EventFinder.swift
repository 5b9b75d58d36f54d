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
