import PlenumExtract
import PlenumModel
import PlenumText

/// Finds the event an article reports, from its headline and first sentences.
struct MainEventFinder {
  let extraction: Extraction
  let bodies: BodyResolver

  private var text: AnnotatedText { extraction.text }

  /// How many sentences after the headline can name the event.
  private static let leadLength = 3

  /// The event, or nil when neither headline nor lead names one.
  func event() -> ResolvedEvent? {
    let lead = leadSentences()
    let headline = headlineSentences()
    let found =
      best(of: lead + headline, headline)
      ?? (lead + headline).lazy.compactMap { named(in: $0, headline) }.first
    guard var event = found else { return nil }
    complete(&event, lead: lead, headline: headline)
    return event
  }

  /// Of the sentences that say an event is held the first with a holder, else the first; one without
  /// a day gives way to a later one with both.
  private func best(of sentences: [Sentence], _ headline: [Sentence]) -> ResolvedEvent? {
    let stated = sentences.compactMap { sentence in
      self.stated(in: sentence, headline).map { (event: $0, isDated: date(in: [sentence]) != nil) }
    }
    guard let first = stated.first else { return nil }
    if first.isDated || first.event.ordinal != nil { return first.event }
    let held = stated.filter { !$0.event.organizers.isEmpty }
    return
      (held.first { $0.isDated } ?? (first.event.organizers.isEmpty ? held.first : nil) ?? first)
      .event
  }

  /// An event that a sentence says is held, by its name or by a verb.
  private func stated(in sentence: Sentence, _ headline: [Sentence]) -> ResolvedEvent? {
    let phrase = held(in: sentence)
    let verb = VerbEventReader(extraction: extraction, bodies: bodies).verb(in: sentence)
    if let phrase,
      verb == nil || phrase.head.lowerBound <= (verb?.tokens.upperBound ?? 0) + 8
        || phrase.tokens.count > 4
    {
      return fromPhrase(phrase, in: sentence, headline)
    }
    return verb.map { fromVerb($0, in: sentence, headline) }
  }

  /// The first event a sentence names that is no purpose and belongs to no document.
  private func named(in sentence: Sentence, _ headline: [Sentence]) -> ResolvedEvent? {
    let phrase = candidates(in: sentence).first {
      !isPurpose($0, in: sentence) && $0.type != .election && $0.type != .campaign
    }
    return phrase.map { fromPhrase($0, in: sentence, headline) }
  }

  private func headlineSentences() -> [Sentence] { text.sentences.filter { $0.kind == .headline } }

  private func leadSentences() -> [Sentence] {
    Array(
      text.sentences.filter { $0.kind == .paragraph || $0.kind == .listItem }
        .prefix(MainEventFinder.leadLength))
  }

  // MARK: From an event's name

  private func fromPhrase(_ phrase: EventPhrase, in sentence: Sentence, _ headline: [Sentence])
    -> ResolvedEvent
  {
    let inHeadline = headline.lazy.compactMap { held(in: $0) ?? candidates(in: $0).first }.first
    let better = preferred(phrase, over: inHeadline)
    var event = ResolvedEvent(
      isMain: true, type: better.type,
      label: EventLabel(text: text, units: bodies.units).label(better),
      ordinal: phrase.ordinal ?? better.ordinal, term: phrase.term ?? better.term, organizers: [],
      mentions: [phrase.tokens])
    if let inHeadline, inHeadline.type == event.type, inHeadline.tokens != phrase.tokens {
      event.ordinal = event.ordinal ?? inHeadline.ordinal
      event.term = event.term ?? inHeadline.term
      event.mentions.append(inHeadline.tokens)
      if inHeadline.tokens.count > better.tokens.count {
        event.label = EventLabel(text: text, units: bodies.units).label(inHeadline)
      }
    }
    if better.tokens.count <= 4, let label = headlineLabel(), event.label.count < 30 {
      event.label = label
    }
    event.organizers = organizers(of: phrase, in: sentence)
    if let label = counted(phrase, event) { event.label = label }
    if isOnMission(sentence) { event.type = .visit }
    return event
  }

  /// "kỳ họp thứ nhất" with nothing that says whose: the name of the one who holds it is added.
  private func counted(_ phrase: EventPhrase, _ event: ResolvedEvent) -> String? {
    guard phrase.ordinal != nil, phrase.body == nil, phrase.tokens.count <= 6,
      [.session, .congress, .conference].contains(event.type),
      event.mentions.count == 1, let organizer = event.organizers.first
    else { return nil }
    let term = event.term.map { ", nhiệm kỳ " + $0 } ?? ""
    let name = EventLabel(text: text, units: bodies.units).label(phrase)
    let own = event.type == .congress ? "" : " " + organizer.labels[0]
    return phrase.term == nil || !name.contains("nhiệm kỳ") ? name + own + term : name + own
  }

  /// A mission that supervises or inspects pays a visit, whatever its meetings are called.
  private func isOnMission(_ sentence: Sentence) -> Bool {
    let first = extraction.bodies.first { sentence.tokens.contains($0.tokens.lowerBound) }
    return ["Đoàn giám sát", "Đoàn kiểm tra", "Đoàn khảo sát"].contains(first?.parts[0].head ?? "")
  }

  /// A conference that is called by a more telling kind in the headline keeps its own kind.
  private func preferred(_ phrase: EventPhrase, over headline: EventPhrase?) -> EventPhrase {
    guard let headline,
      phrase.type == .ceremony || phrase.type == .campaign || phrase.type == .election,
      [.congress, .session, .conference].contains(headline.type), isHeldInHeadline(headline)
    else { return phrase }
    return headline
  }

  private func isHeldInHeadline(_ phrase: EventPhrase) -> Bool {
    guard let sentence = text.sentence(holding: phrase.head.lowerBound) else { return false }
    return !isInsideDirective(phrase)
      && phrase.head.lowerBound - text.sentences[sentence].tokens.lowerBound < 12
  }

  /// The event a sentence says is held: the one after or before a verb of holding.
  private func held(in sentence: Sentence) -> EventPhrase? {
    let inside = candidates(in: sentence)
    return inside.first { followsHolding($0, in: sentence) }
      ?? inside.first { isFollowedByHolding($0, in: sentence) }
  }

  private func candidates(in sentence: Sentence) -> [EventPhrase] {
    extraction.events.filter {
      sentence.tokens.contains($0.head.lowerBound) && !isInsideDirective($0) && isEventName($0)
    }
  }

  /// Verbs such as "họp" and "đối thoại" are no names of events in running text.
  private func isEventName(_ phrase: EventPhrase) -> Bool {
    let word = text.string(phrase.head).lowercased()
    return ![
      "họp", "đối thoại", "lễ", "giải", "gặp mặt", "phong trào", "ra quân", "làm việc",
      "tiếp xúc cử tri", "gặp gỡ",
    ].contains(word)
      || isNounUse(phrase)
  }

  private func isNounUse(_ phrase: EventPhrase) -> Bool {
    let start = phrase.head.lowerBound
    guard start > 0 else { return false }
    return ["buổi", "cuộc", "chức", "dự"].contains(text.string(start - 1).lowercased())
  }

  private func isInsideDirective(_ phrase: EventPhrase) -> Bool {
    extraction.directives.contains {
      $0.label.lowerBound < phrase.head.lowerBound && phrase.head.lowerBound < $0.label.upperBound
    }
  }

  private func followsHolding(_ phrase: EventPhrase, in sentence: Sentence) -> Bool {
    let start = max(sentence.tokens.lowerBound, phrase.head.lowerBound - 6)
    let before = " " + text.string(start..<phrase.head.lowerBound).lowercased() + " "
    let isCountedNoun = ["buổi", "cuộc", "chuyến"].contains(
      text.string(phrase.head.lowerBound).lowercased())
    if isCountedNoun, before.hasSuffix(" có  ") || before.hasSuffix(" có ") { return true }
    return [
      "tổ chức", "tiến hành", "khai mạc", "tham dự", " dự ", "có buổi", "chủ trì", "mở ", "diễn ra",
      "họp ", "triệu tập",
    ]
    .contains { before.contains($0) } && !before.contains("công tác tổ chức")
      && !before.contains("đại biểu dự") && !before.contains("đại biểu tham dự")
      && !before.contains("đi dự") && !before.contains("biểu chính thức")
      && !before.contains("để ") && !before.contains("chuẩn bị")
  }

  private func isFollowedByHolding(_ phrase: EventPhrase, in sentence: Sentence) -> Bool {
    let reach = phrase.head.lowerBound - sentence.tokens.lowerBound <= 8 ? 40 : 6
    let end = min(sentence.tokens.upperBound, phrase.tokens.upperBound + reach)
    let after = text.string(phrase.tokens.upperBound..<end).lowercased()
    let isPassive =
      after.contains(" tổ chức")
      && (after.hasPrefix("được ") || after.hasPrefix("đã được ") || after.hasPrefix("vừa được "))
    if isPassive, !isPurpose(phrase, in: sentence) { return true }
    return ["diễn ra", "được tổ chức", "khai mạc", "tiến hành", "đã tổ chức", "bế mạc"]
      .contains { after.contains($0) } && !isPurpose(phrase, in: sentence)
  }

  private func isPurpose(_ phrase: EventPhrase, in sentence: Sentence) -> Bool {
    let start = max(sentence.tokens.lowerBound, phrase.head.lowerBound - 5)
    let before = " " + text.string(start..<phrase.head.lowerBound).lowercased() + " "
    return [
      " trước ", " chuẩn bị", "chào mừng", " nghị quyết ", " sau ", " hướng tới", " tiến tới",
      " để ",
      "thành công", " về ", "kết quả",
    ].contains { before.contains($0) }
  }

  // MARK: From a verb

  private func fromVerb(_ verb: EventVerb, in sentence: Sentence, _ headline: [Sentence])
    -> ResolvedEvent
  {
    let reader = VerbEventReader(extraction: extraction, bodies: bodies)
    let range = reader.clause(of: verb, in: sentence)
    return ResolvedEvent(
      isMain: true, type: isOnMission(sentence) ? .visit : verb.type,
      label: headlineLabel() ?? EventLabel(text: text, units: bodies.units).label(range),
      organizers: reader.organizers(of: verb, in: sentence), mentions: [range])
  }

  private func headlineLabel() -> String? {
    headlineSentences().first.map { EventLabel(text: text, units: bodies.units).label($0.tokens) }
  }

  // MARK: Organizer and date

  private func organizers(of phrase: EventPhrase, in sentence: Sentence?) -> [ResolvedBody] {
    if let sentence {
      let before = OrganizerReader(extraction: extraction, bodies: bodies)
        .organizers(of: phrase, in: sentence)
      if !before.isEmpty { return before }
    }
    let isParty =
      phrase.isNational && phrase.type == .congress
      && phrase.body?.parts[0].type ?? .partyBody == .partyBody
    let isIssuer = phrase.body.map { BodyRole.isOwner($0, in: extraction) } ?? false
    let own =
      isParty ? NationalBodies.party : isIssuer ? nil : phrase.body.flatMap { bodies.resolve($0) }
    return own.map { [$0] } ?? []
  }

  private func complete(_ event: inout ResolvedEvent, lead: [Sentence], headline: [Sentence]) {
    if event.organizers.isEmpty { event.organizers = headlineOrganizers(headline) }
    if event.start == nil, let date = date(in: lead) {
      event.start = date.start
      event.end = date.end
    }
    let own = lead.filter { sentence in
      event.mentions.contains { sentence.tokens.contains($0.lowerBound) }
    }
    event.place = EventPlaceReader(extraction: extraction, units: bodies.units)
      .place(in: own.isEmpty ? Array(lead.prefix(1)) : own)
  }

  private func headlineOrganizers(_ headline: [Sentence]) -> [ResolvedBody] {
    for sentence in headline {
      for phrase in extraction.events where sentence.tokens.contains(phrase.head.lowerBound) {
        let found = OrganizerReader(extraction: extraction, bodies: bodies)
          .organizers(of: phrase, in: sentence)
        if !found.isEmpty { return found }
        if let body = phrase.body.flatMap({ bodies.resolve($0) }) { return [body] }
      }
      let first = extraction.bodies.first { body in
        sentence.tokens.contains(body.tokens.lowerBound)
          && !extraction.positions.contains { $0.tokens.contains(body.tokens.lowerBound) }
          && !BodyRole.isOwner(body, in: extraction) && !isObject(body, in: sentence)
      }
      if let first, let body = bodies.resolve(first) { return [body] }
    }
    return []
  }

  /// "Chủ tịch UBND tỉnh chúc mừng Công an tỉnh": the body after a verb receives the deed.
  private func isObject(_ body: BodyPhrase, in sentence: Sentence) -> Bool {
    extraction.eventVerbs.contains {
      sentence.tokens.contains($0.tokens.lowerBound)
        && $0.tokens.upperBound <= body.tokens.lowerBound
        && !text.tokens[$0.tokens.lowerBound].isCapitalized
    }
  }

  /// The first date of the lead that is no anniversary and no date of a document; ranges beat the
  /// single day before them ("khai mạc kỳ họp … diễn ra trong 2 ngày 8 và 9-12").
  private func date(in lead: [Sentence]) -> DateMention? {
    let dates = extraction.dates.filter { date in
      !date.isOccasion && date.hasCue
        && lead.contains { $0.tokens.contains(date.tokens.lowerBound) } && !isDocumentDate(date)
        && !isPlanned(date, in: lead)
    }
    // "(3/2/1930 - 3/2/2023), chiều 6/2": a day of an old year and its anniversary are remembered.
    let latest = dates.map(\.start.year).max() ?? 0
    let old = dates.filter { $0.start.year + 5 <= latest }
    let reported = dates.first { date in
      !old.contains { $0.start.month == date.start.month && $0.start.day == date.start.day }
    }
    guard let first = reported else { return nil }
    let longer = dates.first { $0.start == first.start && $0.end > first.end }
    return longer ?? first
  }

  /// "sẽ họp trong 2 ngày 21 và 22/12", "Theo kế hoạch, … từ 17/10": a day of something to come.
  private func isPlanned(_ date: DateMention, in lead: [Sentence]) -> Bool {
    guard let sentence = lead.first(where: { $0.tokens.contains(date.tokens.lowerBound) }) else {
      return false
    }
    let start = max(sentence.tokens.lowerBound, date.tokens.lowerBound - 6)
    let near = " " + text.string(start..<date.tokens.lowerBound).lowercased() + " "
    let opening = text.string(
      sentence.tokens.lowerBound..<min(sentence.tokens.lowerBound + 4, date.tokens.lowerBound)
    ).lowercased()
    return near.contains(" sẽ ") || near.contains("dự kiến") || opening.hasPrefix("theo kế hoạch,")
      || opening.hasPrefix("theo kế hoạch ,")
  }

  /// A date inside a document's name or, without a part of the day, right after it.
  private func isDocumentDate(_ date: DateMention) -> Bool {
    extraction.directives.contains { directive in
      let end = max(directive.tokens.upperBound, directive.label.upperBound)
      let isInside = directive.tokens.contains(date.tokens.lowerBound)
      let isNext =
        (0...1).contains(date.tokens.lowerBound - end) && saysDayOnly(date)
        && text.sentence(holding: end - 1) == text.sentence(holding: date.tokens.lowerBound)
      return directive.tokens.lowerBound < date.tokens.lowerBound && (isInside || isNext)
    }
  }

  private func saysDayOnly(_ date: DateMention) -> Bool {
    let words = text.string(max(0, date.tokens.lowerBound - 1)..<date.tokens.upperBound)
      .lowercased()
    return !words.contains(",") && words.split(separator: " ").contains("ngày")
      && !["sáng", "chiều", "tối"].contains { words.contains($0) }
  }
}
