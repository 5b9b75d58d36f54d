import PlenumExtract
import PlenumModel
import PlenumText

/// Reads who holds an event: the body (or bodies) before "tổ chức" or "phối hợp với".
struct OrganizerReader {
  let extraction: Extraction
  let bodies: BodyResolver

  private var text: AnnotatedText { extraction.text }

  /// The organizers a sentence names for an event, the first one first.
  func organizers(of phrase: EventPhrase, in sentence: Sentence) -> [ResolvedBody] {
    let passive = passiveHolders(of: phrase, in: sentence)
    if !passive.isEmpty { return passive }
    let isVerb = EventLabel.isVerb(phrase, in: text)
    guard
      let verb = isVerb
        ? phrase.head.lowerBound : holdingVerb(before: phrase.head.lowerBound, in: sentence)
    else { return [] }
    let all = extraction.bodies.filter {
      $0.tokens.lowerBound >= sentence.tokens.lowerBound && $0.tokens.upperBound <= verb
        && !isPlace($0, in: sentence) && !BodyRole.isCommemorated($0, in: extraction)
        && !isOfDeputies($0)
    }
    let before = inMainClause(all, before: verb, in: sentence)
    guard let first = doer(in: before, before: verb, in: sentence) ?? subject(of: before) else {
      return []
    }
    let partners =
      joint(with: first, in: before)
      + before.filter { isPartner($0) && $0.tokens != first.tokens }
      .flatMap { [$0] + joint(with: $0, in: before) }
    return unique(([first] + partners).compactMap { bodies.holder($0) })
  }

  /// "Căn cứ Luật …, để báo cáo kết quả kỳ họp …, sáng ngày 5/3, Ủy ban MTTQ tổ chức": after the date the
  /// main clause begins.
  private func inMainClause(_ bodies: [BodyPhrase], before verb: Int, in sentence: Sentence)
    -> [BodyPhrase]
  {
    let date = extraction.dates.last { date in
      sentence.tokens.contains(date.tokens.lowerBound) && date.tokens.upperBound <= verb
        && !date.isOccasion
        && !extraction.directives.contains { $0.tokens.contains(date.tokens.lowerBound) }
    }
    guard let date else { return bodies }
    let later = bodies.filter {
      $0.tokens.lowerBound >= date.tokens.upperBound && !BodyRole.isOfPost($0, in: extraction)
    }
    return later.isEmpty ? bodies : later
  }

  /// "Hội nghị … do Bộ Chính trị, Ban Bí thư tổ chức": the bodies between "do" and the verb.
  private func passiveHolders(of phrase: EventPhrase, in sentence: Sentence) -> [ResolvedBody] {
    let end = min(sentence.tokens.upperBound, phrase.tokens.upperBound + 45)
    guard
      let by = (phrase.head.upperBound..<end).first(where: { isPassive($0, after: phrase) }),
      let verb = (by..<end).dropLast().first(where: {
        ["tổ chức", "phối hợp", "tiến hành", "triệu tập"].contains(
          text.lower($0..<$0 + 2))
      })
    else { return [] }
    let between = extraction.bodies.filter { body in
      (by..<verb).contains(body.tokens.lowerBound)
        && !extraction.positions.contains { $0.tokens.contains(body.tokens.lowerBound) }
    }
    return unique(between.compactMap { bodies.holder($0) })
  }

  /// "do" anywhere, "được" right after the name with a body next to it.
  private func isPassive(_ index: Int, after phrase: EventPhrase) -> Bool {
    let word = text.lower(index)
    if word == "do" { return true }
    guard word == "được",
      let holder = extraction.bodies.first(where: { $0.tokens.lowerBound == index + 1 })
    else { return false }
    return index - phrase.tokens.upperBound <= 2 || isHolding(holder.tokens.upperBound)
  }

  private func isHolding(_ index: Int) -> Bool {
    index + 1 < text.tokens.count
      && ["tổ chức", "tiến hành"].contains(text.lower(index..<index + 2))
  }

  /// The token of the verb of holding before an event's name.
  private func holdingVerb(before token: Int, in sentence: Sentence) -> Int? {
    var index = token - 1
    if index > sentence.tokens.lowerBound, text.lower(index) == "có" { return index }
    while index > sentence.tokens.lowerBound {
      let pair = text.lower(index - 1..<index + 1)
      if ["tổ chức", "tiến hành", "khai mạc", "có buổi", "đã họp", "triệu tập", "đã mở"].contains(
        pair)
      {
        return index - 1
      }
      if ["họp", "mở"].contains(text.lower(index)) { return index }
      index -= 1
    }
    return nil
  }

  /// "Được Đảng ủy xã chỉ đạo, Hội Cựu chiến binh xã đã tiến hành": behind an opening clause the body right
  /// before the verb.
  private func doer(in bodies: [BodyPhrase], before verb: Int, in sentence: Sentence)
    -> BodyPhrase?
  {
    let opening = text.lower(sentence.tokens.lowerBound)
    guard Self.openings.contains(opening), let last = bodies.last, !isPartner(last),
      text.isSign(last.tokens.lowerBound - 1, ","),
      !extraction.bodies.contains(where: { $0.tokens.upperBound == last.tokens.lowerBound - 1 }),
      !BodyRole.isOfPost(last, in: extraction),
      !(last.tokens.upperBound..<verb).contains(where: {
        text.isSign($0, ",") || text.isSign($0, ";")
      })
    else { return nil }
    return last
  }

  private static let openings: WordSet = [
    "được", "thực", "căn", "theo", "nhằm", "để", "hưởng", "nhân", "kỷ", "chào", "tiếp", "triển",
    "trên", "với", "sau", "trong", "từ",
  ]

  /// The first body that is no place of the meeting and no guest.
  private func subject(of candidates: [BodyPhrase]) -> BodyPhrase? {
    let acting = candidates.filter {
      !BodyRole.isOwner($0, in: extraction) && !BodyRole.isOfPost($0, in: extraction)
    }
    return acting.first { !isPartner($0) } ?? acting.first ?? candidates.first
  }

  /// "Tỉnh ủy, HĐND, UBND tỉnh X tổ chức": the bodies listed after the first, all of one unit.
  private func joint(with first: BodyPhrase, in bodies: [BodyPhrase]) -> [BodyPhrase] {
    let unit = self.bodies.resolve(first)?.unit?.identity
    var end = first.tokens.upperBound
    var found: [BodyPhrase] = []
    for body in bodies where body.tokens.lowerBound >= end {
      guard isListed(end..<body.tokens.lowerBound),
        unit != nil && self.bodies.resolve(body)?.unit?.identity == unit
          || first.root.head != "Chi bộ"
            && !isListed(body.tokens.upperBound..<body.tokens.upperBound + 1) && isActing(body)
      else { break }
      found.append(body)
      end = body.tokens.upperBound
    }
    return found
  }

  /// "Bộ Công an, Công an tỉnh đã long trọng tổ chức": the verb follows at once.
  private func isActing(_ body: BodyPhrase) -> Bool {
    (body.tokens.upperBound..<min(body.tokens.upperBound + 4, text.tokens.count - 1)).contains {
      isHolding($0)
    }
  }

  private func isListed(_ gap: Range<Int>) -> Bool {
    gap.count == 1
      && (text.isSign(gap.lowerBound, ",") || text.isDash(gap.lowerBound)
        || text.lower(gap.lowerBound) == "và")
  }

  /// "tại Hội trường UBND phường": the body names a place.
  private func isPlace(_ body: BodyPhrase, in sentence: Sentence) -> Bool {
    let start = max(sentence.tokens.lowerBound, body.tokens.lowerBound - 8)
    var index = body.tokens.lowerBound - 1
    while index >= start {
      let word = text.lower(index)
      if word == "tại" || word == "ở" { return true }
      if text.tokens[index].kind == .punctuation { return false }
      index -= 1
    }
    return false
  }

  /// "đại biểu Quốc hội đơn vị …": the deputies hold it and not the assembly.
  private func isOfDeputies(_ body: BodyPhrase) -> Bool {
    let start = max(0, body.tokens.lowerBound - 2)
    return text.lower(start..<body.tokens.lowerBound) == "đại biểu"
  }

  /// "phối hợp (với) Huyện đoàn".
  private func isPartner(_ body: BodyPhrase) -> Bool {
    let start = max(0, body.tokens.lowerBound - 4)
    let before = text.lower(start..<body.tokens.lowerBound)
    return before.holds("phối hợp") || before.ends(with: "cùng với")
      || before.ends(with: "hợp với")
  }

  private func unique(_ bodies: [ResolvedBody]) -> [ResolvedBody] {
    var seen: Set<ResolvedBody> = []
    return bodies.filter { seen.insert($0).inserted }
  }
}
