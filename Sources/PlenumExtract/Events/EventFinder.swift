import PlenumRules
import PlenumModel
import PlenumText

/// Finds the events an article names.
struct EventFinder {
  let reading: Reading
  private let parser: EventParser
  private let ordinals: OrdinalParser

  init(_ reading: Reading) {
    self.reading = reading
    parser = EventParser(reading)
    ordinals = OrdinalParser(reading: reading)
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

  /// "HĐND xã khóa XII, nhiệm kỳ 2021 - 2026 tổ chức kỳ họp thứ nhất": the term stands before the verb.
  private func withEarlierTerm(_ event: EventPhrase, in sentence: Sentence) -> EventPhrase {
    guard event.term == nil, event.type == .session || event.type == .conference,
      event.ordinal != nil
    else { return event }
    let start = max(sentence.tokens.lowerBound, event.head.lowerBound - 12)
    let found = (start..<event.head.lowerBound).lazy.compactMap {
      ordinals.term(at: $0, limit: event.head.lowerBound)
    }.first
    guard let found, found.end <= event.head.lowerBound else { return event }
    var verb = reading.text.lower(found.end..<event.head.lowerBound)
    if reading.text.lower(event.head).begins(with: "họp") { verb += " họp" }
    guard Self.holding.contains(where: { verb.ends(with: $0) }) else { return event }
    var event = event
    event.term = found.text
    return event
  }

  private static let holding = ["tổ chức", "tiến hành", "khai mạc", "họp", "triệu tập"]

  /// "ngày | làm việc thứ hai của kỳ họp", "Sau một ngày | làm việc": a part of another event.
  private func isOfDay(_ event: EventPhrase) -> Bool {
    let start = event.head.lowerBound
    return start > 0 && reading.isWord(start - 1, reading.language.keywords.ngay)
      && reading.text.lower(event.head) == "làm việc"
  }

  /// The events, in text order; the names may overlap documents named after them.
  func events() -> [EventPhrase] {
    var found: [EventPhrase] = []
    for sentence in reading.text.sentences where sentence.kind != .byline {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard let event = parser.parse(at: index, limit: sentence.tokens.upperBound),
          !isOfDay(event)
        else {
          index += 1
          continue
        }
        found.append(withEarlierTerm(event, in: sentence))
        index = event.head.upperBound
      }
    }
    return found
  }
}
