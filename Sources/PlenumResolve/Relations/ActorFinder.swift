import PlenumExtract
import PlenumModel
import PlenumText

/// Lists who acts where: mentions by name, by office alone, by given name alone.
struct ActorFinder {
  let extraction: Extraction
  let persons: [ResolvedPerson]
  let owners: [Int]
  let positions: PositionResolver

  private var text: AnnotatedText { extraction.text }

  /// The actors, in text order.
  func actors() -> [Actor] {
    let named = extraction.persons.enumerated().map { index, mention in
      Actor(person: owners[index], tokens: whole(mention), name: mention.tokens)
    }
    return (named + offices()).sorted { $0.name.lowerBound < $1.name.lowerBound }
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

  /// "Đồng chí Bí thư Quận ủy": a post that no name carries and that exactly one person holds.
  private func offices() -> [Actor] {
    let attached = Set(extraction.persons.flatMap(\.positions))
    return extraction.positions.indices.compactMap { index -> Actor? in
      guard !attached.contains(index), !extraction.positions[index].isPast else { return nil }
      guard let post = positions.resolve([index]).first else { return nil }
      let holders = persons.indices.filter { person in
        persons[person].positions.contains {
          $0.title == post.title && $0.body == post.body && !$0.isPast
        }
      }
      guard holders.count == 1 else { return nil }
      let tokens = extraction.positions[index].tokens
      guard isAddressed(tokens.lowerBound) else { return nil }
      return Actor(
        person: holders[0], tokens: tokens.lowerBound - 1..<tokens.upperBound, name: tokens)
    }
  }

  private func isAddressed(_ token: Int) -> Bool {
    guard token > 0 else { return false }
    let before = text.string(max(0, token - 3)..<token).lowercased()
    return ["đồng chí", "đ/c", "ông", "bà"].contains { before.hasSuffix($0) }
  }
}
