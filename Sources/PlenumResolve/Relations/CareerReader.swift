import PlenumExtract
import PlenumModel
import PlenumText

/// Reads the posts that a life tells: "Ông Khải từng kinh qua các chức vụ …", "Hiện bà là …".
struct CareerReader {
  let extraction: Extraction
  let actors: [Actor]
  let positions: PositionResolver

  private var text: AnnotatedText { extraction.text }

  /// The persons, each with a post held once or today.
  func posts() -> [(person: Int, post: ResolvedPosition)] {
    text.sentences.filter { $0.kind == .paragraph || $0.kind == .listItem }.flatMap { sentence in
      let triggers = extraction.triggers.filter {
        sentence.tokens.contains($0.tokens.lowerBound)
          && ([.held, .holds].contains($0.frame)
            || $0.rule == "elect.holds-now" && Self.span(of: sentence.tokens, in: text) == .over)
      }
      return triggers.flatMap { posts(told: $0, in: sentence) }
    }
  }

  private func posts(told trigger: Trigger, in sentence: Sentence)
    -> [(person: Int, post: ResolvedPosition)]
  {
    guard let subject = subject(of: trigger, in: sentence) else { return [] }
    let chain = chain(after: trigger, in: sentence)
    let end = chain.last.map { extraction.positions[$0].tokens.upperBound }
    let time =
      Self.span(of: sentence.tokens, in: text)
      ?? end.flatMap { Self.span(of: $0..<sentence.tokens.upperBound, in: text) }
    guard trigger.rule != "career.served" || time != nil else { return [] }
    let isPast = trigger.frame == .held || time == .over
    let posts = positions.resolve(chain)
    return posts.map { post in
      let evidence = evidence(of: post, subject, sentence.tokens, isOnly: posts.count == 1)
      let told = ResolvedPosition(
        title: post.title, isPast: isPast || post.isPast, body: post.body, tokens: post.tokens,
        doubt: post.doubt, told: (trigger.rule, evidence))
      return (subject.person, told)
    }
  }

  /// Name and post, with the time that is told of this post: right after it, or of the only one at the beginning.
  private func evidence(
    of post: ResolvedPosition, _ subject: Actor, _ sentence: Range<Int>, isOnly: Bool
  ) -> Range<Int> {
    let time = StatedTime(text: text)
    let name = subject.name
    let start = isOnly && time.opens(sentence) ? sentence.lowerBound : name.lowerBound
    let end = time.periodEnd(
      after: post.tokens.upperBound, limit: sentence.upperBound, isPast: true)
    return start..<max(end ?? post.tokens.upperBound, name.upperBound)
  }

  /// The only person named in the sentence before the words; "là" wants the name at once.
  private func subject(of trigger: Trigger, in sentence: Sentence) -> Actor? {
    let before = actors.filter {
      sentence.tokens.contains($0.name.lowerBound)
        && $0.name.lowerBound < trigger.tokens.upperBound
    }
    guard let last = before.last, before.allSatisfy({ $0.person == last.person }),
      !isOfOthers(trigger)
    else { return nil }
    let isNear = max(last.tokens.upperBound, last.name.upperBound) == trigger.tokens.lowerBound
    return !["career.copula", "career.served"].contains(trigger.rule) || isNear ? last : nil
  }

  /// "các đồng chí từng là Chủ tịch Hội", "những người từng giữ chức vụ".
  private func isOfOthers(_ trigger: Trigger) -> Bool {
    let start = max(0, trigger.tokens.lowerBound - 4)
    let words = (start..<trigger.tokens.lowerBound).map { text.lower($0) }
    return words.contains { ["các", "những", "người", "ai", "cán"].contains($0) }
  }

  /// The posts in a row after the words that no name carries.
  private func chain(after trigger: Trigger, in sentence: Sentence) -> [Int] {
    let carried = Set(extraction.persons.flatMap(\.positions))
    var end = trigger.tokens.upperBound
    var found: [Int] = []
    for index in extraction.positions.indices {
      let tokens = extraction.positions[index].tokens
      guard sentence.tokens.contains(tokens.lowerBound), tokens.lowerBound >= end else { continue }
      guard isGap(end..<tokens.lowerBound) else { break }
      if !carried.contains(index) { found.append(index) }
      end = tokens.upperBound
    }
    return found
  }

  /// Signs, years, remarks in brackets and the words that join the steps of a career.
  private func isGap(_ gap: Range<Int>) -> Bool {
    guard gap.count <= 16 else { return false }
    var isInside = false
    return gap.allSatisfy { index in
      if text.isSign(index, "(") { isInside = true }
      if text.isSign(index, ")") { isInside = false }
      if isInside { return true }
      return text.tokens[index].kind != .word
        ? !text.isSign(index, ".") : Self.joints.contains(text.lower(index))
    }
  }

  private static let joints: WordSet = [
    "và", "rồi", "sau", "đó", "kiêm", "là", "từ", "đến", "năm", "tháng", "nhiệm", "kỳ", "khóa",
    "khoá", "tham", "gia", "giữ", "chức", "vụ", "làm", "tiếp", "trước", "khi",
  ]

  /// How a time in which a post was held stands to today.
  enum Time { case over, lasting }

  /// "Từ năm 2005 đến năm 2010" is over, "Từ năm 2010 đến nay" lasts; nil for words that are no such time.
  static func span(of tokens: Range<Int>, in text: AnnotatedText) -> Time? {
    let words = tokens.prefix(12).map { text.lower($0) }
    guard words.first == "từ", let until = words.firstIndex(of: "đến") else { return nil }
    return words.dropFirst(until + 1).first == "nay" ? .lasting : .over
  }
}
