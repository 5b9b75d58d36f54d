import PlenumExtract
import PlenumModel
import PlenumText

extension DocumentReader {
  /// "Ngay khi Chỉ thị số 12 … được ban hành, Huyện ủy X đã lập ban chỉ đạo, …": the body that acts upon a document.
  func prompted(_ directive: Int, by phrase: DirectivePhrase, in sentence: Sentence) -> [Relation] {
    guard isOccasion(phrase, sentence), let comma = issueEnd(after: phrase, in: sentence),
      let body = extraction.bodies.first(where: {
        (comma + 1...comma + 2).contains($0.tokens.lowerBound)
      }),
      text.lower(body.tokens.upperBound) == "đã",
      let subject = bodies.resolve(body)
    else { return [] }
    return [
      Relation(
        subject: .body(subject), predicate: .implements, object: .directive(directive),
        evidence: sentence.tokens, rule: "document.prompted", doubt: .inferred)
    ]
  }

  /// "đã ban hành Quyết định số 12, Kế hoạch số 15 và Công văn số 20": who issued the document before in a list has
  /// issued this one too.
  func sharedIssue(of directive: Int, at index: Int, _ found: [Relation]) -> [Relation] {
    guard index > 0, let last = owners[index - 1], directives[directive].issuer == nil,
      directives[directive].number != nil, directives[last].number != nil,
      joins(extraction.directives[index - 1], extraction.directives[index]),
      let relation = found.last(where: {
        $0.predicate == .issued && $0.object == .directive(last) && $0.rule != "issue.of"
      })
    else { return [] }
    return [
      Relation(
        subject: relation.subject, predicate: .issued, object: .directive(directive),
        evidence: relation.evidence, rule: relation.rule, doubt: .inferred)
    ]
  }

  /// "tổ chức hội nghị tổng kết …, ra nghị quyết lãnh đạo nhiệm vụ năm 2014": a conference that gives a resolution
  /// adopts it.
  func given(_ directive: Int, _ phrase: DirectivePhrase, in sentence: Sentence) -> [Relation] {
    guard phrase.kind == "Nghị quyết",
      let trigger = trigger(.issued, before: phrase, in: sentence),
      text.lower(trigger.tokens).ends(with: "ra"),
      phrase.tokens.lowerBound - trigger.tokens.upperBound <= 1,
      extraction.events.contains(where: {
        $0.type == .conference && sentence.tokens.contains($0.head.lowerBound)
          && $0.head.upperBound <= trigger.tokens.lowerBound
      }),
      let event = adopting(trigger, sentence)
    else { return [] }
    return [adopted(directive, by: event, sentence, trigger)]
  }

  /// "Sau khi Hội A ban hành Kế hoạch 5, Cụm thi đua đã ban hành Kế hoạch 1": the first verb has the last body for
  /// its subject, and other words stand before the second one.
  func hasOtherIssue(before trigger: Trigger, in sentence: Sentence) -> Bool {
    let first = extraction.triggers.last {
      sentence.tokens.contains($0.tokens.lowerBound) && $0.frame == .issued
        && $0.tokens.upperBound <= trigger.tokens.lowerBound
    }
    guard let first, text.lower(trigger.tokens.lowerBound) == "đã",
      let comma = (first.tokens.upperBound..<trigger.tokens.lowerBound).last(where: {
        text.isSign($0, ",")
      })
    else { return false }
    let clause = comma + 1..<trigger.tokens.lowerBound
    return clause.count >= 2 && text.tokens[clause.lowerBound].isCapitalized
      && !extraction.bodies.contains { clause.contains($0.tokens.lowerBound) }
  }

  /// "Ngay khi", "sau khi" before the document.
  private func isOccasion(_ phrase: DirectivePhrase, _ sentence: Sentence) -> Bool {
    let start = max(sentence.tokens.lowerBound, phrase.label.lowerBound - 3)
    let before = text.lower(start..<phrase.label.lowerBound)
    return before.ends(with: "khi") || before.ends(with: "khi có")
  }

  /// The comma behind "được ban hành", "có hiệu lực", "ra đời" or the bare name.
  private func issueEnd(after phrase: DirectivePhrase, in sentence: Sentence) -> Int? {
    let start = max(phrase.label.upperBound, phrase.tokens.upperBound)
    return (start..<min(start + 5, sentence.tokens.upperBound)).first { text.isSign($0, ",") }
  }
}
