import PlenumGazetteer
import PlenumModel

/// Judges whether two atoms of a name are one person.
final class PersonJudge {
  /// Years after which the same post is that of another generation.
  static let generation = 18

  private let atoms: [PersonAtom]
  private let texts: [String]
  private let units: UnitDirectory
  private var relations: [Int: UnitRelation] = [:]
  private var judged: [Int: Judgement] = [:]

  init(_ block: PersonBlock, units: UnitDirectory) {
    atoms = block.atoms
    texts = block.texts
    self.units = units
  }

  /// What speaks for and against; kept, since clusters ask again.
  func judge(_ one: Int, _ other: Int) -> Judgement {
    let key = min(one, other) * atoms.count + max(one, other)
    if let known = judged[key] { return known }
    let judgement = compare(atoms[min(one, other)], atoms[max(one, other)])
    judged[key] = judgement
    return judgement
  }

  private func compare(_ one: PersonAtom, _ other: PersonAtom) -> Judgement {
    if one.name != other.name { return .unknown }
    if !one.articles.isDisjoint(with: other.articles) { return .conflict(.oneArticle) }
    var judgement =
      one.posts.isEmpty || other.posts.isEmpty
      ? withoutPosts(one, other) : comparePosts(one, other)
    if judgement.isConflict { return judgement }
    if !one.events.isDisjoint(with: other.events), judgement.score < 4.5 {
      return Judgement(score: 4.5, isConflict: false, reason: .sameEvent)
    }
    if judgement.score > 1.5 { judgement.score += company(one, other, limit: 1.5) }
    return judgement
  }

  private func company(_ one: PersonAtom, _ other: PersonAtom, limit: Double) -> Double {
    min(limit, 0.5 * Double(one.company.intersection(other.company).count))
  }

  // MARK: Posts

  /// The best of all pairs of posts; a contradiction holds unless a full post is the same.
  private func comparePosts(_ one: PersonAtom, _ other: PersonAtom) -> Judgement {
    var best = Judgement.unknown
    var worst: Judgement?
    var isAnchored = false
    for left in one.posts {
      for right in other.posts {
        let judgement = compare(left, right, one, other)
        if judgement.isConflict {
          worst = worst ?? judgement
        } else if abs(judgement.score) > abs(best.score) && best.score <= 0
          || judgement.score > best.score
        {
          best = judgement
        }
        let isSame = left.title == right.title && left.body == right.body
        isAnchored = isAnchored || isSame && left.role != .member && judgement.score > 4
      }
    }
    if let worst, !isAnchored { return worst }
    return best
  }

  private func compare(
    _ left: PersonPost, _ right: PersonPost, _ one: PersonAtom, _ other: PersonAtom
  ) -> Judgement {
    if left.body == right.body { return inOneBody(left, right, one, other) }
    switch relation(left.place, right.place) {
    case .same: return inOneUnit(left, right, one, other, .sameUnit)
    case .successor: return inOneUnit(left, right, one, other, .successorUnit)
    case .inside: return nested(left, right, one, other)
    case .around: return nested(right, left, other, one)
    case .neighbours: return beside(left, right, one, other, score: 1.4, .moved)
    case .sameProvince: return beside(left, right, one, other, score: 0.3, .moved)
    case .apart: return farApart(left, right, one, other)
    case .unknown: return .unknown
    }
  }

  private func inOneBody(
    _ left: PersonPost, _ right: PersonPost, _ one: PersonAtom, _ other: PersonAtom
  ) -> Judgement {
    let years = one.years(to: other) ?? 0
    if years > Double(PersonJudge.generation) { return .conflict(.generations) }
    let isSame = left.title == right.title
    if isSame, left.state == .past || right.state == .past {
      return former(left, right, one, other)
    }
    let score = isSame ? 6.0 : left.role == .member && right.role == .member ? 3.0 : 4.5
    return Judgement(
      score: years > 12 ? score - 2.5 : score, isConflict: false,
      reason: isSame ? .samePost : .sameBody)
  }

  /// A post that one article calls former: the article that gives it as held is the earlier one.
  private func former(
    _ left: PersonPost, _ right: PersonPost, _ one: PersonAtom, _ other: PersonAtom
  ) -> Judgement {
    let isInOrder =
      left.state == right.state
      || (left.state == .past ? !one.isBefore(other) : !other.isBefore(one))
    return Judgement(score: isInOrder ? 5 : 0, isConflict: false, reason: .formerPost)
  }

  private func inOneUnit(
    _ left: PersonPost, _ right: PersonPost, _ one: PersonAtom, _ other: PersonAtom,
    _ reason: Reason
  ) -> Judgement {
    if areExclusive(left, right) {
      if left.isFull && right.isFull && one.isBeside(other) { return .conflict(.twoTracks) }
      return Judgement(score: 1.5, isConflict: false, reason: reason)
    }
    let level = units.level(of: texts[left.place])
    let score: Double =
      switch level {
      case .province: 2.2
      case .district: 3
      default: 3.5
      }
    let years = one.years(to: other) ?? 0
    return Judgement(score: score - 0.1 * years, isConflict: false, reason: reason)
  }

  /// Whether nobody holds both at a time: posts of two mass organisations, of the army and of another organ.
  private func areExclusive(_ left: PersonPost, _ right: PersonPost) -> Bool {
    if left.role == .member || right.role == .member { return false }
    let closed: Set<Subtype> = [.armedForcesBody, .massOrganization, .otherBody]
    if left.type == .partyBody || right.type == .partyBody { return false }
    return closed.contains(left.type) || closed.contains(right.type)
  }

  /// `lower` is a post in a unit inside that of `upper`.
  private func nested(
    _ lower: PersonPost, _ upper: PersonPost, _ below: PersonAtom, _ above: PersonAtom
  ) -> Judgement {
    let isWide = units.level(of: texts[upper.place]) == .province
    if upper.role == .member || lower.role == .member {
      return Judgement(score: isWide ? 2 : 3, isConflict: false, reason: .memberAbove)
    }
    if lower.isFull && upper.isFull {
      if below.runsBeside(above) { return .conflict(.twoLevels) }
      if below.isBeside(above) { return .unknown }
    }
    let years = below.years(to: above) ?? 0
    let isRise = !above.isBefore(below) || upper.state == .past
    let score = (isRise ? 2.7 : 2.2) - (isWide ? 0.6 : 0) - 0.12 * years
    return Judgement(score: score, isConflict: false, reason: isRise ? .risen : .sentDown)
  }

  private func beside(
    _ left: PersonPost, _ right: PersonPost, _ one: PersonAtom, _ other: PersonAtom,
    score: Double, _ reason: Reason
  ) -> Judgement {
    if left.isFull && right.isFull {
      if one.runsBeside(other) { return .conflict(.twoPlaces) }
      if one.isBeside(other) { return Judgement(score: -1, isConflict: false, reason: .twoPlaces) }
    }
    return Judgement(score: score, isConflict: false, reason: reason)
  }

  private func farApart(
    _ left: PersonPost, _ right: PersonPost, _ one: PersonAtom, _ other: PersonAtom
  ) -> Judgement {
    if left.isFull && right.isFull && (one.years(to: other) ?? 0) < 1 {
      return .conflict(.twoPlaces)
    }
    return Judgement(score: -3, isConflict: false, reason: .apart)
  }

  // MARK: Without posts

  /// One of the two, or both, is only a name; the unit of the article is all there is.
  private func withoutPosts(_ one: PersonAtom, _ other: PersonAtom) -> Judgement {
    let lefts = one.posts.isEmpty ? one.homes : one.posts.map(\.place)
    let rights = other.posts.isEmpty ? other.homes : other.posts.map(\.place)
    let found = Set(lefts.flatMap { left in rights.map { relation(left, $0) } })
    var judgement = Judgement(score: 0, isConflict: false, reason: .home)
    if found.contains(.same) || found.contains(.successor) {
      judgement.score = 2.5
    } else if found.contains(.inside) || found.contains(.around) {
      judgement.score = 1.6
    } else {
      return .unknown
    }
    if one.posts.isEmpty && other.posts.isEmpty { judgement.score -= 1 }
    judgement.score -= 0.4 * (one.years(to: other) ?? 1)
    let shared = company(one, other, limit: 2)
    if shared > 0 { judgement.reason = .company }
    judgement.score += shared
    return judgement
  }

  private func relation(_ left: Int, _ right: Int) -> UnitRelation {
    if left == right { return texts[left].isEmpty ? .unknown : .same }
    let key = left * texts.count + right
    if let known = relations[key] { return known }
    let relation = units.relation(texts[left], texts[right])
    relations[key] = relation
    return relation
  }
}
