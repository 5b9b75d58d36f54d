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
    return (persons, owners)
  }

  /// "Y Nuê" is "Y Nuê Byă" where the article names exactly one such person.
  private func full(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count == 2, words[0].count <= 2, "YHK".contains(words[0].prefix(1)) else {
      return name
    }
    let longer = Set(extraction.persons.map(\.name)).filter { $0.hasPrefix(name + " ") }
    return longer.count == 1 ? longer.first ?? name : name
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
