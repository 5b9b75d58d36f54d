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
    for (index, phrase) in extraction.directives.enumerated() {
      guard let directive = owners[index], let sentence = sentence(of: phrase) else { continue }
      found += issued(directive, phrase, sentence)
      guard sentence.kind != .headline else { continue }
      if let trigger = trigger(.adopted, before: phrase, in: sentence), mainEvent != nil,
        !isInsideOther(phrase)
      {
        found.append(
          Relation(
            subject: .event(0), predicate: .adopted, object: .directive(directive),
            evidence: sentence.tokens, rule: trigger.rule, confidence: 0.9))
      } else if let trigger = trigger(.implements, before: phrase, in: sentence) {
        found += implements(directive, phrase, sentence, trigger)
      }
    }
    return found
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
      return [issuing(subject, index, sentence, trigger.rule, 0.9)]
    }
    guard directive.isIssuerStated, let issuer = directive.issuer else { return [] }
    return [issuing(issuer, index, sentence, phrase.issuer == nil ? "issue.number" : "issue.of", 0.9)]
  }

  private func issuing(
    _ body: ResolvedBody, _ directive: Int, _ sentence: Sentence, _ rule: String,
    _ confidence: Double
  ) -> Relation {
    Relation(
      subject: .body(body), predicate: .issued, object: .directive(directive),
      evidence: sentence.tokens, rule: rule, confidence: confidence)
  }

  /// The nearest words of a frame before a document, with no other verb of the group between.
  private func trigger(_ frame: Trigger.Frame, before phrase: DirectivePhrase, in sentence: Sentence)
    -> Trigger?
  {
    let before = extraction.triggers.filter {
      sentence.tokens.contains($0.tokens.lowerBound)
        && $0.tokens.upperBound <= phrase.tokens.lowerBound
    }
    let relevant = before.last { [.adopted, .implements, .issued].contains($0.frame) }
    guard let relevant, relevant.frame == frame else {
      return frame == .implements ? inLabel(phrase, sentence, before) : nil
    }
    return relevant
  }

  /// A document after the one that is adopted or issued: "ban hành Kế hoạch … thực hiện Chỉ thị …".
  private func inLabel(_ phrase: DirectivePhrase, _ sentence: Sentence, _ before: [Trigger]) -> Trigger? {
    nil
  }

  private func implements(
    _ directive: Int, _ phrase: DirectivePhrase, _ sentence: Sentence, _ trigger: Trigger
  ) -> [Relation] {
    var subjects: [Relation.End] = []
    let isAtEvent = isAtEvent(trigger, sentence)
    if isAtEvent, mainEvent != nil { subjects.append(.event(0)) }
    if let body = subject(before: trigger.tokens.lowerBound, in: sentence) ?? mainEvent?.organizers.first,
      !isAtEvent || isLead(sentence) || subjects.isEmpty || hasOwnSubject(sentence, trigger)
    {
      subjects.append(.body(body))
    } else if isAtEvent, let organizer = mainEvent?.organizers.first {
      subjects.append(.body(organizer))
    }
    return subjects.map {
      Relation(
        subject: $0, predicate: .implements, object: .directive(directive),
        evidence: sentence.tokens, rule: trigger.rule, confidence: 0.7)
    }
  }

  private func isLead(_ sentence: Sentence) -> Bool {
    let lead = text.sentences.filter { $0.kind == .paragraph }.prefix(2)
    return lead.contains { $0.tokens == sentence.tokens }
  }

  private func hasOwnSubject(_ sentence: Sentence, _ trigger: Trigger) -> Bool {
    subject(before: trigger.tokens.lowerBound, in: sentence) != nil
  }

  /// "Hội nghị còn tổ chức triển khai …", "Tại hội nghị, đồng chí A quán triệt …".
  private func isAtEvent(_ trigger: Trigger, _ sentence: Sentence) -> Bool {
    let before = text.string(sentence.tokens.lowerBound..<trigger.tokens.lowerBound).lowercased()
    let opening = String(before.prefix(60))
    let names = ["hội nghị", "đại hội", "kỳ họp", "buổi lễ", "lớp", "buổi"]
    let isAbout = ["quán triệt", "học tập", "triển khai", "nghiên cứu"].contains {
      text.string(trigger.tokens).lowercased().contains($0)
    }
    return isAbout && names.contains { opening.contains($0) }
  }

  /// The body that acts: the last one before the words that is no issuer of another document.
  private func subject(before token: Int, in sentence: Sentence) -> ResolvedBody? {
    let candidates = extraction.bodies.filter { body in
      sentence.tokens.contains(body.tokens.lowerBound) && body.tokens.upperBound <= token
        && !extraction.directives.contains { $0.tokens.contains(body.tokens.lowerBound) }
        && !extraction.positions.contains { $0.body?.tokens == body.tokens }
        && [.partyBody, .stateBody, .frontBody, .massOrganization, .armedForcesBody].contains(body.type)
    }
    return candidates.last.flatMap { bodies.resolve($0) }
  }
}
