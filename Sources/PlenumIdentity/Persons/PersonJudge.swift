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
    if judgement.score > 1.5 {
      // Company makes evidence sure only for one post in units of one name.
      let isPost = judgement.reason == .samePost && judgement.score > 3
      let limit = judgement.score < Clusterer.strong && !isPost ? 3.9 : .infinity
      judgement.score = min(limit, judgement.score + company(one, other, limit: 1.5))
    }
    return judgement
  }

  private func company(_ one: PersonAtom, _ other: PersonAtom, limit: Double) -> Double {
    min(limit, 0.5 * Double(one.company.intersection(other.company).count))
  }

  // MARK: Posts

  /// The best of all pairs of posts; a contradiction holds unless a full post is the same.
  ///
  /// Where both have full posts, those decide; a seat in a committee above is only a further hint.
  private func comparePosts(_ one: PersonAtom, _ other: PersonAtom) -> Judgement {
    let fulls = (one.posts.filter { $0.role != .member }, other.posts.filter { $0.role != .member })
    let areBothFull = !fulls.0.isEmpty && !fulls.1.isEmpty
    var best = Judgement.unknown
    var worst: Judgement?
    var isAnchored = false
    for left in areBothFull ? fulls.0 : one.posts {
      for right in areBothFull ? fulls.1 : other.posts {
        let judgement = compare(left, right, one, other)
        if judgement.isConflict {
          worst = worst ?? judgement
        } else if judgement.score > best.score || best.score == 0 && judgement.score < 0 {
          best = judgement
        }
        isAnchored = isAnchored || isAnchor(left, right) && judgement.score > 3.5
      }
    }
    if let worst, !isAnchored { return worst }
    if areBothFull, best.score > 0, shareSeat(one, other) { best.score += 1 }
    if best.score > 0, best.score < Clusterer.strong { best.score -= fall(one, other) }
    return best
  }

  /// What speaks against a career that falls: people rise, except where the reform of 2025 moved them.
  private func fall(_ one: PersonAtom, _ other: PersonAtom) -> Double {
    if one.days == nil || other.days == nil { return 0 }
    let (early, late) = other.isBefore(one) ? (other.posts, one.posts) : (one.posts, other.posts)
    guard let before = PersonJudge.rank(of: early), let after = PersonJudge.rank(of: late),
      after < before
    else { return 0 }
    let isMoved =
      late.contains { units.isOfReform(texts[$0.place]) }
      && !early.contains { units.isOfReform(texts[$0.place]) }
    return isMoved ? 0 : 0.6 * Double(before - after)
  }

  /// The highest rank of full posts, else of seats in a standing committee.
  private static func rank(of posts: [PersonPost]) -> Int? {
    posts.filter(\.isFull).map(\.rank).max()
      ?? posts.filter(\.isOfStandingCommittee).map(\.rank).max()
  }

  /// The same full post, which nobody else holds at the time.
  private func isAnchor(_ left: PersonPost, _ right: PersonPost) -> Bool {
    left.title == right.title && left.bodyWords == right.bodyWords && left.role != .member
  }

  /// Whether both sit in the same committee.
  private func shareSeat(_ one: PersonAtom, _ other: PersonAtom) -> Bool {
    one.posts.contains { left in
      left.role == .member && other.posts.contains { $0.role == .member && $0.body == left.body }
    }
  }

  private func compare(
    _ left: PersonPost, _ right: PersonPost, _ one: PersonAtom, _ other: PersonAtom
  ) -> Judgement {
    if left.body == right.body, !texts[left.place].hasPrefix("?") {
      return inOneBody(left, right, one, other)
    }
    let rarity = NameRarity(one.name).bonus
    var judgement: Judgement
    switch relation(left.place, right.place) {
    case .same:
      if isNamedShort(left, right) { return inOneBody(left, right, one, other) }
      judgement = inOneUnit(left, right, one, other, .sameUnit)
    case .successor: judgement = inOneUnit(left, right, one, other, .successorUnit)
    case .likelySame: judgement = inNamesakes(left, right, one, other)
    case .inside: judgement = nested(left, right, one, other)
    case .around: judgement = nested(right, left, other, one)
    case .neighbours: judgement = beside(left, right, one, other, score: 1.4, .moved)
    case .sameProvince: judgement = beside(left, right, one, other, score: 0.3, .moved)
    case .apart: return farApart(left, right, one, other)
    case .unknown:
      if left.body == right.body { return inOneBody(left, right, one, other) }
      let isShort = texts[left.place].isEmpty != texts[right.place].isEmpty
      if !isShort || !isNamedShort(left, right) { return .unknown }
      judgement = inNamesakes(left, right, one, other)
    }
    if !judgement.isConflict, (0.01..<3.9).contains(judgement.score) { judgement.score += rarity }
    return judgement
  }

  /// Whether one article names the body without its unit: "Ban Tuyên giáo Huyện ủy" and "… Huyện ủy Vĩnh Lợi".
  private func isNamedShort(_ left: PersonPost, _ right: PersonPost) -> Bool {
    if left.title != right.title || left.body == right.body { return false }
    let (one, other) = (texts[left.bodyWords], texts[right.bodyWords])
    return one.hasPrefix(other + "-") || other.hasPrefix(one + "-")
  }

  /// Units of one name that may be two: a little less than one unit.
  private func inNamesakes(
    _ left: PersonPost, _ right: PersonPost, _ one: PersonAtom, _ other: PersonAtom
  ) -> Judgement {
    var judgement =
      left.bodyWords == right.bodyWords || isNamedShort(left, right)
      ? inOneBody(left, right, one, other) : inOneUnit(left, right, one, other, .sameUnit)
    if judgement.isConflict { return judgement.reason == .twoTracks ? .unknown : judgement }
    judgement.score = min(3.8, judgement.score - 0.9)
    return judgement
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
    let isSeat = left.role == .member || right.role == .member
    let score = isSeat ? (isSame ? 3.2 : 2.6) : isSame ? 6.0 : 4.5
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
    // Out of order it is a return to the post, or one of the articles is wrong: likely still one person.
    let isNear = (one.years(to: other) ?? 0) < 5
    return Judgement(score: isInOrder ? 5 : isNear ? 3 : 0, isConflict: false, reason: .formerPost)
  }

  private func inOneUnit(
    _ left: PersonPost, _ right: PersonPost, _ one: PersonAtom, _ other: PersonAtom,
    _ reason: Reason
  ) -> Judgement {
    if left.isFull, right.isFull, areExclusive(left, right) {
      if one.runsBeside(other) { return .conflict(.twoTracks) }
      if one.isBeside(other) { return Judgement(score: -1, isConflict: false, reason: .twoTracks) }
    }
    let level = units.level(of: texts[left.place])
    let score: Double =
      switch level {
      case .province: 2.2
      case .district: 3
      default: 3.5
      }
    let years = one.years(to: other) ?? 0
    return Judgement(score: score - PersonJudge.silence(years), isConflict: false, reason: reason)
  }

  /// Whether nobody holds both at a time: a secretary may lead a council, a committee or a front, the head of a
  /// party board a front; all else is one post a person.
  private func areExclusive(_ left: PersonPost, _ right: PersonPost) -> Bool {
    let types: Set<Subtype> = [left.type, right.type]
    if types == [.partyBody, .frontBody] { return false }
    let open: Set<Subtype> = [.stateBody, .frontBody, .armedForcesBody]
    return
      !(left.isOfSecretary && open.contains(right.type)
      || right.isOfSecretary && open.contains(left.type))
  }

  /// `lower` is a post in a unit inside that of `upper`.
  private func nested(
    _ lower: PersonPost, _ upper: PersonPost, _ below: PersonAtom, _ above: PersonAtom
  ) -> Judgement {
    let isWide = units.level(of: texts[upper.place]) == .province
    if upper.role == .member || lower.role == .member {
      let isLater = above.isBefore(below) && (above.years(to: below) ?? 0) > 0.3
      return Judgement(
        score: isLater ? 0.5 : isWide ? 2 : 3, isConflict: false, reason: .memberAbove)
    }
    if lower.isFull && upper.isFull {
      if below.runsBeside(above) { return .conflict(.twoLevels) }
      if below.isBeside(above) { return .unknown }
    }
    let years = below.years(to: above) ?? 0
    let isRise = !above.isBefore(below) || upper.state == .past
    let isReform = units.isOfReform(texts[lower.place]) && !units.isOfReform(texts[upper.place])
    let score = (isRise || isReform ? 2.5 : 2.2) - (isWide ? 0.6 : 0) - PersonJudge.silence(years)
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
    let years = one.years(to: other) ?? 0
    return Judgement(score: score - PersonJudge.silence(years), isConflict: false, reason: reason)
  }

  /// What speaks against a step of a career with years of silence before it: after three, a namesake is likelier.
  private static func silence(_ years: Double) -> Double { 0.1 * years + 0.6 * max(0, years - 3) }

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
    } else if found.contains(.neighbours) {
      judgement.score = 0.5
    } else {
      return .unknown
    }
    judgement.score += NameRarity(one.name).bonus
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
