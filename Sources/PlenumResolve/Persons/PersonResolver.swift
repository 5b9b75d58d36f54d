import PlenumExtract
import PlenumModel

/// Joins the mentions of one person and the posts given at each.
struct PersonResolver {
  let extraction: Extraction
  let positions: PositionResolver

  /// The persons, in the order of their first mention, and for each mention the person's index.
  func persons() -> (persons: [ResolvedPerson], owners: [Int]) {
    var persons: [ResolvedPerson] = []
    var owners: [Int] = []
    var index: [String: Int] = [:]
    for mention in extraction.persons {
      let key = LabelKey.exact(full(mention.name))
      let at = index[key] ?? persons.count
      if at == persons.count {
        index[key] = at
        persons.append(
          ResolvedPerson(name: full(mention.name), mentions: [], rules: [], positions: []))
      }
      persons[at].mentions.append(mention.tokens)
      persons[at].rules.append(mention.rule)
      add(positions.resolve(mention.positions), to: &persons[at])
      owners.append(at)
    }
    for at in persons.indices { dropShortPosts(of: &persons[at]) }
    return (persons, owners)
  }

  /// "Y Nuê" is "Y Nuê Byă" where the article names exactly one such person.
  private func full(_ name: String) -> String {
    let words = name.words
    guard words.count == 2, words[0].count <= 2, "YHK".contains(words[0].prefix(1)) else {
      return name
    }
    let longer = Set(extraction.persons.map(\.name)).filter { $0.begins(with: name + " ") }
    return longer.count == 1 ? longer.first ?? name : name
  }

  /// "Phó Bí thư Đảng ủy" of somebody who is "Phó Bí thư Đảng ủy Sở Y tế" elsewhere is that same post.
  private func dropShortPosts(of person: inout ResolvedPerson) {
    let full = person.positions.filter { $0.body.type == .partyBody && !isShort($0) }
    person.positions.removeAll { post in
      isShort(post)
        && full.contains {
          $0.title == post.title && $0.isPast == post.isPast && $0.body != post.body
        }
    }
  }

  /// Whether a post is written with "Đảng ủy" or "Đảng bộ" and nothing after it.
  private func isShort(_ post: ResolvedPosition) -> Bool {
    let phrase = extraction.positions.first { $0.tokens == post.tokens }
    guard let body = phrase?.body, body.parts.count == 1, body.unit == nil else { return false }
    return body.root.detail.isEmpty && ["Đảng ủy", "Đảng bộ"].contains(body.root.head)
  }

  private func add(_ new: [ResolvedPosition], to person: inout ResolvedPerson) {
    for position in new where !person.positions.contains(where: { $0.covers(position) }) {
      person.positions.removeAll { position.covers($0) }
      person.positions.append(position)
    }
  }
}

extension ResolvedPosition {
  /// Whether the other post says nothing more: the same title in the same body, or in one without a unit.
  func covers(_ other: ResolvedPosition) -> Bool {
    guard title == other.title, isPast == other.isPast else { return false }
    if body == other.body { return true }
    let isOneBody =
      isCommittee(body) && isCommittee(other.body) && body.unit == other.body.unit
    return isOneBody || (other.body.unit == nil && body.labels.contains(other.body.labels[0]))
  }

  /// The party committee of a unit or its party organisation; "Đảng ủy Quân sự" is another one.
  private func isCommittee(_ body: ResolvedBody) -> Bool {
    body.parts.count == 1
      && (CommitteeNames.committeeHeads.contains(body.parts[0]) || body.parts[0] == "Đảng bộ")
  }
}
