import PlenumExtract
import PlenumModel
import PlenumText

/// Choices a text tells of a person's past are no choices of today.
extension ElectionReader {
  /// "Từ năm 2005, ông giữ chức …" only says that the post was held; choices stay choices.
  func withCareer(_ relations: [Relation], in sentence: Sentence) -> [Relation] {
    let words = text.string(sentence.tokens).lowercased()
    guard Self.spans.contains(where: { words.hasPrefix($0) }) else { return relations }
    let isOver = CareerReader.isSpan(sentence.tokens, of: text) == .over
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

  /// First words of a time in which a post was held.
  private static let spans = ["từ tháng", "từ năm", "từ ngày", "trước khi"]
}
