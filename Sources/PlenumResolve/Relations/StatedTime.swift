import PlenumModel
import PlenumText

/// Finds the words that say when an office was held.
struct StatedTime {
  let text: AnnotatedText

  /// The token after a post and the time it was held in, if that is told right after it.
  func end(of post: ResolvedPosition) -> Int {
    let end = post.tokens.upperBound
    guard let at = text.sentence(holding: post.tokens.lowerBound) else { return end }
    let limit = text.sentences[at].tokens.upperBound
    return periodEnd(after: end, limit: limit, isPast: post.isPast) ?? end
  }

  /// The token after "từ năm 2015 đến năm 2020" or "(nhiệm kỳ 2010-2015" that follows a post.
  ///
  /// - Parameter isPast: whether the post is a former one, so that a term says when it was held.
  func periodEnd(after post: Int, limit: Int, isPast: Bool) -> Int? {
    guard post < limit else { return nil }
    let isOpened = text.isSign(post, "(") || text.isSign(post, ",")
    let start = isOpened ? post + 1 : post
    guard start < limit, Self.openings.contains(text.lower(start)) else {
      return nil
    }
    return lengths(from: start, limit).last { end in
      ToldPeriod(text.string(start..<end)).map { isPast || !$0.isOfTerm } ?? false
    }
  }

  /// The ends that a time of at least three words can have.
  private func lengths(from start: Int, _ limit: Int) -> ClosedRange<Int> {
    let end = min(start + 18, limit)
    return min(start + 3, end)...end
  }

  /// Whether a sentence begins with a time in which an office was held.
  func opens(_ sentence: Range<Int>) -> Bool {
    lengths(from: sentence.lowerBound, sentence.upperBound).contains {
      ToldPeriod(text.string(sentence.lowerBound..<$0)) != nil
    }
  }

  /// The token after the first "từ ngày 1/7/2025" in a range.
  func leavingDay(in range: Range<Int>) -> Int? {
    range.lazy.compactMap { index in
      text.lower(index) == "từ" ? dayEnd(after: index + 1, range.upperBound) : nil
    }.first
  }

  /// The token after a whole day that begins at a token.
  func dayEnd(after start: Int, _ limit: Int) -> Int? {
    guard start < limit, start < text.tokens.count,
      text.tokens[start].kind == .number || text.lower(start) == "ngày"
    else { return nil }
    return (start + 5...start + 8).first { end in
      end <= limit && text.tokens[end - 1].kind == .number
        && ToldDate.trailing(in: text.string(start..<end)) != nil
    }
  }

  private static let openings: WordSet = ["từ", "nhiệm", "giai", "các"]
}
