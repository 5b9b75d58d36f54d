import PlenumExtract
import PlenumModel
import PlenumText

/// Reads which documents are issued, adopted and put into effect.
struct DocumentReader {
  let extraction: Extraction
  let bodies: BodyResolver
  let directives: [ResolvedDirective]
  let owners: [Int?]
  let mainEvent: ResolvedEvent?

  private var text: AnnotatedText { extraction.text }

  /// The relations, in text order.
  func relations() -> [Relation] {
    var found: [Relation] = []
    var last: (trigger: Trigger, phrase: DirectivePhrase)?
    for (index, phrase) in extraction.directives.enumerated() {
      guard let directive = owners[index], let sentence = sentence(of: phrase) else { continue }
      found += issued(directive, phrase, sentence)
      guard sentence.kind != .headline else { continue }
      if let trigger = trigger(.adopted, before: phrase, in: sentence), mainEvent != nil,
        !isInsideOther(phrase), !isReadOut(trigger, sentence)
      {
        found.append(
          Relation(
            subject: .event(0), predicate: .adopted, object: .directive(directive),
            evidence: sentence.tokens, rule: trigger.rule))
        found += issuedByOrganizer(directive, sentence, trigger)
      } else if let trigger = trigger(.implements, before: phrase, in: sentence)
        ?? trigger(.studied, before: phrase, in: sentence)
        ?? last.flatMap({ joins($0.phrase, phrase) ? $0.trigger : nil })
      {
        found += implements(directive, phrase, sentence, trigger)
        last = (trigger, phrase)
      }
    }
    return found + countedAdoptions(besides: found)
  }

  /// "Đồng chí A thông qua Kế hoạch …": one person reads it out.
  private func isReadOut(_ trigger: Trigger, _ sentence: Sentence) -> Bool {
    extraction.persons.contains { person in
      let end = person.positions.map { extraction.positions[$0].tokens.upperBound }.max()
      let gap = trigger.tokens.lowerBound - max(person.tokens.upperBound, end ?? 0)
      return sentence.tokens.contains(person.tokens.lowerBound) && (0...3).contains(gap)
    }
  }

  /// "thông qua 03 Chương trình công tác", and three programmes are named later: the event adopted them.
  private func countedAdoptions(besides found: [Relation]) -> [Relation] {
    guard mainEvent != nil else { return [] }
    return extraction.triggers.filter { $0.frame == .adopted }.flatMap { trigger -> [Relation] in
      guard let (count, kind) = count(after: trigger),
        let at = text.sentence(holding: trigger.tokens.lowerBound)
      else { return [] }
      let named = directives.indices.filter { index in
        directives[index].kind == kind && directives[index].number == nil
          && !found.contains { $0.predicate == .adopted && $0.object == .directive(index) }
      }
      guard named.count == count else { return [] }
      return named.flatMap { index -> [Relation] in
        let sentence = text.sentences[at]
        let adopted = Relation(
          subject: .event(0), predicate: .adopted, object: .directive(index),
          evidence: sentence.tokens, rule: trigger.rule)
        return [adopted] + issuedByOrganizer(index, sentence, trigger)
      }
    }
  }

  /// The number and the kind right after words of adopting.
  private func count(after trigger: Trigger) -> (Int, String)? {
    let at = trigger.tokens.upperBound
    guard at + 2 < text.tokens.count, let count = Int(text.string(at)), (2...20).contains(count)
    else {
      return nil
    }
    let kinds = Set(directives.map(\.kind))
    let words = text.string(at + 1..<at + 3).lowercased()
    return kinds.first { words.hasPrefix($0.lowercased()) }.map { (count, $0) }
  }

  /// What a council or a committee adopts is its own document unless the text names another issuer.
  private func issuedByOrganizer(_ index: Int, _ sentence: Sentence, _ trigger: Trigger)
    -> [Relation]
  {
    guard directives[index].issuer == nil, let organizer = mainEvent?.organizers.first,
      [.session, .conference].contains(mainEvent?.type)
    else { return [] }
    return [issuing(organizer, index, sentence, trigger.rule, .inferred)]
  }

  /// "theo Chương trình 02 … và Kế hoạch 68 …": the second document shares the words before the first.
  private func joins(_ one: DirectivePhrase, _ other: DirectivePhrase) -> Bool {
    let gap = one.label.upperBound..<max(one.label.upperBound, other.tokens.lowerBound)
    guard gap.count <= 2 else { return false }
    return gap.allSatisfy {
      text.tokens[$0].kind == .punctuation || text.string($0).lowercased() == "và"
    }
      && !gap.contains { text.isSign($0, ".") || text.isSign($0, ";") }
  }

  /// "Nghị quyết … về phân bổ vốn Chương trình …": what is adopted is the outer document.
  private func isInsideOther(_ phrase: DirectivePhrase) -> Bool {
    extraction.directives.contains {
      $0.label.lowerBound < phrase.label.lowerBound && $0.label.contains(phrase.label.lowerBound)
    }
  }

  private func sentence(of phrase: DirectivePhrase) -> Sentence? {
    text.sentence(holding: phrase.tokens.lowerBound).map { text.sentences[$0] }
  }

  private func issued(_ index: Int, _ phrase: DirectivePhrase, _ sentence: Sentence) -> [Relation] {
    let directive = directives[index]
    if phrase.issuer == nil, let trigger = trigger(.issued, before: phrase, in: sentence),
      phrase.tokens.lowerBound - trigger.tokens.upperBound <= 3,
      let subject = subject(before: trigger.tokens.lowerBound, in: sentence)
    {
      return [issuing(subject, index, sentence, trigger.rule)]
    }
    guard directive.isIssuerStated, let issuer = directive.issuer else { return [] }
    if phrase.issuer != nil { return [issuing(issuer, index, sentence, "issue.of")] }
    let isNamedAfterEvent = phrase.plenum == nil && phrase.event != nil
    return [issuing(issuer, index, sentence, "issue.number", isNamedAfterEvent ? .inferred : nil)]
  }

  private func issuing(
    _ body: ResolvedBody, _ directive: Int, _ sentence: Sentence, _ rule: String,
    _ doubt: Doubt? = nil
  ) -> Relation {
    Relation(
      subject: .body(body), predicate: .issued, object: .directive(directive),
      evidence: sentence.tokens, rule: rule, doubt: doubt)
  }

  /// The nearest words of a frame before a document, with no other verb of the group between.
  private func trigger(
    _ frame: Trigger.Frame, before phrase: DirectivePhrase, in sentence: Sentence
  )
    -> Trigger?
  {
    let before = extraction.triggers.filter {
      sentence.tokens.contains($0.tokens.lowerBound)
        && $0.tokens.upperBound <= phrase.tokens.lowerBound
    }
    let relevant = before.last { $0.rule.hasPrefix("document.") && !isInsideName($0, phrase) }
    guard let relevant, relevant.frame == frame else { return nil }
    let isNear = phrase.tokens.lowerBound - relevant.tokens.upperBound <= 1
    return relevant.side != .adjacent || isNear ? relevant : nil
  }

  /// "thông qua Chương trình thực hiện Nghị quyết …; Quy chế …": words inside the name of another document.
  private func isInsideName(_ trigger: Trigger, _ phrase: DirectivePhrase) -> Bool {
    extraction.directives.contains {
      $0.label.contains(trigger.tokens.lowerBound) && $0.label.lowerBound < trigger.tokens.lowerBound
        && !$0.label.contains(phrase.label.lowerBound)
    }
  }

  private func implements(
    _ directive: Int, _ phrase: DirectivePhrase, _ sentence: Sentence, _ trigger: Trigger
  ) -> [Relation] {
    var subjects: [Relation.End] = []
    let isAtEvent =
      trigger.frame == .studied ? isAtEvent(trigger, sentence) : isDoneByEvent(trigger, sentence)
    if isAtEvent, mainEvent != nil { subjects.append(.event(0)) }
    let own = isAtEvent ? nil : subject(before: trigger.tokens.lowerBound, in: sentence)
    if let body = own
      ?? (isAtEvent || isOwnDeed(trigger, sentence) ? mainEvent?.organizers.first : nil)
    {
      subjects.append(.body(body))
    }
    return subjects.map {
      Relation(
        subject: $0, predicate: .implements, object: .directive(directive),
        evidence: sentence.tokens, rule: trigger.rule, doubt: own == nil ? .inferred : nil)
    }
  }

  /// Whether a deed without a subject is the organizer's: those who inspect, award or meet voters speak of
  /// the deeds of others.
  private func isOwnDeed(_ trigger: Trigger, _ sentence: Sentence) -> Bool {
    if trigger.tokens.lowerBound == sentence.tokens.lowerBound { return true }
    return [.conference, .congress, .training].contains(mainEvent?.type)
  }

  /// "Hội nghị còn tổ chức triển khai …": the event is the subject of the clause.
  private func isDoneByEvent(_ trigger: Trigger, _ sentence: Sentence) -> Bool {
    let start = max(sentence.tokens.lowerBound, trigger.tokens.lowerBound - 6)
    let before = text.string(start..<trigger.tokens.lowerBound).lowercased()
    return ["hội nghị", "đại hội", "kỳ họp"].contains {
      before.hasPrefix($0) || before.contains(", " + $0)
    }
  }

  /// "Hội nghị còn tổ chức triển khai …", "Tại hội nghị, đồng chí A quán triệt …": what a sentence says
  /// of the event, of a speaker, or of nobody else is done at the event.
  private func isAtEvent(_ trigger: Trigger, _ sentence: Sentence) -> Bool {
    let before = text.string(sentence.tokens.lowerBound..<trigger.tokens.lowerBound).lowercased()
    let names = ["hội nghị", "đại hội", "kỳ họp", "buổi", "lớp"]
    if names.contains(where: { before.prefix(40).contains($0) }) { return true }
    let speaker = extraction.persons.contains {
      sentence.tokens.contains($0.tokens.lowerBound)
        && $0.tokens.upperBound <= trigger.tokens.lowerBound
        && trigger.tokens.lowerBound - $0.tokens.upperBound < 14
    }
    return speaker && !["đề nghị", "yêu cầu", "chỉ đạo"].contains { before.contains($0) }
  }

  /// The body that acts: the last one before the words that is no issuer of another document.
  private func subject(before token: Int, in sentence: Sentence) -> ResolvedBody? {
    let candidates = extraction.bodies.filter { body in
      sentence.tokens.contains(body.tokens.lowerBound) && body.tokens.upperBound <= token
        && !extraction.directives.contains { $0.tokens.contains(body.tokens.lowerBound) }
        && !extraction.positions.contains { $0.body?.tokens == body.tokens }
        && [.partyBody, .stateBody, .frontBody, .massOrganization, .armedForcesBody].contains(
          body.type)
    }
    return candidates.last.flatMap { bodies.resolve($0) }
  }
}
