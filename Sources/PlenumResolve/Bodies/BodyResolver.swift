import PlenumExtract
import PlenumGazetteer
import PlenumModel

/// Completes the unit of a body and gives its labels.
struct BodyResolver: Sendable {
  let units: UnitContext
  /// Bodies of the article that are named with a unit, by the label of their first head.
  private let named: [String: [BodyPhrase]]
  /// The organisation the article is about, if it is no unit's committee.
  let institution: Institution?
  /// Short names that the article explains.
  private let glossary: Glossary
  /// The first association named: whose centre "Trung ương Hội" is.
  let association: BodyPhrase?
  /// The association whose page this is.
  let union: BodyPhrase?
  /// Whether the command of the border guard of the whole country is named: "Bộ Tư lệnh BĐBP".
  private let namesBorderCommand: Bool
  /// Schools, hospitals, firms with a name of their own, in text order.
  let institutions: [BodyPhrase]
  /// The first bloc named in full: "Đảng bộ Khối các cơ quan tỉnh".
  private let bloc: BodyPhrase?

  init(units: UnitContext, extraction: Extraction) {
    self.units = units
    let glossary = Glossary(extraction)
    self.glossary = glossary
    institution = Institution(extraction).map { glossary.expanded($0) }
    union = BodyResolver.union(of: extraction)
    association = extraction.bodies.first {
      $0.parts.count == 1 && $0.root.head.begins(with: "Hội ") && $0.type == .massOrganization
    }
    namesBorderCommand = extraction.bodies.contains {
      $0.parts[0].head == "Bộ Tư lệnh Bộ đội Biên phòng"
    }
    let withUnit = extraction.bodies.filter { $0.unit?.name != nil || $0.unit?.word != nil }
    institutions = extraction.bodies.flatMap(BodyResolver.tails).filter {
      $0.parts[0].type == .otherBody && !$0.parts[0].detail.isEmpty
    }
    bloc = extraction.bodies.first { $0.root.detail.begins(with: "Khối ") }
    named = Dictionary(grouping: withUnit.flatMap(BodyResolver.tails)) { $0.parts[0].label }
  }

  /// A body and those its name contains: "Đoàn giám sát | Ban Pháp chế | HĐND tỉnh" names three.
  private static func tails(_ phrase: BodyPhrase) -> [BodyPhrase] {
    phrase.parts.indices.map { phrase.tail(from: $0) }
  }

  /// The body a phrase names, or nil when only a bare head is left ("Ban Chấp hành").
  ///
  /// - Parameter keepsBoard: whether "Ban Chấp hành Hội …" is named and not the Hội it acts for.
  func resolve(_ phrase: BodyPhrase, keepsBoard: Bool = false) -> ResolvedBody? {
    let phrase = ofInstitution(
      ofNoun(completed(ofOwnUnion(ofOwnAssociation(glossary.expanded(phrase))))))
    var parts = asCommittee(keepsBoard ? phrase.parts : withoutBoard(phrase.parts))
    if phrase.unit == nil, parts.count == 1, parts[0].head == "Ban Chấp hành" { return nil }
    let unit = unit(of: phrase)
    completeOwner(&parts, unit: unit)
    if parts.count > 1, parts[0].head == "Ban Chấp hành", parts[1].type == .partyBody {
      parts.removeFirst()  // "BCH phường": the committee itself
    }
    guard let last = parts.last else { return nil }
    let labels = labels(parts, unit: unit, phrase: phrase)
    guard let first = labels.first else { return nil }
    return ResolvedBody(
      key: key(parts, unit, label: first), labels: labels, type: phrase.type, unit: unit,
      root: last.head,
      parts: parts.map(\.label))
  }

  /// A body named short is the one that the article names in full, the last one before it if there are several.
  private func completed(_ phrase: BodyPhrase) -> BodyPhrase {
    if phrase.unit == nil, phrase.root.detail == "Khối", let bloc { return inBloc(phrase, bloc) }
    guard phrase.unit == nil, phrase.root.level == nil, phrase.parts.count == 1,
      phrase.parts[0].slot != .none, isFullName(phrase),
      !(namesBorderCommand && phrase.root.head == "Bộ đội Biên phòng"),
      let candidates = named[phrase.parts[0].label]
    else { return phrase }
    let before = candidates.last { $0.tokens.lowerBound < phrase.tokens.lowerBound }
    guard var full = before ?? candidates.first else { return phrase }
    full.tokens = phrase.tokens
    return full
  }

  /// Who holds an event: a mission stands for the body that sent it.
  func holder(_ phrase: BodyPhrase) -> ResolvedBody? {
    guard phrase.parts[0].slot == .mission else { return resolve(phrase) }
    guard phrase.parts.count > 1 else { return phrase.unit == nil ? nil : resolve(phrase) }
    return resolve(phrase.tail(from: 1))
  }

  /// The institution itself.
  func institutionBody() -> ResolvedBody? {
    guard let institution, !institution.parts.isEmpty else { return nil }
    let phrase = BodyPhrase(parts: institution.parts, unit: institution.unit, tokens: 0..<0)
    return resolve(phrase)
  }

  /// A body of the institution: its committee, its union.
  func inInstitution(_ head: String, type: Subtype) -> ResolvedBody? {
    guard institution != nil else { return nil }
    let part = BodyPart(head: head, type: type, slot: .field)
    return resolve(BodyPhrase(parts: [part], unit: nil, tokens: 0..<0))
  }

  /// Organs of every committee ("Ban Thường vụ") are filled from the article's own unit instead.
  private func isFullName(_ phrase: BodyPhrase) -> Bool {
    !phrase.parts[0].detail.isEmpty
      || ![
        "Ban Thường vụ", "Thường trực", "Đảng ủy", "Đảng bộ", "Hội đồng nhân dân",
        "Ủy ban nhân dân",
      ]
      .contains(phrase.parts[0].head)
  }

  /// The board of an institution's party organisation is its committee.
  private func asCommittee(_ parts: [BodyPart]) -> [BodyPart] {
    guard parts.count > 1,
      let at = parts.dropLast().firstIndex(where: { $0.head == "Ban Chấp hành Đảng bộ" })
    else { return parts }
    var parts = parts
    parts[at].head = "Đảng ủy"
    return parts
  }

  /// The board of a mass organisation stands for the organisation, but for that of its centre.
  private func withoutBoard(_ parts: [BodyPart]) -> [BodyPart] {
    guard parts.count > 1, parts[0].head == "Ban Chấp hành", parts[1].type == .massOrganization,
      !parts[1].head.begins(with: "Trung ương ")
    else {
      return parts
    }
    return Array(parts.dropFirst())
  }

  /// A body made of a head and a unit.
  func body(head: String, type: Subtype, unit: ResolvedUnit, isShort: Bool = false) -> ResolvedBody
  {
    let part = BodyPart(head: head, detail: "", type: type, slot: .unit, level: nil)
    let labels = committeeLabels([part], unit: unit) ?? [CommitteeNames.label(head, unit)]
    let short = isShort || !unit.isStated ? [shortLabel([part], unit)] : [String]()
    return ResolvedBody(
      key: key([part], unit, label: labels[0]), labels: unique(labels + short), type: type,
      unit: unit, root: head,
      parts: [head])
  }

  /// A board of the party committee of a unit: "Ban Dân vận Huyện ủy".
  func board(_ part: BodyPart, of unit: ResolvedUnit) -> ResolvedBody {
    let owner = BodyPart(
      head: CommitteeNames.committee(of: unit.word), detail: "", type: .partyBody, slot: .unit,
      level: nil)
    let parts = [part, owner]
    let labels = committeeLabels(parts, unit: unit) ?? [join(parts, unit)]
    let short = unit.isStated ? [] : [shortLabel(parts, unit)]
    return ResolvedBody(
      key: key(parts, unit, label: labels[0]), labels: unique(labels + short), type: .partyBody,
      unit: unit, root: owner.head, parts: parts.map(\.label))
  }

  /// The party committee of a unit.
  func committee(of unit: ResolvedUnit) -> ResolvedBody {
    body(head: CommitteeNames.committee(of: unit.word), type: .partyBody, unit: unit)
  }

  // MARK: Units

  private func unit(of phrase: BodyPhrase) -> ResolvedUnit? {
    if let unit = phrase.unit {
      if let name = unit.name { return units.named(unit.word, name) }
      return unit.word.flatMap { units.unit(for: $0, at: unit.tokens.lowerBound) }
    }
    let root = phrase.root
    if let level = root.level.flatMap({ UnitWord($0) }) {
      return units.unit(for: level, at: phrase.tokens.lowerBound)
    }
    return isFilledFromHome(phrase) ? units.home : nil
  }

  /// Whether a body without any unit is the one of the article's own unit.
  private func isFilledFromHome(_ phrase: BodyPhrase) -> Bool {
    let root = phrase.root
    guard root.detail.isEmpty else { return false }
    switch root.slot {
    case .unit, .either:
      return ![
        "Mặt trận Tổ quốc Việt Nam", "Hội đồng quản trị", "Hội đồng thành viên", "Hội đồng trường",
      ].contains(root.head)
    case .field: return units.home?.level == .commune || root.head == "Ban Chấp hành Đảng bộ"
    case .council: return true
    case .owner, .must: return ["Ban Thường vụ", "Thường trực"].contains(root.head)
    default: return false
    }
  }

  /// "Ban Pháp chế huyện" is one of the council, "Ban Thường vụ" one of the committee.
  private func completeOwner(_ parts: inout [BodyPart], unit: ResolvedUnit?) {
    guard let last = parts.last, let unit else { return }
    var owner: String?
    if last.slot == .council { owner = "Hội đồng nhân dân" }
    if [.owner, .must].contains(last.slot), last.type == .partyBody {
      owner = CommitteeNames.committee(of: unit.word)
    }
    guard let owner else { return }
    parts.append(
      BodyPart(head: owner, detail: "", type: last.type, slot: .unit, level: nil))
  }

  // MARK: Labels

  private func labels(_ parts: [BodyPart], unit: ResolvedUnit?, phrase: BodyPhrase) -> [String] {
    let bare = BodyResolver.joined(parts.map(\.label), parts)
    guard let unit else {
      let ownWord = phrase.unit?.word ?? (isFilledFromHome(phrase) ? units.homeWord : nil)
      let word = ownWord.map { " " + $0.text } ?? ""
      let sub = phrase.unit?.name.map { " " + $0 } ?? ""
      return [bare + (parts.last?.level == nil ? word : "") + (word.isEmpty ? sub : "")]
    }
    var labels = committeeLabels(parts, unit: unit) ?? [join(parts, unit)]
    labels += youthLabels(parts, unit: unit)
    if phrase.unit?.name == nil || !unit.isStated { labels.append(shortLabel(parts, unit)) }
    if parts.count > 1 || phrase.unit == nil { labels.append(bare) }
    if let name = bareName(phrase) { labels.append(bare + " " + name) }
    return unique(labels)
  }

  /// The name of a unit written without its generic word: "Trung tâm Văn hóa | Ứng Hòa".
  private func bareName(_ phrase: BodyPhrase) -> String? {
    guard let unit = phrase.unit, let name = unit.name,
      name.words.count == unit.tokens.count
    else { return nil }
    return name
  }

  private func join(_ parts: [BodyPart], _ unit: ResolvedUnit) -> String {
    let heads = parts.dropLast().map(\.label)
    let last = parts[parts.count - 1]
    return BodyResolver.joined(heads + [CommitteeNames.label(last.label, unit)], parts)
  }

  /// A mission is one "của" its sender; other organs stand before their owner without a word.
  private static func joined(_ labels: [String], _ parts: [BodyPart]) -> String {
    guard parts[0].slot == .mission, labels.count > 1 else { return labels.joined(separator: " ") }
    return labels[0] + " của " + labels.dropFirst().joined(separator: " ")
  }

  /// "Quận ủy X" and "Ban Chấp hành Đảng bộ quận X" are one body.
  private func committeeLabels(_ parts: [BodyPart], unit: ResolvedUnit) -> [String]? {
    guard let last = parts.last, last.detail.isEmpty,
      CommitteeNames.committeeHeads.contains(last.head)
    else { return nil }
    let owners = parts.dropLast().map(\.label)
    let committee = CommitteeNames.label(CommitteeNames.committee(of: unit.word), unit)
    let board = "Ban Chấp hành Đảng bộ " + unit.label
    return [committee, board].map { BodyResolver.joined(owners + [$0], parts) }
  }

  private func youthLabels(_ parts: [BodyPart], unit: ResolvedUnit) -> [String] {
    guard let last = parts.last, last.detail.isEmpty, CommitteeNames.youthHeads.contains(last.head)
    else { return [] }
    let owners = parts.dropLast().map(\.label)
    let heads = [
      CommitteeNames.youthUnion(of: unit.word), "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
      "Đoàn Thanh niên", CommitteeNames.youthUnion(of: unit.word) == nil ? "Đoàn" : nil,
    ].compactMap { $0 }
    return heads.map { (owners + [CommitteeNames.label($0, unit)]).joined(separator: " ") }
  }

  /// The label with the generic word only: "Ủy ban nhân dân quận", "Ban Tổ chức Quận ủy".
  private func shortLabel(_ parts: [BodyPart], _ unit: ResolvedUnit) -> String {
    let bare = parts.map(\.label).joined(separator: " ")
    return CommitteeNames.saysLevel(parts[parts.count - 1].head)
      ? bare : bare + " " + unit.word.text
  }

  /// The heads under their canonical names, and the unit; the label where no unit is known.
  private func key(_ parts: [BodyPart], _ unit: ResolvedUnit?, label: String) -> [String] {
    guard let unit else { return [LabelKey.search(label), "", ""] }
    let heads = parts.enumerated().map { index, part -> String in
      guard part.detail.isEmpty, index == parts.count - 1 else { return part.label }
      if CommitteeNames.committeeHeads.contains(part.head) {
        return CommitteeNames.committee(of: unit.word)
      }
      return CommitteeNames.youthHeads.contains(part.head)
        ? "Đoàn Thanh niên Cộng sản Hồ Chí Minh" : part.head
    }
    let province = unit.entry == nil ? units.province?.identity ?? "" : ""
    return [LabelKey.search(heads.joined(separator: " ")), unit.identity, province]
  }

  private func unique(_ labels: [String]) -> [String] {
    if labels.count < 2 { return labels }
    var seen: [String] = []
    return labels.filter { label in
      let key = LabelKey.exact(label)
      let isNew = !seen.contains(key)
      seen.append(key)
      return isNew
    }
  }
}
