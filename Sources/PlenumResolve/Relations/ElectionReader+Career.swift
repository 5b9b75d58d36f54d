import PlenumExtract
import PlenumModel
import PlenumText

/// "giữ chức" in the story of a life says that a post was held, not that somebody was chosen.
extension ElectionReader {
  /// "Từ năm 2005, ông giữ chức …", "Tiếp đó, ông giữ chức …": held; "được bầu", "được điều động" stay choices.
  func withCareer(_ relations: [Relation], in sentence: Sentence) -> [Relation] {
    let words = text.lower(sentence.tokens)
    guard Self.spans.contains(where: { words.begins(with: $0) }) || isStep(words, sentence) else {
      return relations
    }
    let isOver = CareerReader.span(of: sentence.tokens, in: text) == .over
    return relations.map { relation in
      guard relation.rule == "elect.holds-now" else { return relation }
      return Relation(
        subject: relation.subject, predicate: .holds,
        object: isOver ? past(relation.object) : relation.object,
        evidence: relation.evidence, rule: relation.rule, doubt: relation.doubt)
    }
  }

  private func past(_ object: Relation.End) -> Relation.End {
    guard case .position(let post) = object else { return object }
    return .position(
      ResolvedPosition(
        title: post.title, isPast: true, body: post.body, tokens: post.tokens, doubt: post.doubt))
  }

  /// A step of the career of somebody whose birth is told in the sentences before.
  private func isStep(_ words: String, _ sentence: Sentence) -> Bool {
    guard Self.steps.contains(where: { words.begins(with: $0) }) else { return false }
    let before = text.sentences.prefix { $0.tokens.lowerBound < sentence.tokens.lowerBound }
    return before.suffix(Self.careerLength).contains { earlier in
      let told = text.lower(earlier.tokens)
      return Self.births.contains { told.holds($0) }
    }
  }

  /// How many sentences after the birth still tell of the career.
  private static let careerLength = 10

  private static let births = ["sinh ngày", "sinh năm", "sinh tháng", "quá trình công tác"]

  /// First words of a step.
  private static let steps = [
    "tháng ", "năm ", "đến tháng", "đến năm", "sau đó", "tiếp đó", "trước đó", "tiếp theo",
  ]

  /// First words of a time in which a post was held.
  private static let spans = ["từ tháng", "từ năm", "từ ngày", "trước khi"]
}
