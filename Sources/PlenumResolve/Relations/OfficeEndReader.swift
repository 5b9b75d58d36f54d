import PlenumExtract
import PlenumModel
import PlenumText

/// Reads the ends of offices that a text states with a day: "thôi giữ chức … từ ngày 1/7/2025", "nghỉ hưu từ ngày …",
/// "miễn nhiệm …" at the session that the article reports.
struct OfficeEndReader {
  let extraction: Extraction
  let actors: [Actor]
  let positions: PositionResolver
  let mainEvent: ResolvedEvent?

  private var text: AnnotatedText { extraction.text }
  private var time: StatedTime { StatedTime(text: text) }

  /// The ends, in text order of each kind.
  func ends(_ dismissals: [Dismissal]) -> [OfficeEnd] {
    dismissals.compactMap { dated($0) ?? bySession($0) } + retirements()
  }

  // MARK: Dismissals

  /// "thôi giữ chức vụ Bí thư Huyện ủy từ ngày 1/7/2025".
  private func dated(_ dismissal: Dismissal) -> OfficeEnd? {
    let start = dismissal.post.tokens.upperBound
    guard start < dismissal.clause.upperBound,
      let end = time.leavingDay(in: start..<dismissal.clause.upperBound)
    else { return nil }
    return OfficeEnd(
      person: dismissal.person, post: dismissal.post,
      evidence: opening(of: dismissal)..<end, rule: TenureBuilder.leavingRule)
  }

  /// The name before the words of dismissal, else these.
  private func opening(of dismissal: Dismissal) -> Int {
    let name = actors.last {
      $0.person == dismissal.person && dismissal.clause.contains($0.name.lowerBound)
        && $0.name.upperBound <= dismissal.trigger.tokens.lowerBound
    }
    return name?.name.lowerBound ?? dismissal.trigger.tokens.lowerBound
  }

  /// "HĐND xã đã miễn nhiệm chức vụ Phó Chủ tịch UBND xã đối với ông A", in an article on that session.
  private func bySession(_ dismissal: Dismissal) -> OfficeEnd? {
    guard let event = mainEvent, event.type == .session, !event.isPlanned,
      let at = text.sentence(holding: dismissal.trigger.tokens.lowerBound),
      case let sentence = text.sentences[at].tokens,
      isDone(dismissal, sentence), !hasOtherDay(sentence, event)
    else { return nil }
    let words = text.lower(dismissal.trigger.tokens)
    guard Self.acts.contains(where: { words.begins(with: $0) }) else { return nil }
    return OfficeEnd(
      person: dismissal.person, post: dismissal.post, evidence: sentence,
      rule: TenureBuilder.dismissalRule)
  }

  private static let acts = ["miễn nhiệm", "bãi nhiệm", "cho thôi"]

  /// Whether nothing says that the dismissal is only asked for: "sẽ", "đề nghị", "tờ trình" without a vote.
  private func isDone(_ dismissal: Dismissal, _ sentence: Range<Int>) -> Bool {
    let before = text.lower(sentence.lowerBound..<dismissal.trigger.tokens.lowerBound)
    return before.holds("thông qua") || !Self.intentions.contains { before.holds($0) }
  }

  private static let intentions = [
    "sẽ", "đề nghị", "tờ trình", "xem xét", "dự kiến", "quy trình", "nhằm", "chuẩn bị",
  ]

  /// Whether the sentence names a day that is not the event's.
  private func hasOtherDay(_ sentence: Range<Int>, _ event: ResolvedEvent) -> Bool {
    extraction.dates.contains {
      sentence.contains($0.tokens.lowerBound) && $0.start != event.start && $0.end != event.end
    }
  }

  // MARK: Retirements

  /// "ông A, Bí thư Huyện ủy X nghỉ hưu từ ngày 1/7/2025": the posts given at the name.
  private func retirements() -> [OfficeEnd] {
    extraction.triggers.filter { $0.rule == "elect.retired" }.flatMap { trigger -> [OfficeEnd] in
      let limit = sentenceEnd(of: trigger)
      guard let end = time.dayEnd(after: trigger.tokens.upperBound, limit),
        let actor = actors.last(where: { $0.tokens.upperBound <= trigger.tokens.lowerBound }),
        isGap(actor.tokens.upperBound..<trigger.tokens.lowerBound),
        let mention = extraction.persons.first(where: { $0.tokens == actor.name })
      else { return [] }
      return positions.resolve(mention.positions).filter { !$0.isPast }.map {
        OfficeEnd(
          person: actor.person, post: $0, evidence: actor.tokens.lowerBound..<end,
          rule: TenureBuilder.leavingRule)
      }
    }
  }

  private func sentenceEnd(of trigger: Trigger) -> Int {
    text.sentence(holding: trigger.tokens.lowerBound).map { text.sentences[$0].tokens.upperBound }
      ?? trigger.tokens.upperBound
  }

  /// A comma, "đã", "được", "sẽ".
  private func isGap(_ gap: Range<Int>) -> Bool {
    gap.count <= 2
      && gap.allSatisfy {
        text.isSign($0, ",") || ["đã", "được", "sẽ"].contains(text.lower($0))
      }
  }
}
