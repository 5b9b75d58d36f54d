import PlenumExtract
import PlenumModel
import PlenumText

/// Finds a second event told in a later paragraph: "Buổi chiều cùng ngày, Ban CHQS huyện tổ chức Hội nghị …".
struct LaterEventFinder {
  let extraction: Extraction
  let bodies: BodyResolver

  var text: AnnotatedText { extraction.text }

  /// Sentences at the beginning that belong to the main event.
  private static let leadLength = 3

  /// The events that are none of those known, each with the sentences of its paragraph.
  func events(besides known: [ResolvedEvent]) -> [ResolvedEvent] {
    guard let main = known.first(where: \.isMain) else { return [] }
    var found: [ResolvedEvent] = []
    let paragraphs = text.sentences.indices.filter {
      [.paragraph, .listItem].contains(text.sentences[$0].kind)
    }
    for index in paragraphs.dropFirst(Self.leadLength) {
      guard let event = event(at: index, main: main) ?? toldByVerb(at: index, main: main),
        !known.contains(where: { overlaps($0, event) })
      else { continue }
      found.append(event)
    }
    return found + chaired(besides: known + found, main: main, in: paragraphs)
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

  /// An item of a bulletin: "Sáng 9-3, Hội LHPN phường cùng Đoàn Thanh niên phường ra quân …".
  private func toldByVerb(at index: Int, main: ResolvedEvent) -> ResolvedEvent? {
    let sentence = text.sentences[index]
    let reader = VerbEventReader(extraction: extraction, bodies: bodies)
    guard let start = start(of: sentence, main: main), start != main.start, opensWithDate(sentence),
      main.mentions.allSatisfy({
        text.sentence(holding: $0.lowerBound).map(block) != sentence.block
      }),
      let verb = reader.verb(in: sentence), verb.type != .conference, isDone(verb, in: sentence)
    else { return nil }
    let holders = reader.organizers(of: verb, in: sentence)
    guard !holders.isEmpty else { return nil }
    let title = heading(before: index)
    let end = min(sentence.tokens.upperBound, sentence.tokens.lowerBound + 45)
    let range = title ?? sentence.tokens.lowerBound..<end
    var event = ResolvedEvent(
      isMain: isBulletin, type: verb.type,
      label: EventLabel(text: text, units: bodies.units).label(range), start: start, end: start,
      organizers: holders, isHolderStated: true, mentions: [range])
    event.scope = scope(from: index)
    return event
  }

  private func opensWithDate(_ sentence: Sentence) -> Bool {
    extraction.dates.contains {
      (0...2).contains($0.tokens.lowerBound - sentence.tokens.lowerBound) && !$0.isOccasion
    }
  }

  /// Whether a body does the deed: it stands right before the verb.
  private func isDone(_ verb: EventVerb, in sentence: Sentence) -> Bool {
    extraction.bodies.contains {
      sentence.tokens.contains($0.tokens.lowerBound)
        && (0...2).contains(verb.tokens.lowerBound - $0.tokens.upperBound)
    }
  }

  func block(_ sentence: Int) -> Int { text.sentences[sentence].block }

  /// The short sentence before in the same item, which is its title.
  private func heading(before index: Int) -> Range<Int>? {
    guard index > 0, text.sentences[index - 1].block == text.sentences[index].block else {
      return nil
    }
    let before = text.sentences[index - 1].tokens
    let words = before.drop { text.tokens[$0].kind == .punctuation }
    let end = text.isSign(before.upperBound - 1, ".") ? before.upperBound - 1 : before.upperBound
    return words.count <= 16 && words.startIndex < end ? words.startIndex..<end : nil
  }

  /// Whether the headline announces several pieces of news.
  var isBulletin: Bool {
    text.sentences.contains { sentence in
      guard sentence.kind == .headline else { return false }
      let words = text.lower(sentence.tokens)
      return ["tin vắn", "tin ngắn", "bản tin", "điểm tin", "tin tổng hợp", "tin hoạt động"]
        .contains { words.holds($0) }
    }
  }

  private func phrase(in sentence: Sentence) -> EventPhrase? {
    extraction.events.first { phrase in
      guard sentence.tokens.contains(phrase.head.lowerBound), phrase.ordinal == nil else {
        return false
      }
      let start = max(sentence.tokens.lowerBound, phrase.head.lowerBound - 4)
      let before = text.lower(start..<phrase.head.lowerBound)
      if isVerb(phrase) { return before.ends(with: "đã ") && !isInsideDocument(phrase) }
      return before.holds("tổ chức") && !before.holds("sẽ")
        && !before.holds("dự kiến")
    }
  }

  /// "Đảng đoàn HĐND tỉnh đã họp": a verb, and the body before it.
  private func isVerb(_ phrase: EventPhrase) -> Bool {
    text.lower(phrase.head) == "họp"
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
    text.lower(sentence.tokens).holds("cùng ngày")
  }

  /// This sentence and the next ones of the same paragraph.
  func scope(from index: Int) -> Range<Int> {
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
