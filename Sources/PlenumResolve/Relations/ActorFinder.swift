import PlenumExtract
import PlenumModel
import PlenumText

/// Lists who acts where: mentions by name, by office alone, by given name alone, by a word of address alone.
struct ActorFinder {
  let extraction: Extraction
  let persons: [ResolvedPerson]
  let owners: [Int]
  let positions: PositionResolver

  var text: AnnotatedText { extraction.text }

  /// The actors, in text order.
  func actors() -> [Actor] {
    let named = extraction.persons.enumerated().map { index, mention in
      Actor(person: owners[index], tokens: whole(mention), name: mention.tokens)
    }
    let known = sorted(named + offices() + givenNames())
    return sorted(known + addressed(besides: known))
  }

  private func sorted(_ actors: [Actor]) -> [Actor] {
    actors.sorted { $0.name.lowerBound < $1.name.lowerBound }
  }

  /// A mention with the posts around it.
  private func whole(_ mention: PersonMention) -> Range<Int> {
    let posts = mention.positions.map { extraction.positions[$0].tokens }
    let start = posts.map(\.lowerBound).min().map { min($0, mention.whole.lowerBound) }
    let end = posts.map(\.upperBound).max().map { max($0, mention.whole.upperBound) }
    let isNear = start.map { mention.whole.lowerBound - $0 < 40 } ?? true
    let first = isNear ? start ?? mention.whole.lowerBound : mention.whole.lowerBound
    return first..<(end ?? mention.whole.upperBound)
  }

  // MARK: Offices

  /// "Đồng chí Bí thư Quận ủy", "Kết luận hội nghị, Chủ tịch UBND xã …": a post that no name carries and that
  /// exactly one person holds.
  private func offices() -> [Actor] {
    let attached = Set(extraction.persons.flatMap(\.positions))
    return extraction.positions.indices.compactMap { index -> Actor? in
      guard !attached.contains(index), !extraction.positions[index].isPast,
        let post = positions.resolve([index]).first
      else { return nil }
      let holders = persons.indices.filter { person in
        persons[person].positions.contains { !$0.isPast && ($0.covers(post) || post.covers($0)) }
      }
      let tokens = extraction.positions[index].tokens
      guard holders.count == 1, let start = start(of: tokens) else { return nil }
      return Actor(person: holders[0], tokens: start..<tokens.upperBound, name: tokens)
    }
  }

  /// Where the mention of an office begins: at a word of address, or where a clause opens with the office
  /// and a verb follows.
  private func start(of post: Range<Int>) -> Int? {
    let before = text.lower(max(0, post.lowerBound - 3)..<post.lowerBound)
    if before.ends(with: "các đồng chí") || before.ends(with: "các đ/c") { return nil }
    if ["đồng chí", "đ/c", "ông", "bà", "tân"].contains(where: { before.ends(with: $0) }) {
      return post.lowerBound - 1
    }
    return opensClause(post.lowerBound) && isFollowedByVerb(post.upperBound) ? post.lowerBound : nil
  }

  /// Whether a token is the first of its sentence or follows the words that introduce a speech.
  func opensClause(_ token: Int) -> Bool {
    guard let at = text.sentence(holding: token) else { return false }
    let start = text.sentences[at].tokens.lowerBound
    if token == start { return true }
    return text.isSign(token - 1, ",")
      && extraction.triggers.contains {
        $0.tokens.lowerBound == start && $0.frame == .spokeAt
      }
  }

  /// Whether words of speaking or leading follow at once, at most two words later.
  func isFollowedByVerb(_ token: Int) -> Bool {
    extraction.triggers.contains {
      $0.side == .before && [.spokeAt, .chaired].contains($0.frame)
        && (token...token + 2).contains($0.tokens.lowerBound)
    }
  }
}
