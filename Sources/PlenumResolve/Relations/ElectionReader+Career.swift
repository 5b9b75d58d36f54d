import PlenumExtract
import PlenumModel
import PlenumText

/// Choices a text tells of a person's past are no choices of today.
extension ElectionReader {
  /// A step of a career only says that the post was held; other elections stay as they are.
  func withCareer(_ relations: [Relation], in sentence: Sentence) -> [Relation] {
    let words = text.string(sentence.tokens).lowercased()
    guard Self.steps.contains(where: { words.hasPrefix($0) }) else { return relations }
    let isSpan = Self.spans.contains { words.hasPrefix($0) }
    let isOver = CareerReader.isSpan(sentence, of: text)
    let born = self.born(before: sentence)
    return relations.map { relation in
      guard case .person(let person) = relation.subject,
        isSpan && relation.rule == "elect.holds-now" || born.contains(person)
      else { return relation }
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

  /// The persons whose life is told in the sentences before: "Ông A sinh năm 1970".
  private func born(before sentence: Sentence) -> Set<Int> {
    let before = text.sentences.prefix { $0.tokens.lowerBound < sentence.tokens.lowerBound }
    let lives = before.suffix(Self.careerLength).filter { earlier in
      let told = text.string(earlier.tokens).lowercased()
      return Self.births.contains { told.contains($0) }
    }
    let told = actors.filter { actor in
      lives.contains { $0.tokens.contains(actor.name.lowerBound) }
    }
    return Set(told.map(\.person))
  }

  /// How many sentences after the birth still tell of the career.
  private static let careerLength = 10

  private static let births = ["sinh ngày", "sinh năm", "sinh tháng", "quá trình công tác"]

  /// First words of a step.
  private static let steps = [
    "từ tháng", "từ năm", "từ ngày", "tháng ", "năm ", "đến tháng", "đến năm", "sau đó", "tiếp đó",
    "trước đó", "trước khi", "tiếp theo",
  ]

  /// First words of a time in which a post was held.
  private static let spans = ["từ tháng", "từ năm", "từ ngày", "trước khi"]
}
