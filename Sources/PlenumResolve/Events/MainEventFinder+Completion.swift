import PlenumExtract
import PlenumModel
import PlenumText

/// Who holds the reported event, when and where.
extension MainEventFinder {
  func organizers(of phrase: EventPhrase, in sentence: Sentence?) -> [ResolvedBody] {
    if let sentence {
      let before = OrganizerReader(extraction: extraction, bodies: bodies)
        .organizers(of: phrase, in: sentence)
      if !before.isEmpty { return before }
    }
    if let sentence, let actor = actor(after: phrase, in: sentence) { return [actor] }
    let isParty =
      phrase.isNational && phrase.type == .congress
      && phrase.body?.parts[0].type ?? .partyBody == .partyBody
    let isIssuer =
      phrase.type != .congress
      && phrase.body.map { BodyRole.isOwner($0, in: extraction) } ?? false
    let own =
      isParty
      ? NationalBodies.party
      : isIssuer
        ? nil
        : phrase.body.flatMap { bodies.resolve(inActingUnit($0, before: phrase, sentence)) }
    return own.map { [$0] } ?? []
  }

  /// "xã Hòa Mục tổ chức Đại hội Hội Nông dân": the association of the unit that holds it.
  private func inActingUnit(_ body: BodyPhrase, before phrase: EventPhrase, _ sentence: Sentence?)
    -> BodyPhrase
  {
    guard let sentence, body.unit == nil, body.parts.count == 1, body.type == .massOrganization,
      let unit = extraction.units.last(where: {
        sentence.tokens.contains($0.tokens.lowerBound) && $0.word != nil && $0.name != nil
          && $0.tokens.upperBound <= phrase.head.lowerBound
      })
    else { return body }
    let verb = text.lower(unit.tokens.upperBound..<phrase.head.lowerBound)
    guard verb.ends(with: "tổ chức"), phrase.head.lowerBound - unit.tokens.upperBound <= 5 else {
      return body
    }
    var body = body
    body.unit = unit
    return body
  }

  /// "Trong phiên họp đầu tiên, Ban Chấp hành … đã bầu …": the body that acts at it.
  func actor(after phrase: EventPhrase, in sentence: Sentence) -> ResolvedBody? {
    guard phrase.body == nil, !phrase.isNational else { return nil }
    let body = extraction.bodies.first {
      sentence.tokens.contains($0.tokens.lowerBound)
        && $0.tokens.lowerBound >= phrase.tokens.upperBound
    }
    guard let body, text.isSign(body.tokens.lowerBound - 1, ","),
      body.tokens.lowerBound - phrase.tokens.upperBound <= 10,
      (body.tokens.upperBound..<min(body.tokens.upperBound + 12, sentence.tokens.upperBound))
        .contains(where: { text.lower($0) == "đã" })
    else { return nil }
    return bodies.holder(body)
  }

  func complete(_ event: inout ResolvedEvent, lead: [Sentence], headline: [Sentence]) {
    if event.organizers.isEmpty { event.organizers = headlineOrganizers(headline) }
    if event.start == nil, let date = date(in: lead) {
      event.start = date.start
      event.end = toldDays(from: date)?.end ?? date.end
    }
    let own = lead.filter { sentence in
      event.mentions.contains { sentence.tokens.contains($0.lowerBound) }
    }
    event.place = EventPlaceReader(extraction: extraction, units: bodies.units)
      .place(in: own.isEmpty ? Array(lead.prefix(1)) : own)
  }

  /// "Hội nghị diễn ra từ ngày 4/5 đến hết ngày 6/5", told after the lead: the days that begin with the
  /// lead's only day.
  private func toldDays(from day: DateMention) -> DateMention? {
    guard day.end == day.start else { return nil }
    return extraction.dates.first { date in
      guard date.start == day.start, date.end > day.end, !date.isOccasion, !isDocumentDate(date),
        let index = text.sentence(holding: date.tokens.lowerBound)
      else { return false }
      let sentence = text.sentences[index]
      let before = text.lower(sentence.tokens.lowerBound..<date.tokens.lowerBound)
      return sentence.kind != .headline
        && ["diễn ra", "kéo dài", "được tổ chức"].contains { before.holds($0) }
        && ["hội nghị", "đại hội", "kỳ họp", "lớp"].contains {
          before.begins(with: $0)
        }
    }
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
          && !isOwnerOrListed(body) && !isObject(body, in: sentence)
      }
      if let first, let body = bodies.resolve(first) { return [body] }
    }
    return []
  }

  /// "Nhân sự mới của Ban Tuyên giáo Tỉnh ủy và Huyện ủy X": an owner, or listed after one.
  private func isOwnerOrListed(_ body: BodyPhrase) -> Bool {
    if BodyRole.isOwner(body, in: extraction) { return true }
    let start = body.tokens.lowerBound
    guard start > 0, text.lower(start - 1) == "và",
      let other = extraction.bodies.last(where: { $0.tokens.upperBound == start - 1 })
    else { return false }
    return BodyRole.isOwner(other, in: extraction)
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
  func date(in lead: [Sentence]) -> DateMention? {
    let dates = extraction.dates.filter { date in
      !date.isOccasion && date.hasCue
        && lead.contains { $0.tokens.contains(date.tokens.lowerBound) } && !isDocumentDate(date)
        && !isPlanned(date, in: lead) && !isInForce(date)
    }
    // "(3/2/1930 - 3/2/2023), chiều 6/2": a day of an old year and its anniversary are remembered.
    let latest = dates.map(\.start.year).max() ?? 0
    let old = dates.filter { $0.start.year + 5 <= latest }
    let reported = dates.first { date in
      !old.contains { $0.start.month == date.start.month && $0.start.day == date.start.day }
    }
    // "Sáng 6/12/2019 … kỷ niệm 30 năm (6/12/1989 - 6/12/2019)": held on the day itself.
    let onTheDay = dates.first { $0.start.year == latest && !isInBrackets($0) }
    guard let first = reported ?? onTheDay else { return nil }
    let longer = dates.first { $0.start == first.start && $0.end > first.end }
    return longer ?? first
  }

  /// "kể từ ngày 1/7/2025", "hoạt động từ ngày 1/7/2025": from when something holds.
  private func isInForce(_ date: DateMention) -> Bool {
    let start = date.tokens.lowerBound
    let before = text.lower(max(0, start - 4)..<min(start + 2, text.tokens.count))
    return ["kể từ", "hoạt động từ", "hiệu lực từ", "thi hành từ"].contains { before.holds($0) }
  }

  private func isInBrackets(_ date: DateMention) -> Bool {
    (max(0, date.tokens.lowerBound - 6)..<date.tokens.lowerBound).contains {
      text.isSign($0, "(")
    }
  }

  /// "sẽ họp trong 2 ngày 21 và 22/12", "Theo kế hoạch, … từ 17/10": a day of something to come.
  private func isPlanned(_ date: DateMention, in lead: [Sentence]) -> Bool {
    guard let sentence = lead.first(where: { $0.tokens.contains(date.tokens.lowerBound) }) else {
      return false
    }
    let start = max(sentence.tokens.lowerBound, date.tokens.lowerBound - 6)
    let near = " " + text.lower(start..<date.tokens.lowerBound) + " "
    let opening = text.lower(
      sentence.tokens.lowerBound..<min(sentence.tokens.lowerBound + 4, date.tokens.lowerBound)
    )
    return near.holds(" sẽ ") || near.holds("dự kiến") || opening.begins(with: "theo kế hoạch,")
      || opening.begins(with: "theo kế hoạch ,")
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
    let words = text.lower(max(0, date.tokens.lowerBound - 1)..<date.tokens.upperBound)
    return !words.contains(",") && words.words.contains("ngày")
      && !["sáng", "chiều", "tối"].contains { words.holds($0) }
  }
}
