import PlenumEvaluate
import PlenumModel

/// Expects type, ordinal, term, organizer and date of the event reported.
struct EventCheck: FrozenCheck {
  private let types: Set<String>
  private let ordinals: [Int?]
  private let terms: [String?]
  /// Accepted labels; nil when who holds the event is not checked.
  private let organizers: Set<String>?
  private let dates: [FrozenDate?]

  init(_ expected: String) throws {
    let parts = try ExpectedText.parts(
      try ExpectedText.onlyItem(expected), "type", "ordinal", "term", "organizer", "date")
    types = Set(try ExpectedText.names(parts[0]).map(EventCheck.type))
    ordinals = try ExpectedText.values(parts[1]).map { try $0.map(EventCheck.ordinal) }
    terms = try ExpectedText.values(parts[2]).map { $0.flatMap(LabelForm.term) }
    let labels = try ExpectedText.values(parts[3])
    organizers =
      labels.contains(nil) ? nil : Set(labels.compactMap(\.self).map(LabelForm.organizer))
    dates = try ExpectedText.values(parts[4]).map { try $0.map(FrozenDate.init) }
  }

  func accepts(_ reading: FrozenReading) -> Bool { reading.eventsReported.contains(where: accepts) }

  func found(in reading: FrozenReading) -> [String] {
    reading.eventsReported.map { event in
      [
        event.type, event.ordinal.map(String.init) ?? "-", event.term ?? "-",
        event.organizer.joined(separator: " ~ "), event.date?.description ?? "-",
      ].joined(separator: " · ")
    }
  }

  private func accepts(_ event: EventAnnotation) -> Bool {
    types.contains(event.type) && ordinals.contains(event.ordinal)
      && terms.contains(event.term.flatMap(LabelForm.term)) && dates.contains(event.date)
      && organizers?.isDisjoint(with: event.organizer.map(LabelForm.organizer)) != true
  }

  private static func type(_ word: String) throws -> String {
    let types = Subtype.allCases.filter { $0.kind == .event }.map { $0.rawValue.lowercased() }
    if types.contains(word) { return word }
    throw FrozenRowError("“\(word)” is no type of event: \(types.joined(separator: ", "))")
  }

  private static func ordinal(_ text: String) throws -> Int {
    if let ordinal = Int(text) { return ordinal }
    throw FrozenRowError("the ordinal “\(text)” is not a number")
  }
}
