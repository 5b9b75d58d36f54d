import PlenumExtract
import PlenumModel
import PlenumText

/// Finds the event the article reports and the other events that can be told apart.
struct EventResolver {
  let extraction: Extraction
  let units: UnitContext
  let bodies: BodyResolver

  private var text: AnnotatedText { extraction.text }

  /// The events, the main one first.
  func events() -> [ResolvedEvent] {
    let main = MainEventFinder(extraction: extraction, bodies: bodies).event()
    var events = main.map { [$0] } ?? []
    for phrase in extraction.events where !isSpokenOf(phrase, events) {
      guard let event = secondary(phrase) else { continue }
      merge(event, into: &events)
    }
    addLaterDates(to: &events)
    events += LaterEventFinder(extraction: extraction, bodies: bodies).events(besides: events)
    return events
  }

  /// Whether a name is one of the main event's, or lies inside one ("tiếp xúc cử tri sau kỳ họp …" apart).
  private func isSpokenOf(_ phrase: EventPhrase, _ events: [ResolvedEvent]) -> Bool {
    guard let main = events.first, main.isMain else { return false }
    return main.mentions.contains { $0.lowerBound == phrase.tokens.lowerBound }
  }

  /// "Theo dự kiến, Đại hội sẽ diễn ra trong hai ngày 24 và 25-4": the date of the only other event of
  /// that kind.
  private func addLaterDates(to events: inout [ResolvedEvent]) {
    for phrase in extraction.events where phrase.ordinal == nil && phrase.term == nil {
      let open = events.indices.filter {
        !events[$0].isMain && events[$0].type == phrase.type && events[$0].start == nil
      }
      guard open.count == 1, events.first(where: \.isMain)?.type != phrase.type,
        let sentence = text.sentence(holding: phrase.tokens.lowerBound)
      else { continue }
      addDates(to: &events[open[0]], phrase, in: text.sentences[sentence])
    }
  }

  /// An event that has an ordinal, a term or a unique name together with who holds it.
  private func secondary(_ phrase: EventPhrase) -> ResolvedEvent? {
    guard let sentence = text.sentence(holding: phrase.tokens.lowerBound) else { return nil }
    guard phrase.ordinal != nil || phrase.term != nil || isNamedElection(phrase),
      !EventLabel.isOfAllLevels(phrase, in: text)
    else { return nil }
    let organizer = organizer(of: phrase)
    guard organizer != nil || phrase.type == .election else { return nil }
    var event = ResolvedEvent(
      isMain: false, type: phrase.type,
      label: EventLabel(text: text, units: bodies.units).label(phrase),
      ordinal: phrase.ordinal, term: phrase.term, organizers: organizer.map { [$0] } ?? [],
      mentions: [phrase.tokens])
    addDates(to: &event, phrase, in: text.sentences[sentence])
    addHolder(to: &event, phrase, in: text.sentences[sentence])
    return event
  }

  /// Who "has held" it ("Đảng ủy đã tổ chức thành công Đại hội …"); the national congress is the Party's.
  private func addHolder(
    to event: inout ResolvedEvent, _ phrase: EventPhrase, in sentence: Sentence
  ) {
    event.isHolderStated = isPartyCongress(phrase)
    let start = max(sentence.tokens.lowerBound, phrase.head.lowerBound - 4)
    let before = text.lower(start..<phrase.head.lowerBound)
    let isInsideName = extraction.directives.contains { $0.label.contains(phrase.head.lowerBound) }
    guard Self.held.contains(where: { before.holds($0) }), !isInsideName,
      !isToCome(before: phrase, in: sentence)
    else { return }
    event.isHolderStated = true
    let holders = OrganizerReader(extraction: extraction, bodies: bodies)
      .organizers(of: phrase, in: sentence)
    if let holder = holders.first { event.organizers = [holder] }
  }

  private static let held = ["tổ chức", "đã tiến hành", "hoàn tất", "hoàn thành"]

  /// "sẽ tổ chức", "tạo điều kiện cho Đoàn tổ chức", "chuẩn bị tổ chức": not held yet.
  private func isToCome(before phrase: EventPhrase, in sentence: Sentence) -> Bool {
    let start = max(sentence.tokens.lowerBound, phrase.head.lowerBound - 8)
    let words = Set((start..<phrase.head.lowerBound).map { text.lower($0) })
    return !words.isDisjoint(with: ["sẽ", "cho", "để", "chuẩn", "kiến", "chờ"])
  }

  private func isNamedElection(_ phrase: EventPhrase) -> Bool {
    phrase.type == .election && phrase.session != nil
  }

  /// The national congress of the Party and not that of an association.
  private func isPartyCongress(_ phrase: EventPhrase) -> Bool {
    phrase.isNational && phrase.type == .congress
      && phrase.body?.parts[0].type ?? .partyBody == .partyBody
  }

  private func organizer(of phrase: EventPhrase) -> ResolvedBody? {
    if phrase.type == .election { return nil }
    if isPartyCongress(phrase) { return NationalBodies.party }
    return phrase.body.flatMap { bodies.resolve($0) }
  }

  /// The dates in the same sentence directly before or after the name.
  private func addDates(to event: inout ResolvedEvent, _ phrase: EventPhrase, in sentence: Sentence)
  {
    let candidates = extraction.dates.filter { date in
      guard !date.isOccasion, sentence.tokens.contains(date.tokens.lowerBound),
        date.tokens.lowerBound >= phrase.tokens.upperBound - 1,
        date.tokens.lowerBound - phrase.tokens.upperBound <= 8
      else { return false }
      return !extraction.directives.contains {
        $0.tokens.contains(date.tokens.lowerBound)
          && $0.tokens.lowerBound < date.tokens.lowerBound
      }
    }
    guard let date = candidates.first else { return }
    let gap = text.string(
      phrase.tokens.upperBound..<max(phrase.tokens.upperBound, date.tokens.lowerBound))
    guard isOccurrence(gap + " " + text.string(date.tokens)),
      !(gap == "," && opensMainClause(after: date, in: sentence))
    else { return }
    event.start = date.start
    event.end = date.end
    event.isPlanned = gap.lowered.holds("dự kiến") || gap.holds("sẽ")
  }

  /// "… tiến tới Đại hội lần thứ IV, ngày 5/6 | Đảng bộ X đã tổ chức hội nghị": the day of what follows.
  private func opensMainClause(after date: DateMention, in sentence: Sentence) -> Bool {
    let body = extraction.bodies.first {
      (0...2).contains($0.tokens.lowerBound - date.tokens.upperBound)
    }
    guard let end = body?.tokens.upperBound else { return false }
    let words = text.string(end..<max(end, min(end + 4, sentence.tokens.upperBound))).lowered
    return words.holds("tổ chức") || words.holds("tiến hành")
  }

  private static let occurrenceWords = [
    "diễn ra", "tổ chức", "tiến hành", "khai mạc", "dự kiến", "trong hai ngày", "trong 2 ngày",
    "vào",
    "ngày",
  ]

  private func isOccurrence(_ gap: String) -> Bool {
    let lower = gap.lowered
    return EventResolver.occurrenceWords.contains { lower.holds($0) }
  }

  private func merge(_ event: ResolvedEvent, into events: inout [ResolvedEvent]) {
    guard let index = events.firstIndex(where: { EventIdentity.isSame($0, event) }) else {
      return events.append(event)
    }
    events[index].mentions += event.mentions
    events[index].ordinal = events[index].ordinal ?? event.ordinal
    events[index].term = events[index].term ?? event.term
    if events[index].organizers.isEmpty { events[index].organizers = event.organizers }
    if event.isHolderStated, !events[index].isMain, !events[index].isHolderStated {
      events[index].isHolderStated = true
      events[index].organizers = event.organizers
    }
    if events[index].start == nil {
      events[index].start = event.start
      events[index].end = event.end
      events[index].isPlanned = event.isPlanned
    }
    if !events[index].isMain, event.label.count > events[index].label.count {
      events[index].label = event.label
    }
  }
}
