import PlenumExtract
import PlenumModel
import PlenumText

/// Finds a second event told in a later paragraph: "Buổi chiều cùng ngày, Ban CHQS huyện tổ chức Hội nghị …".
struct LaterEventFinder {
  let extraction: Extraction
  let bodies: BodyResolver

  private var text: AnnotatedText { extraction.text }

  /// Sentences at the beginning that belong to the main event.
  private static let leadLength = 3

  /// The events that are none of those known, each with the sentences of its paragraph.
  func events(besides known: [ResolvedEvent]) -> [ResolvedEvent] {
    guard let main = known.first(where: \.isMain) else { return [] }
    var found: [ResolvedEvent] = []
    let paragraphs = text.sentences.indices.filter { text.sentences[$0].kind == .paragraph }
    for index in paragraphs.dropFirst(Self.leadLength) {
      guard let event = event(at: index, main: main),
        !known.contains(where: { overlaps($0, event) })
      else { continue }
      found.append(event)
    }
    return found
  }

  private func event(at index: Int, main: ResolvedEvent) -> ResolvedEvent? {
    let sentence = text.sentences[index]
    let reader = OrganizerReader(extraction: extraction, bodies: bodies)
    guard let start = start(of: sentence, main: main), start != main.start || isSameDay(sentence),
      let phrase = phrase(in: sentence)
    else { return nil }
    let holders =
      isVerb(phrase)
      ? subject(of: phrase, in: sentence) : reader.organizers(of: phrase, in: sentence)
    guard let holder = holders.first, !main.organizers.contains(holder) || start != main.start
    else {
      return nil
    }
    var event = ResolvedEvent(
      isMain: false, type: phrase.type,
      label: EventLabel(text: text, units: bodies.units).label(phrase),
      ordinal: phrase.ordinal, term: phrase.term, start: start, end: start, organizers: holders,
      isHolderStated: true, mentions: [phrase.tokens])
    event.scope = scope(from: index)
    return event
  }

  private func phrase(in sentence: Sentence) -> EventPhrase? {
    extraction.events.first { phrase in
      guard sentence.tokens.contains(phrase.head.lowerBound), phrase.ordinal == nil else {
        return false
      }
      let start = max(sentence.tokens.lowerBound, phrase.head.lowerBound - 4)
      let before = text.string(start..<phrase.head.lowerBound).lowercased()
      if isVerb(phrase) { return before.hasSuffix("đã ") && !isInsideDocument(phrase) }
      return before.contains("tổ chức") && !before.contains("sẽ")
        && !before.contains("dự kiến")
    }
  }

  /// "Đảng đoàn HĐND tỉnh đã họp": a verb, and the body before it.
  private func isVerb(_ phrase: EventPhrase) -> Bool {
    text.string(phrase.head).lowercased() == "họp"
  }

  private func subject(of phrase: EventPhrase, in sentence: Sentence) -> [ResolvedBody] {
    let before = extraction.bodies.last { body in
      sentence.tokens.contains(body.tokens.lowerBound)
        && body.tokens.upperBound <= phrase.head.lowerBound
        && phrase.head.lowerBound - body.tokens.upperBound <= 3
    }
    return before.flatMap { bodies.holder($0) }.map { [$0] } ?? []
  }

  private func isInsideDocument(_ phrase: EventPhrase) -> Bool {
    extraction.directives.contains { $0.label.contains(phrase.head.lowerBound) }
  }

  /// The date of the sentence, or the main event's for "cùng ngày".
  private func start(of sentence: Sentence, main: ResolvedEvent) -> PartialDate? {
    let date = extraction.dates.first { date in
      !date.isOccasion && date.hasCue && sentence.tokens.contains(date.tokens.lowerBound)
        && !extraction.directives.contains { $0.tokens.contains(date.tokens.lowerBound) }
    }
    return date?.start ?? (isSameDay(sentence) ? main.start : nil)
  }

  private func isSameDay(_ sentence: Sentence) -> Bool {
    text.string(sentence.tokens).lowercased().contains("cùng ngày")
  }

  /// This sentence and the next ones of the same paragraph.
  private func scope(from index: Int) -> Range<Int> {
    var end = index + 1
    while end < text.sentences.count, text.sentences[end].block == text.sentences[index].block {
      end += 1
    }
    return text.sentences[index].tokens.lowerBound..<text.sentences[end - 1].tokens.upperBound
  }

  private func overlaps(_ known: ResolvedEvent, _ event: ResolvedEvent) -> Bool {
    known.mentions.contains { $0.overlaps(event.mentions[0]) }
  }
}
