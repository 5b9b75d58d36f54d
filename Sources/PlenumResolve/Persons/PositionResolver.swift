import PlenumText
import PlenumExtract
import PlenumGazetteer
import PlenumModel

/// Finds the body of a post that the text leaves out.
struct PositionResolver: Sendable {
  let extraction: Extraction
  let units: UnitContext
  let bodies: BodyResolver
  /// The body whose event the article reports.
  let organizer: ResolvedBody?

  /// The posts of one mention of a person, each with a body where one can be found.
  func resolve(_ indices: [Int]) -> [ResolvedPosition] {
    let phrases = completed(indices.map { extraction.positions[$0] })
    let own = phrases.map {
      phrase in phrase.body.flatMap { bodies.resolve($0) }.flatMap { isBare($0, phrase) ? nil : $0 }
    }
    let written = zip(phrases, own).map { phrase, body in
      body ?? phrase.reference.flatMap { referred($0, phrase) } ?? titledDepartment(phrase)
    }
    return phrases.enumerated().compactMap { index, phrase in
      guard
        let found = led(by: phrase) ?? special(phrase, at: index, phrases, written)
          ?? written[index] ?? inferred(phrase, at: index, written, phrases),
        let body = found.type == .partyBody && phrase.title.ends(with: "Chủ tịch")
          ? presided(before: phrase) : found
      else { return nil }
      return ResolvedPosition(
        title: title(phrase), isPast: phrase.isPast, body: checked(body, for: phrase),
        tokens: phrase.tokens, doubt: doubt(phrase, body, isWritten: own[index] != nil))
    }
  }

  /// The body of a post that says more than its words.
  private func special(
    _ phrase: PositionPhrase, at index: Int, _ phrases: [PositionPhrase], _ written: [ResolvedBody?]
  ) -> ResolvedBody? {
    forceCommittee(phrase, among: phrases) ?? unionOfDepartment(phrase, at: index, phrases)
      ?? ownUnion(phrase, among: phrases) ?? ownCell(phrase, at: index, phrases, written)
      ?? partyGroup(phrase, at: index, phrases) ?? boardOfOccasion(phrase)
      ?? ownParty(phrase, at: index, phrases, written)
      ?? boardOfCommittee(phrase, at: index, written, phrases)
  }

  /// A body taken from another post or sentence, or one that no unit confirms; national posts need none.
  private func doubt(_ phrase: PositionPhrase, _ body: ResolvedBody, isWritten: Bool) -> Doubt? {
    if !isWritten, phrase.unit == nil, phrase.reference != nil || phrase.committee == nil {
      return .inferred
    }
    let isNational = [.center, .state, .government].contains(phrase.committee)
    return body.unit == nil && !isNational ? .unplaced : nil
  }

  /// "Đảng ủy" or "Chi bộ" of nobody in particular.
  private func isBare(_ body: ResolvedBody, _ phrase: PositionPhrase) -> Bool {
    body.unit == nil && phrase.body?.unit == nil && body.parts.count == 1
      && [
        "Đảng ủy", "Chi bộ", "Đảng bộ", "Ủy ban Kiểm tra", "Hội đồng quản trị",
        "Hội đồng thành viên",
      ].contains(body.parts[0])
  }

  /// "TUV" is Tỉnh ủy viên or Thành ủy viên.
  private func title(_ phrase: PositionPhrase) -> String {
    guard phrase.committee == .upper else { return phrase.title }
    return upperUnit().map { $0.word == .city } ?? false ? "Thành ủy viên" : "Tỉnh ủy viên"
  }

  /// A post in "Đảng ủy" is none in the cell that meets: the body stays the one that is written.
  private func checked(_ body: ResolvedBody, for phrase: PositionPhrase) -> ResolvedBody {
    guard body.parts[0].begins(with: "Chi bộ") || body.type == .massOrganization,
      let written = phrase.body.flatMap({ bodies.resolve($0) }), written.root == "Đảng ủy"
    else { return body }
    return written
  }

  /// What a president without a body presides over: no party committee, but a body of the sentence.
  private func presided(before phrase: PositionPhrase) -> ResolvedBody? {
    guard let at = extraction.text.sentence(holding: phrase.tokens.lowerBound) else { return nil }
    let named = extraction.bodies.last { body in
      extraction.text.sentences[at].tokens.contains(body.tokens.lowerBound)
        && body.tokens.upperBound <= phrase.tokens.lowerBound && isPresided(body)
    }
    return named.flatMap { bodies.resolve($0) }
  }

  private func isPresided(_ body: BodyPhrase) -> Bool {
    [.massOrganization, .frontBody].contains(body.parts[0].type)
      || ["Hội đồng nhân dân", "Ủy ban nhân dân"].contains(body.parts[0].head)
  }

  private func inferred(
    _ phrase: PositionPhrase, at index: Int, _ written: [ResolvedBody?], _ phrases: [PositionPhrase]
  ) -> ResolvedBody? {
    if let unit = phrase.unit { return ofUnit(unit, phrase) }
    if phrase.body?.parts[0].head == "Ủy ban Kiểm tra" {
      return ownCommittee(at: index, written, phrase).map(inspection)
    }
    switch phrase.committee {
    case .yes: return ownCommittee(at: index, written, phrase)
    case .party: return party(at: index, written, phrase)
    case .district: return level(.ruralDistrict, .urbanDistrict, phrase)
    case .city: return level(.city, nil, phrase)
    case .town: return level(.town, nil, phrase)
    case .province: return level(.province, nil, phrase)
    case .upper: return upperUnit().map { bodies.committee(of: $0) }
    case .commune:
      return communeSibling(at: index, written)
        ?? bodies.inInstitution(partyHead, type: .partyBody)
        ?? units.main[.commune].map { bodies.committee(of: $0) }
    case .inspection: return ownCommittee(at: index, written, phrase).map(inspection)
    case .cell: return bodies.inInstitution("Chi bộ", type: .partyBody) ?? organizer
    case .center, .state: return national(phrase)
    case .government: return NationalBodies.body("Chính phủ", type: .stateBody)
    case .written: return nil
    case nil:
      if phrase.reference != nil { return headBody(over: phrase) }
      return siblingOffice(phrase, at: index, phrases) ?? byTitle(phrase) ?? military(
        phrase, units.home) ?? headBody(over: phrase)
        ?? siblingBody(at: index, written, phrase).flatMap { canHave(phrase, $0) ? $0 : nil }
        ?? host(for: phrase)
        ?? (phrase.title.ends(with: "Chủ tịch") ? presided(before: phrase) : nil)
    }
  }

  /// "Đảng ủy viên, Phó Chủ tịch UBND phường 9": the committee of that ward.
  private func communeSibling(at index: Int, _ written: [ResolvedBody?]) -> ResolvedBody? {
    let others = (written[(index + 1)...] + written[..<index]).compactMap { $0 }
    return others.first { isOfficeLevel($0) && $0.unit?.level == .commune }?.unit.map {
      bodies.committee(of: $0)
    }
  }

  private func isHead(_ head: String, for phrase: PositionPhrase) -> Bool {
    phrase.heads.contains { $0 == "Bộ" ? head == $0 : head.begins(with: $0) }
  }

  /// The body that such a post belongs to, the last one named; else the institution.
  private func byTitle(_ phrase: PositionPhrase) -> ResolvedBody? {
    for body in extraction.bodies.reversed()
    where body.tokens.lowerBound < phrase.tokens.lowerBound {
      if let at = body.parts.firstIndex(where: { isHead($0.head, for: phrase) }) {
        return bodies.resolve(body.tail(from: at))
      }
    }
    guard !phrase.title.ends(with: "Chủ tịch"), !phrase.title.begins(with: "Trưởng"),
      !phrase.title.begins(with: "Phó Trưởng")
    else { return nil }
    return bodies.institutionBody()
  }

  /// "Bí thư Đảng bộ, Chi cục trưởng": the office that the title tells.
  private func titledDepartment(_ phrase: PositionPhrase) -> ResolvedBody? {
    guard phrase.body == nil, phrase.unit == nil, !phrase.heads.isEmpty else { return nil }
    return byTitle(phrase).flatMap { isDepartment($0) ? $0 : nil }
  }

  /// The organizer, or the body whose organ organizes ("Ban Thường trực Ủy ban MTTQ").
  var owner: ResolvedBody? {
    if let organizer, organizer.root == "Công đoàn", let unit = organizer.unit,
      unit.level != .commune
    {
      return bodies.body(head: "Liên đoàn Lao động", type: .massOrganization, unit: unit)
    }
    guard let organizer, organizer.parts.count > 1,
      Self.organs.contains(organizer.parts[0])
    else { return organizer }
    guard let unit = organizer.unit else { return withoutOrgan(organizer) }
    return bodies.body(head: organizer.root, type: organizer.type, unit: unit)
  }

  /// Organs that act for the body they belong to.
  static let organs: WordSet = [
    "Ban Thường vụ", "Thường trực", "Ban Thường trực", "Ban Chấp hành",
  ]

  /// "Ban Thường vụ Đảng ủy Trường Đại học X" without the organ.
  func withoutOrgan(_ body: ResolvedBody) -> ResolvedBody {
    guard body.parts.count > 1, Self.organs.contains(body.parts[0]), body.unit == nil else {
      return body
    }
    let organ = body.parts[0] + " "
    let labels = body.labels.filter { $0.begins(with: organ) }.map {
      String($0.dropFirst(organ.count))
    }
    guard let first = labels.first else { return body }
    return ResolvedBody(
      key: [LabelKey.search(first), "", ""], labels: labels, type: body.type, unit: nil,
      root: body.root, parts: Array(body.parts.dropFirst()))
  }

  /// "Chủ tịch xã", "Bí thư phường", "Trưởng thôn".
  private func ofUnit(_ phrase: UnitPhrase, _ position: PositionPhrase) -> ResolvedBody? {
    guard let word = phrase.word else { return nil }
    let unit =
      phrase.name.flatMap { units.named(word, $0) }
      ?? units.unit(for: word, at: phrase.tokens.lowerBound)
    guard let unit else { return nil }
    if position.committee == .yes { return bodies.committee(of: unit) }
    if let command = military(position, unit) { return command }
    guard position.title.ends(with: "Chủ tịch") else { return nil }
    return bodies.body(head: "Ủy ban nhân dân", type: .stateBody, unit: unit)
  }

  /// "Chỉ huy trưởng", "Chính trị viên" without a body: the military command of the unit.
  private func military(_ phrase: PositionPhrase, _ unit: ResolvedUnit?) -> ResolvedBody? {
    guard let unit, phrase.heads.contains("Ban Chỉ huy Quân sự") else { return nil }
    let head = unit.level == .province ? "Bộ Chỉ huy Quân sự" : "Ban Chỉ huy Quân sự"
    return bodies.body(head: head, type: .armedForcesBody, unit: unit)
  }

  /// "Phó Chủ tịch Hội", "Giám đốc Sở": the last body before that begins with the noun.
  private func referred(_ noun: String, _ phrase: PositionPhrase) -> ResolvedBody? {
    let key = noun.lowered
    if let organizer, organizer.parts[0].lowered.begins(with: key) { return organizer }
    if let own = bodies.institutionBody(), own.parts[0].lowered.begins(with: key) { return own }
    if ["công đoàn", "chi bộ", "chi đoàn"].contains(key),
      let own = bodies.inInstitution(
        noun.prefix(1).uppercased() + noun.dropFirst(), type: .massOrganization)
    {
      return own
    }
    let before = extraction.bodies.last { body in
      body.tokens.lowerBound < phrase.tokens.lowerBound
        && body.parts[0].head.lowered.begins(with: key)
    }
    if let before, let body = bodies.resolve(before) { return body }
    let inside = bodies.institutions.last {
      $0.tokens.upperBound <= phrase.tokens.lowerBound
        && $0.parts[0].head.lowered.begins(with: key)
    }
    if let inside, let body = bodies.resolve(inside) { return body }
    guard ["nhà trường", "trường", "bệnh viện", "công ty", "trung tâm"].contains(key),
      let own = bodies.institutionBody()
    else { return nil }
    let isSchool = ["Học viện", "Đại học", "Cao đẳng"].contains { own.parts[0].begins(with: $0) }
    let noun = key.ends(with: "trường") ? "trường" : key
    return own.parts[0].lowered.contains(noun) || noun == "trường" && isSchool ? own : nil
  }

  private func national(_ phrase: PositionPhrase) -> ResolvedBody {
    let label =
      phrase.committee == .center
      ? "Ban Chấp hành Trung ương Đảng" : "Nước Cộng hòa xã hội chủ nghĩa Việt Nam"
    return ResolvedBody(
      key: [LabelKey.search(label), "", ""], labels: [label],
      type: phrase.committee == .center ? .partyBody : .stateBody, unit: nil, root: label,
      parts: [label])
  }

  /// "Phó Trưởng phòng, phụ trách …": the body of the post before it.
  private func siblingBody(at index: Int, _ written: [ResolvedBody?], _ phrase: PositionPhrase)
    -> ResolvedBody?
  {
    if phrase.title.ends(with: "rưởng đoàn") || phrase.title.ends(with: "rưởng tiểu ban") {
      return mission(before: phrase.tokens.lowerBound)
    }
    return written[(index + 1)...].compactMap { $0 }.first
      ?? written[..<index].compactMap { $0 }.last
  }

  /// "… do bà A làm Trưởng đoàn": the mission named in the same sentence.
  private func mission(before token: Int) -> ResolvedBody? {
    guard let sentence = extraction.text.sentence(holding: token) else { return nil }
    let range = extraction.text.sentences[sentence].tokens
    let phrase = extraction.bodies.last {
      $0.tokens.lowerBound < token && range.contains($0.tokens.lowerBound)
        && ($0.parts[0].slot == .mission || $0.parts[0].head == "Tiểu ban")
    }
    return phrase.flatMap { bodies.resolve($0) }
  }
}
