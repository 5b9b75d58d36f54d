import PlenumExtract
import PlenumModel
import PlenumText

/// Finds the event an article reports, from its headline and first sentences.
struct MainEventFinder {
  let extraction: Extraction
  let bodies: BodyResolver

  var text: AnnotatedText { extraction.text }

  /// How many sentences after the headline can name the event.
  private static let leadLength = 3

  /// How many more sentences can, when they give its day as well: an article may open with a long quotation.
  private static let openingLength = 6

  /// The event, or nil when neither headline nor the first sentences name one.
  func event() -> ResolvedEvent? {
    let lead = leadSentences()
    let headline = headlineSentences()
    let found =
      best(of: lead + headline, headline)
      ?? (lead + headline).lazy.compactMap { named(in: $0, headline) }.first
    guard var event = found else { return afterOpening(headline) }
    complete(&event, lead: lead, headline: headline)
    return event
  }

  /// The event that a sentence after the lead says was held on a day.
  private func afterOpening(_ headline: [Sentence]) -> ResolvedEvent? {
    let later = contentSentences().dropFirst(Self.leadLength).prefix(Self.openingLength)
    for sentence in later where date(in: [sentence]) != nil {
      guard let phrase = held(in: sentence) else { continue }
      var event = fromPhrase(phrase, in: sentence, headline)
      complete(&event, lead: [sentence], headline: headline)
      return event
    }
    return nil
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
    Array(contentSentences().prefix(Self.leadLength))
  }

  private func contentSentences() -> [Sentence] {
    text.sentences.filter { $0.kind == .paragraph || $0.kind == .listItem }
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
      if inHeadline.tokens.count > better.tokens.count
        || better.body == nil && inHeadline.body != nil && better.type == .congress
      {
        event.label = fullLabel(inHeadline, term: event.term)
      }
    }
    if better.tokens.count <= 4, let label = headlineLabel(), event.label.count < 30 {
      event.label = label
    } else if better.tokens == better.head, let shown = shown(better) {
      event.label = EventLabel(text: text, units: bodies.units).label(shown)
      event.mentions.append(shown.tokens)
    }
    event.organizers = organizers(of: phrase, in: sentence)
    if let label = counted(phrase, event) { event.label = label }
    if isOnMission(sentence) { event.type = .visit }
    return event
  }

  /// "Hội nghị" in the text, "Toàn cảnh Hội nghị triển khai Thông tri số 06" under a picture: the full name.
  private func shown(_ phrase: EventPhrase) -> EventPhrase? {
    let captions = text.sentences.filter { $0.kind == .caption }
    return extraction.events.first { other in
      other.type == phrase.type && other.tokens.count >= 5
        && captions.contains { $0.tokens.contains(other.head.lowerBound) }
    }
  }

  /// The headline's name, with the term that only the text gives.
  private func fullLabel(_ phrase: EventPhrase, term: String?) -> String {
    let label = EventLabel(text: text, units: bodies.units).label(phrase)
    guard phrase.term == nil, phrase.type == .congress, let term else { return label }
    return label + ", nhiệm kỳ " + term
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
    return phrase.term == nil || !name.holds("nhiệm kỳ") ? name + own + term : name + own
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
        && !EventLabel.isOfAllLevels($0, in: text)
    }
  }

  /// Verbs such as "họp" and "đối thoại" are no names of events in running text.
  private func isEventName(_ phrase: EventPhrase) -> Bool {
    let word = text.lower(phrase.head)
    return ![
      "họp", "đối thoại", "lễ", "giải", "gặp mặt", "phong trào", "ra quân", "làm việc",
      "tiếp xúc cử tri", "gặp gỡ",
    ].contains(word)
      || isNounUse(phrase)
  }

  private func isNounUse(_ phrase: EventPhrase) -> Bool {
    let start = phrase.head.lowerBound
    guard start > 0 else { return false }
    return ["buổi", "cuộc", "chức", "dự"].contains(text.lower(start - 1))
  }

  private func isInsideDirective(_ phrase: EventPhrase) -> Bool {
    extraction.directives.contains {
      $0.label.lowerBound < phrase.head.lowerBound && phrase.head.lowerBound < $0.label.upperBound
    }
  }

  private func followsHolding(_ phrase: EventPhrase, in sentence: Sentence) -> Bool {
    if EventLabel.isVerb(phrase, in: text) { return true }
    if isScene(phrase, in: sentence) { return true }
    let start = max(sentence.tokens.lowerBound, phrase.head.lowerBound - 6)
    let before = " " + text.lower(start..<phrase.head.lowerBound) + " "
    if phrase.ordinal != nil, before.holds("phát biểu"), before.ends(with: " tại ") {
      return true
    }
    if before.words.last == "về" { return false }  // "họp báo thông tin về Đại hội"
    let isCountedNoun = ["buổi", "cuộc", "chuyến"].contains(
      text.lower(phrase.head.lowerBound))
    if isCountedNoun, before.ends(with: " có  ") || before.ends(with: " có ") { return true }
    return [
      "tổ chức", "tiến hành", "khai mạc", "tham dự", " dự ", "có buổi", "chủ trì", "mở ", "diễn ra",
      "họp ", "triệu tập",
    ]
    .contains { before.holds($0) } && !before.holds("công tác tổ chức")
      && !before.holds("đại biểu dự") && !before.holds("đại biểu tham dự")
      && !before.holds("đi dự") && !before.holds("biểu chính thức")
      && !before.holds("để ") && !before.holds("chuẩn bị")
  }

  /// "Tại kỳ họp ngày 20/6, Ủy ban Kiểm tra Trung ương đã xem xét …": a dated meeting at which a body acts.
  private func isScene(_ phrase: EventPhrase, in sentence: Sentence) -> Bool {
    guard phrase.head.lowerBound == sentence.tokens.lowerBound + 1,
      ["tại", "trong"].contains(text.lower(sentence.tokens.lowerBound)),
      extraction.dates.contains(where: {
        !$0.isOccasion && (0...2).contains($0.tokens.lowerBound - phrase.tokens.upperBound)
      })
    else { return false }
    return actor(after: phrase, in: sentence) != nil
  }

  private func isFollowedByHolding(_ phrase: EventPhrase, in sentence: Sentence) -> Bool {
    let reach = phrase.head.lowerBound - sentence.tokens.lowerBound <= 8 ? 40 : 6
    let end = min(sentence.tokens.upperBound, phrase.tokens.upperBound + reach)
    let after = text.lower(phrase.tokens.upperBound..<end)
    let isPassive =
      after.holds(" tổ chức")
      && (after.begins(with: "được ") || after.begins(with: "đã được ")
        || after.begins(with: "vừa được "))
    if isPassive, !isPurpose(phrase, in: sentence) { return true }
    return ["diễn ra", "được tổ chức", "khai mạc", "tiến hành", "đã tổ chức", "bế mạc"]
      .contains { after.holds($0) } && !isPurpose(phrase, in: sentence)
  }

  private func isPurpose(_ phrase: EventPhrase, in sentence: Sentence) -> Bool {
    let start = max(sentence.tokens.lowerBound, phrase.head.lowerBound - 5)
    let before = " " + text.lower(start..<phrase.head.lowerBound) + " "
    return [
      " trước ", " chuẩn bị", "chào mừng", " nghị quyết ", " sau ", " hướng tới", " tiến tới",
      " để ",
      "thành công", " về ", "kết quả",
    ].contains { before.holds($0) }
  }

  // MARK: From a verb

  private func fromVerb(_ verb: EventVerb, in sentence: Sentence, _ headline: [Sentence])
    -> ResolvedEvent
  {
    let reader = VerbEventReader(extraction: extraction, bodies: bodies)
    let range = reader.clause(of: verb, in: sentence)
    var event = ResolvedEvent(
      isMain: true, type: isOnMission(sentence) ? .visit : verb.type,
      label: headlineLabel() ?? EventLabel(text: text, units: bodies.units).label(range),
      organizers: reader.organizers(of: verb, in: sentence), mentions: [range])
    if text.lower(verb.tokens).begins(with: "họp") { adoptHeadline(&event, headline) }
    return event
  }

  /// "họp" in the text, "Kỳ họp thứ nhất HĐND" in the headline: the headline says what met.
  private func adoptHeadline(_ event: inout ResolvedEvent, _ headline: [Sentence]) {
    let named = headline.lazy.flatMap { candidates(in: $0) }.first {
      [.session, .congress, .conference].contains($0.type) && $0.ordinal != nil
    }
    guard let named else { return }
    event.type = named.type
    event.ordinal = named.ordinal
    event.term = named.term
    event.mentions.append(named.tokens)
  }

  private func headlineLabel() -> String? {
    headlineSentences().first.map { EventLabel(text: text, units: bodies.units).label($0.tokens) }
  }
}
