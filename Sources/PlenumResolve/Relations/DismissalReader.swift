import PlenumExtract
import PlenumModel
import PlenumText

/// Reads who was relieved of which post.
struct DismissalReader {
  let extraction: Extraction
  let actors: [Actor]
  let positions: PositionResolver

  private var text: AnnotatedText { extraction.text }

  /// The persons, each with the post left.
  func dismissals() -> [Dismissal] {
    text.sentences.filter { $0.kind != .headline && $0.kind != .byline }.flatMap { sentence in
      var found: [Dismissal] = []
      for trigger in extraction.triggers
      where trigger.frame == .dismissed && sentence.tokens.contains(trigger.tokens.lowerBound) {
        found += dismissals(by: trigger, in: sentence, after: found.last?.post.body)
      }
      return found
    }
  }

  /// - Parameter last: the body of the post left before in the same sentence.
  private func dismissals(by trigger: Trigger, in sentence: Sentence, after last: ResolvedBody?)
    -> [Dismissal]
  {
    let clause = clause(of: trigger, in: sentence)
    guard let index = post(in: clause, after: trigger),
      let post = positions.resolve([index]).first
    else { return [] }
    let isShort = extraction.positions[index].body?.unit == nil && last?.root == post.body.root
    let body = isShort ? last ?? post.body : post.body
    let left = ResolvedPosition(
      title: post.title, isPast: post.isPast, body: body, tokens: post.tokens,
      doubt: isShort ? .inferred : post.doubt)
    return people(in: clause, trigger, extraction.positions[index].tokens).map {
      Dismissal(person: $0, post: left, trigger: trigger, clause: clause)
    }
  }

  /// From the sign before the words to the semicolon or the full stop after them.
  private func clause(of trigger: Trigger, in sentence: Sentence) -> Range<Int> {
    let start = (sentence.tokens.lowerBound..<trigger.tokens.lowerBound).last {
      text.isSign($0, ";")
    }
    let end = (trigger.tokens.upperBound..<sentence.tokens.upperBound).first {
      text.isSign($0, ";") || startsOther($0)
    }
    return (start ?? sentence.tokens.lowerBound)..<(end ?? sentence.tokens.upperBound)
  }

  /// The words of an election or of another dismissal in the same sentence.
  private func startsOther(_ index: Int) -> Bool {
    extraction.triggers.contains {
      $0.tokens.lowerBound == index && [.elected, .dismissed].contains($0.frame)
    }
  }

  private func post(in clause: Range<Int>, after trigger: Trigger) -> Int? {
    extraction.positions.indices.first {
      let tokens = extraction.positions[$0].tokens
      return clause.contains(tokens.lowerBound) && tokens.lowerBound >= trigger.tokens.upperBound
        && tokens.lowerBound - trigger.tokens.upperBound <= 1
    }
  }

  /// Those named after "đối với"; else the one who "thôi giữ chức".
  private func people(in clause: Range<Int>, _ trigger: Trigger, _ post: Range<Int>) -> [Int] {
    let toward = (post.upperBound..<max(post.upperBound, clause.upperBound)).first { index in
      index + 1 < clause.upperBound && text.lower(index..<index + 2) == "đối với"
    }
    if let toward {
      return actors.filter { (toward..<clause.upperBound).contains($0.name.lowerBound) }
        .map(\.person)
    }
    let before = actors.last {
      clause.contains($0.name.lowerBound) && $0.name.upperBound <= trigger.tokens.lowerBound
    }
    guard let before,
      trigger.tokens.lowerBound - max(before.name.upperBound, before.tokens.upperBound) <= 2,
      text.lower(trigger.tokens).holds("thôi")
    else { return [] }
    return [before.person]
  }
}
