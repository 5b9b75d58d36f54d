import PlenumExtract
import PlenumGazetteer
import PlenumModel
import PlenumText

/// Completes what posts leave out from their neighbours, before the article's own unit.
extension PositionResolver {
  /// The posts of one person with the units that their neighbours show.
  func completed(_ phrases: [PositionPhrase]) -> [PositionPhrase] {
    phrases.indices.map { index in
      var phrase = phrases[index]
      guard let body = phrase.body, body.unit == nil, body.root.detail.isEmpty else {
        return phrase
      }
      let unit =
        siblingUnit(of: body, at: index, phrases) ?? headUnit(of: body, phrase)
        ?? sceneUnit(of: body, phrase)
      phrase.body?.unit = unit
      return phrase
    }
  }

  /// Bodies that a unit has one of: filled by a neighbour's unit.
  private func isOfUnit(_ body: BodyPhrase) -> Bool {
    body.root.level != nil
      || ["Hội đồng nhân dân", "Ủy ban nhân dân", "Ủy ban Mặt trận Tổ quốc Việt Nam"].contains(
        body.root.head)
      || (body.root.head == "Đảng ủy" && body.parts.count == 1)
  }

  private func fits(_ word: UnitWord, _ body: BodyPhrase) -> Bool {
    if let level = body.root.level.flatMap({ UnitWord($0) }) { return level == word }
    if body.root.head == "Đảng ủy" { return word.levels == [.commune] }
    return true
  }

  /// "Phó Bí thư Huyện ủy, Phó Chủ tịch HĐND huyện Hoài Ân": the unit another post of the person names.
  private func siblingUnit(of body: BodyPhrase, at index: Int, _ phrases: [PositionPhrase])
    -> UnitPhrase?
  {
    if body.root.slot == .council { return councilUnit(at: index, phrases) }
    guard isOfUnit(body) else { return nil }
    if let unit = twinUnit(of: body, at: index, phrases) { return unit }
    let others = phrases[(index + 1)...] + phrases[..<index].reversed()
    return others.lazy.compactMap { $0.body?.unit ?? $0.unit }.first { unit in
      guard unit.name != nil || units.home == nil, let word = unit.word else { return false }
      if body.root.level == nil, let home = units.home, !word.levels.contains(home.level) {
        return false
      }
      return fits(word, body)
    }
  }

  /// "Chủ tịch HĐND, Chủ tịch UBND tỉnh Lâm Đồng": council and committee of one unit side by side.
  private func twinUnit(of body: BodyPhrase, at index: Int, _ phrases: [PositionPhrase])
    -> UnitPhrase?
  {
    let pair: Set = ["Hội đồng nhân dân", "Ủy ban nhân dân"]
    guard pair.contains(body.root.head), body.parts.count == 1, index + 1 < phrases.count,
      let next = phrases[index + 1].body, next.parts.count == 1, next.unit?.name != nil,
      next.root.head != body.root.head, pair.contains(next.root.head)
    else { return nil }
    return next.unit
  }

  /// "đại biểu HĐND tỉnh: bà A – Trưởng Ban Văn hóa - Xã hội": the board of that council.
  private func councilUnit(at index: Int, _ phrases: [PositionPhrase]) -> UnitPhrase? {
    phrases.indices.lazy.filter { $0 != index }.compactMap { other in
      phrases[other].body.flatMap { $0.root.head == "Hội đồng nhân dân" ? $0.unit : nil }
    }.first
  }

  /// "Về phía huyện có ông A, Chủ tịch HĐND".
  private func headUnit(of body: BodyPhrase, _ phrase: PositionPhrase) -> UnitPhrase? {
    guard isOfUnit(body),
      let unit = GuestListHead(over: phrase.tokens.lowerBound, in: extraction)?.unit,
      let word = unit.word, fits(word, body), body.root.level == nil || unit.name != nil
    else { return nil }
    return unit
  }

  /// "Tại kỳ họp, HĐND huyện Hoài Ân miễn nhiệm Phó Chủ tịch UBND …": another unit of the home's level
  /// whose organ acts before in the paragraph.
  private func sceneUnit(of body: BodyPhrase, _ phrase: PositionPhrase) -> UnitPhrase? {
    guard isOfUnit(body), let home = units.home,
      let block = extraction.text.sentence(holding: phrase.tokens.lowerBound)
    else { return nil }
    let sentences = extraction.text.sentences
    let scene = extraction.bodies.last { other in
      guard let at = extraction.text.sentence(holding: other.tokens.lowerBound),
        sentences[at].block == sentences[block].block, sentences[at].kind != .headline,
        other.tokens.upperBound <= phrase.tokens.lowerBound,
        let unit = other.unit, unit.name != nil, let word = unit.word,
        ["Hội đồng nhân dân", "Ủy ban nhân dân"].contains(other.root.head),
        !BodyRole.isOfPost(other, in: extraction)
      else { return false }
      return word.levels.contains(home.level) && fits(word, body)
    }
    guard let unit = scene?.unit, let name = unit.name,
      units.named(unit.word, name)?.identity != home.identity
    else { return nil }
    return unit
  }

  /// The committee of the unit under whose list the post stands.
  func headCommittee(over phrase: PositionPhrase) -> ResolvedBody? {
    guard let head = GuestListHead(over: phrase.tokens.lowerBound, in: extraction) else {
      return nil
    }
    if let committee = head.bodies.lazy.compactMap({ bodies.resolve($0) }).first(where: {
      $0.parts.count == 1 && CommitteeNames.committeeHeads.contains($0.root) && $0.unit != nil
    }) {
      return committee
    }
    if head.bodies.count == 1, let union = bodies.resolve(head.bodies[0]),
      CommitteeNames.youthHeads.contains(union.root)
        || union.type == .massOrganization && phrase.title.begins(with: "Ủy viên Ban ")
    {
      return union
    }
    guard head.bodies.allSatisfy({ $0.type != .otherBody && $0.root.detail.isEmpty }),
      let unit = head.unit, let word = unit.word
    else { return nil }
    let resolved =
      unit.name.flatMap { units.named(word, $0) }
      ?? units.unit(for: word, at: unit.tokens.lowerBound)
    return resolved.map { bodies.committee(of: $0) }
  }

  /// "Về phía Sở Nội vụ có ông A, Phó Giám đốc".
  func headBody(over phrase: PositionPhrase) -> ResolvedBody? {
    let head = GuestListHead(over: phrase.tokens.lowerBound, in: extraction)
    guard let head, head.bodies.count == 1 else { return nil }
    return bodies.resolve(head.bodies[0]).flatMap { canHave(phrase, $0) ? $0 : nil }
  }

  /// The article's organizer, unless the post stands in a list of guests from elsewhere.
  func host(for phrase: PositionPhrase) -> ResolvedBody? {
    if let head = GuestListHead(over: phrase.tokens.lowerBound, in: extraction),
      let unit = head.unit, let word = unit.word, word != owner?.unit?.word
    {
      return nil
    }
    return owner.flatMap { canHave(phrase, $0) ? $0 : nil }
  }

  /// "Phó Bí thư Đảng ủy, Phó Chỉ huy trưởng Bộ CHQS tỉnh": the committee of the force, from the district up.
  func forceCommittee(_ phrase: PositionPhrase, among phrases: [PositionPhrase]) -> ResolvedBody? {
    guard var body = phrase.body, body.parts.count == 1, body.root.head == "Đảng ủy",
      body.root.detail.isEmpty, body.unit == nil,
      let force = phrases.lazy.compactMap(\.body).first(where: { $0.type == .armedForcesBody }),
      let resolved = bodies.resolve(force), resolved.unit?.level != .commune
    else { return nil }
    if resolved.unit == nil {
      guard force.unit == nil else { return nil }
      body.parts += force.parts  // "Bí thư Đảng ủy, Chính ủy Quân khu 5"
      return bodies.resolve(body)
    }
    body.unit = force.unit
    if force.root.head == "Công an" || force.root.head == "Bộ đội Biên phòng" {
      body.parts.append(force.root)
    } else {
      body.parts[0].detail = "Quân sự"
    }
    return bodies.resolve(body)
  }

  /// "UVBTV, Trưởng Ban Dân vận" under "Về phía huyện …": the board of that committee.
  func boardOfCommittee(
    _ phrase: PositionPhrase, at index: Int, _ written: [ResolvedBody?], _ phrases: [PositionPhrase]
  ) -> ResolvedBody? {
    guard let body = phrase.body, body.parts.count == 1, body.unit == nil, body.type == .partyBody,
      body.root.detail.isEmpty, [.owner, .must].contains(body.root.slot),
      PositionResolver.boards.contains(body.root.head)
    else { return nil }
    let committee =
      nearestCommittee(to: index, written) ?? headCommittee(over: phrase)
      ?? committeeOfMember(before: index, written, phrases)
    // Only communes have a board for building the Party.
    let isLocal = body.root.head == "Ban Xây dựng Đảng"
    guard let unit = committee?.unit ?? (isLocal ? units.main[.commune] : nil),
      isLocal == (unit.level == .commune)
    else { return nil }
    return bodies.board(body.root, of: unit)
  }

  /// "UVBTV, Trưởng Ban Dân vận": the committee that the member before sits on, though no words say which.
  private func committeeOfMember(
    before index: Int, _ written: [ResolvedBody?], _ phrases: [PositionPhrase]
  ) -> ResolvedBody? {
    guard index > 0, phrases[index - 1].body == nil, written[index - 1] == nil else { return nil }
    switch phrases[index - 1].committee {
    case .yes: return ownCommittee(at: index - 1, written, phrases[index - 1])
    case .district: return level(.ruralDistrict, .urbanDistrict, phrases[index - 1])
    default: return nil
    }
  }

  /// The committee that the nearest other post names, the one before at equal distance.
  private func nearestCommittee(to index: Int, _ written: [ResolvedBody?]) -> ResolvedBody? {
    let committees = written.indices.filter { other in
      written[other].map {
        $0.parts.count == 1 && CommitteeNames.committeeHeads.contains($0.parts[0])
      } ?? false
    }
    return committees.min { abs($0 - index) < abs($1 - index) }.flatMap { written[$0] }
  }

  /// Boards that a party committee has.
  static let boards: WordSet = [
    "Ban Tổ chức", "Ban Tuyên giáo", "Ban Dân vận", "Ban Nội chính", "Ban Tuyên giáo và Dân vận",
    "Ban Xây dựng Đảng", "Ủy ban Kiểm tra",
  ]

  /// Whether a body can have such a post at all: no office head in a committee, no chairman of a school.
  func canHave(_ phrase: PositionPhrase, _ body: ResolvedBody) -> Bool {
    let title = phrase.title
    let first = body.parts[0]
    if let noun = phrase.reference { return first.lowered.begins(with: noun.lowered) }
    if title.ends(with: "Chủ tịch") || title.ends(with: "Chủ tịch Thường trực") {
      return [.frontBody, .massOrganization].contains(body.type) || first.begins(with: "Hội đồng")
        || first == "Ủy ban nhân dân"
    }
    if PositionResolver.isMilitary(title) { return body.type == .armedForcesBody }
    if title.ends(with: "Giám đốc") || (title.ends(with: " trưởng") && title != "Hiệu trưởng") {
      return PositionResolver.directed(body)
    }
    if title.ends(with: "iệu trưởng") {
      return first.holds("Trường") || first.holds("Học viện")
    }
    return true
  }

  /// Titles of the army, the border guard and the coast guard.
  private static func isMilitary(_ title: String) -> Bool {
    let words = ["ư lệnh", "Chính ủy", "Chính trị viên", "Tham mưu trưởng", "Chỉ huy trưởng"]
    return words.contains { title.contains($0) } || title.ends(with: "đoàn trưởng")
  }

  /// Bodies that a director leads.
  private static func directed(_ body: ResolvedBody) -> Bool {
    let committees = [
      Subtype.partyBody, .frontBody, .massOrganization,
    ]
    return !committees.contains(body.type)
      && !["Hội đồng nhân dân", "Ủy ban nhân dân"].contains(body.parts[0])
  }
}
