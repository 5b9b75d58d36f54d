import PlenumExtract
import PlenumModel
import PlenumText

/// Reads which documents are issued, adopted and put into effect.
struct DocumentReader {
  let extraction: Extraction
  let bodies: BodyResolver
  let directives: [ResolvedDirective]
  let owners: [Int?]
  let implementers: ImplementerReader

  private var events: [ResolvedEvent] { implementers.events }
  private var mainEvent: ResolvedEvent? { events.first { $0.isMain } }
  var text: AnnotatedText { extraction.text }

  /// The relations, in text order.
  func relations() -> [Relation] {
    var found: [Relation] = []
    var last: (trigger: Trigger, phrase: DirectivePhrase)?
    var used: Set<Range<Int>> = []
    for (index, phrase) in extraction.directives.enumerated() {
      guard let directive = owners[index], let sentence = sentence(of: phrase) else { continue }
      let issues = issued(directive, phrase, sentence)
      found += issues.isEmpty ? sharedIssue(of: directive, at: index, found) : issues
      guard sentence.kind != .headline, !isDraft(phrase) || isVoted(phrase) else { continue }
      if let trigger = trigger(.adopted, before: phrase, in: sentence),
        let event = adopting(trigger, sentence), !isInsideOther(phrase),
        !isReadOut(trigger, sentence)
      {
        found.append(adopted(directive, by: event, sentence, trigger))
        found += issuedByOrganizer(directive, of: event, sentence, trigger)
      } else if let trigger = deed(on: phrase, last, used, in: sentence) {
        found += implements(directive, phrase, sentence, trigger)
        last = (trigger, phrase)
        used.insert(trigger.tokens)
      } else {
        found += prompted(directive, by: phrase, in: sentence)
        found += given(directive, phrase, in: sentence)
      }
    }
    return found + countedAdoptions(besides: found)
  }

  /// The words that put a document into effect: before it, shared with the document before it, or after it
  /// ("Nghị quyết số 5 do đồng chí A truyền đạt").
  private func deed(
    on phrase: DirectivePhrase, _ last: (trigger: Trigger, phrase: DirectivePhrase)?,
    _ used: Set<Range<Int>>, in sentence: Sentence
  ) -> Trigger? {
    let before =
      trigger(.implements, before: phrase, in: sentence)
      ?? trigger(.studied, before: phrase, in: sentence)
    if let before, reaches(before, phrase, used) { return before }
    if let last, joins(last.phrase, phrase) { return last.trigger }
    return taught(phrase, in: sentence)
  }

  /// Whether no semicolon stands between words and a document, but in a list of documents.
  private func reaches(
    _ trigger: Trigger, _ phrase: DirectivePhrase, _ used: Set<Range<Int>>
  ) -> Bool {
    used.contains(trigger.tokens)
      || !(trigger.tokens.upperBound..<phrase.tokens.lowerBound).contains { text.isSign($0, ";") }
  }

  /// "Nghị quyết số 21-NQ/TW do đồng chí A giới thiệu".
  private func taught(_ phrase: DirectivePhrase, in sentence: Sentence) -> Trigger? {
    guard phrase.label.upperBound < sentence.tokens.upperBound,
      ["do", "được"].contains(text.lower(phrase.label.upperBound))
    else { return nil }
    let person = extraction.persons.contains {
      (phrase.label.upperBound..<phrase.label.upperBound + 6).contains($0.tokens.lowerBound)
    }
    return extraction.triggers.first {
      person && $0.frame == .studied && sentence.tokens.contains($0.tokens.lowerBound)
        && $0.tokens.lowerBound > phrase.label.upperBound
    }
  }

  /// "dự thảo Kế hoạch …": nothing is decided yet.
  private func isDraft(_ phrase: DirectivePhrase) -> Bool {
    let start = max(0, phrase.tokens.lowerBound - 3)
    let words = text.lower(start..<phrase.tokens.lowerBound)
    return words.ends(with: "dự thảo") || words.ends(with: "dự thảo các")
  }

  /// "biểu quyết thông qua dự thảo Nghị quyết …": a draft that is voted is adopted.
  private func isVoted(_ phrase: DirectivePhrase) -> Bool {
    extraction.triggers.contains {
      $0.rule == "document.voted" && $0.tokens.upperBound == phrase.tokens.lowerBound
    }
  }

  // MARK: Adopting

  /// The index of the event that adopts: the one that the sentence names as its subject ("kỳ họp đã thông
  /// qua …"), else the one that the sentence is about.
  func adopting(_ trigger: Trigger, _ sentence: Sentence) -> Int? {
    guard mainEvent != nil else { return nil }
    let own = events.firstIndex { $0.scope.contains(sentence.tokens.lowerBound) } ?? 0
    let named = extraction.events.last {
      sentence.tokens.contains($0.head.lowerBound)
        && $0.head.upperBound <= trigger.tokens.lowerBound && $0.type == .session
    }
    guard let named, events[own].type == .meeting || events[own].type == .conference else {
      return own
    }
    let others = events.indices.filter { events[$0].type == named.type }
    return others.count == 1 ? others[0] : nil
  }

  func adopted(
    _ directive: Int, by event: Int, _ sentence: Sentence, _ trigger: Trigger
  ) -> Relation {
    Relation(
      subject: .event(event), predicate: .adopted, object: .directive(directive),
      evidence: sentence.tokens, rule: trigger.rule)
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
        return [adopted(index, by: 0, sentence, trigger)]
          + issuedByOrganizer(index, of: 0, sentence, trigger)
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
    let words = text.lower(at + 1..<at + 3)
    return kinds.first { words.begins(with: $0.lowered) }.map { (count, $0) }
  }

  /// What a council or a committee adopts is its own document unless the text names another issuer.
  private func issuedByOrganizer(
    _ index: Int, of event: Int, _ sentence: Sentence, _ trigger: Trigger
  ) -> [Relation] {
    guard directives[index].issuer == nil, let organizer = events[event].organizers.first,
      [.session, .conference].contains(events[event].type),
      directives[index].rule != "directive.own",
      !directives[index].label.holds(" giữa ")
    else { return [] }
    return [issuing(organizer, index, sentence, trigger.rule, .inferred)]
  }

  /// "theo Chương trình 02 … và Kế hoạch 68 …": the second document shares the words before the first.
  func joins(_ one: DirectivePhrase, _ other: DirectivePhrase) -> Bool {
    let gap = one.label.upperBound..<max(one.label.upperBound, other.tokens.lowerBound)
    guard gap.count <= 2 else { return false }
    return gap.allSatisfy {
      text.tokens[$0].kind == .punctuation || text.lower($0) == "và"
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
      isListed(trigger.tokens.upperBound..<phrase.tokens.lowerBound),
      let subject = implementers.subjects(before: trigger, in: sentence).last,
      !hasOtherIssue(before: trigger, in: sentence)
    {
      return [issuing(subject, index, sentence, trigger.rule)]
    }
    guard directive.isIssuerStated, let issuer = directive.issuer else { return [] }
    if phrase.issuer != nil { return [issuing(issuer, index, sentence, "issue.of")] }
    let isNamedAfterEvent = phrase.plenum == nil && phrase.event != nil
    return [issuing(issuer, index, sentence, "issue.number", isNamedAfterEvent ? .inferred : nil)]
  }

  /// "ban hành 6 nghị quyết chuyên đề, nổi bật là …": what stands between the verb and a document that it
  /// governs.
  private func isListed(_ gap: Range<Int>) -> Bool {
    if gap.count <= 3 { return true }
    let words = text.lower(gap)
    return gap.count <= 14 && !words.contains(";")
      && ["là", "gồm", "như", ":", "có"].contains { words.ends(with: $0) }
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
  func trigger(
    _ frame: Trigger.Frame, before phrase: DirectivePhrase, in sentence: Sentence
  )
    -> Trigger?
  {
    let before = extraction.triggers.filter {
      sentence.tokens.contains($0.tokens.lowerBound)
        && $0.tokens.upperBound <= phrase.tokens.lowerBound
    }
    let relevant = before.last {
      $0.rule.begins(with: "document.") && !isInsideName($0, phrase) && !isInsideBody($0)
    }
    guard let relevant, relevant.frame == frame else { return nil }
    let isNear = phrase.tokens.lowerBound - relevant.tokens.upperBound <= 1
    return relevant.side != .adjacent || isNear ? relevant : nil
  }

  /// "thông qua Chương trình thực hiện Nghị quyết …; Quy chế …": words inside the name of another document.
  private func isInsideName(_ trigger: Trigger, _ phrase: DirectivePhrase) -> Bool {
    extraction.directives.contains {
      $0.label.contains(trigger.tokens.lowerBound)
        && $0.label.lowerBound < trigger.tokens.lowerBound
        && !$0.label.contains(phrase.label.lowerBound)
    }
  }

  /// "Ban Chấp hành Đảng bộ tỉnh": no verb but part of a body's name.
  private func isInsideBody(_ trigger: Trigger) -> Bool {
    extraction.bodies.contains {
      $0.tokens.lowerBound < trigger.tokens.lowerBound
        && trigger.tokens.upperBound <= $0.tokens.upperBound
    }
  }

  private func implements(
    _ directive: Int, _ phrase: DirectivePhrase, _ sentence: Sentence, _ trigger: Trigger
  ) -> [Relation] {
    let (subjects, doubt) = implementers.subjects(of: phrase, trigger, in: sentence)
    return subjects.map {
      Relation(
        subject: $0, predicate: .implements, object: .directive(directive),
        evidence: sentence.tokens, rule: trigger.rule, doubt: doubt)
    }
  }
}
