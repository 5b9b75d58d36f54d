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
      text.string(body.tokens.upperBound).lowercased() == "đã",
      let subject = bodies.resolve(body)
    else { return [] }
    return [
      Relation(
        subject: .body(subject), predicate: .implements, object: .directive(directive),
        evidence: sentence.tokens, rule: "document.prompted", doubt: .inferred)
    ]
  }

  /// "Sau khi Hội A ban hành Kế hoạch 5, Cụm thi đua đã ban hành Kế hoạch 1": the first verb has the last body for
  /// its subject, and other words stand before the second one.
  func hasOtherIssue(before trigger: Trigger, in sentence: Sentence) -> Bool {
    let first = extraction.triggers.last {
      sentence.tokens.contains($0.tokens.lowerBound) && $0.frame == .issued
        && $0.tokens.upperBound <= trigger.tokens.lowerBound
    }
    guard let first, text.string(trigger.tokens.lowerBound).lowercased() == "đã",
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
    let before = text.string(start..<phrase.label.lowerBound).lowercased()
    return before.hasSuffix("khi") || before.hasSuffix("khi có")
  }

  /// The comma behind "được ban hành", "có hiệu lực", "ra đời" or the bare name.
  private func issueEnd(after phrase: DirectivePhrase, in sentence: Sentence) -> Int? {
    let start = max(phrase.label.upperBound, phrase.tokens.upperBound)
    return (start..<min(start + 5, sentence.tokens.upperBound)).first { text.isSign($0, ",") }
  }
}
