import PlenumText
import PlenumGazetteer
import PlenumModel
import PlenumRules

/// Reads the name of a body: head (+ field) (+ owner | unit).
struct BodyParser {
  let reading: Reading
  let units: UnitParser

  init(_ reading: Reading) {
    self.reading = reading
    units = UnitParser(reading: reading)
  }

  static let types: [String: Subtype] = [
    "P": .partyBody, "S": .stateBody, "F": .frontBody, "M": .massOrganization,
    "A": .armedForcesBody, "O": .otherBody,
  ]

  /// The body whose head begins at a token.
  ///
  /// - Parameters:
  ///   - afterTitle: whether a title stands before, so that a person's name may follow.
  ///   - ignoresCase: whether the head may be in small letters whatever the lexicon says.
  func parse(at index: Int, limit: Int, afterTitle: Bool = false, ignoresCase: Bool = false)
    -> BodyPhrase?
  {
    guard index < limit, let (entry, length) = reading.longest(.bodyHead, at: index, limit: limit),
      ignoresCase || reading.tokens[index].isCapitalized || entry["case"] == "any"
        || isSmallHead(index, entry.phrase, afterTitle) || afterTitle && length > 2
        || afterTitle && isSmallUnion(index + length, entry.phrase, limit)
        || isSmallSchool(index..<index + length, entry.phrase, limit)
    else { return nil }
    if (entry["label"] ?? "").ends(with: "Trung ương") || entry["label"] == Self.centralCommittee,
      let board = centralBoard(at: index, length: length, limit: limit, afterTitle: afterTitle)
    {
      return board
    }
    let part = BodyPart(
      head: entry["label"] ?? entry.phrase, detail: "",
      type: entry["type"].flatMap { BodyParser.types[$0] } ?? .otherBody,
      slot: entry["takes"].flatMap(BodyPart.Slot.init) ?? .none, level: entry["level"])
    if reading.isShouted(index), [.free, .freeunit, .fieldonly, .cell].contains(part.slot) {
      return nil
    }
    var body = BodyPhrase(parts: [part], unit: nil, tokens: index..<index + length)
    if takeNation(&body, limit) { return body }
    guard complete(&body, limit: limit, afterTitle: afterTitle) else { return nil }
    let isSmall = !reading.tokens[index].isCapitalized && !ignoresCase && !afterTitle
    if isSmall, part.slot == .cell, !isNamedCell(body) { return nil }
    return body
  }

  /// "hội Chữ thập đỏ", "Giám đốc sở Y tế": the generic word in small letters before a capital.
  private func isSmallHead(_ index: Int, _ phrase: String, _ afterTitle: Bool) -> Bool {
    let next = index + 1
    let second = phrase.words.dropFirst().first
    guard second?.first?.isUppercase ?? afterTitle, next < reading.tokens.count else {
      return false
    }
    return reading.tokens[next].kind == .word && reading.tokens[next].isCapitalized
  }

  /// "bí thư quận đoàn Hoàng Mai", but not "huyện đoàn kết".
  private func isSmallUnion(_ next: Int, _ phrase: String, _ limit: Int) -> Bool {
    phrase.ends(with: " đoàn")
      && (next >= limit || reading.tokens[next].kind != .word || reading.tokens[next].isCapitalized)
  }

  /// "chi bộ trường mầm non Hoa Sen": a kind of school in small letters before a name.
  private func isSmallSchool(_ head: Range<Int>, _ phrase: String, _ limit: Int) -> Bool {
    let next = head.upperBound
    return phrase.begins(with: "Trường ") && next < limit && reading.tokens[next].kind == .word
      && reading.tokens[next].isCapitalized && !startsPhrase(next)
  }

  func complete(_ body: inout BodyPhrase, limit: Int, afterTitle: Bool) -> Bool {
    switch body.parts[0].slot {
    case .none: break
    case .unit: takeUnit(&body, limit, afterTitle)
    case .levelonly:
      if body.root.head == "Thanh tra", takeDepartment(&body, limit, afterTitle) { return true }
      return takeRequiredUnit(&body, limit, afterTitle)
    case .owner, .council, .either:
      if !takeOwner(&body, limit, afterTitle) { takeUnit(&body, limit, afterTitle) }
    case .must:
      if takeOwner(&body, limit, afterTitle) {
        if body.parts[0].head == "Cơ quan Thường trực", body.unit == nil { takeSeat(&body, limit) }
        return true
      }
      if takeOccasion(&body, limit) { return true }
      guard afterTitle, body.root.head.begins(with: "Ban ") else { return false }
      takeUnit(&body, limit, afterTitle)
      return true
    case .field: takeFieldOrOwner(&body, limit, afterTitle)
    case .fieldonly:
      guard takeField(&body, limit, isRequired: true) else { return false }
      if !["Sở", "Bộ"].contains(body.root.head) { takeNumber(&body, limit) }
      if body.root.type == .stateBody, takeWholeNation(&body, limit) { return true }
      takeDepartmentOwner(&body, limit, afterTitle)
    case .free: return takeFreeName(&body, limit, afterTitle)
    case .freeunit:
      let hasName =
        takeSubject(&body, limit) || takeFreeName(&body, limit, afterTitle)
      takeUnitOrName(&body, limit, afterTitle)
      return hasName || body.unit != nil
    case .cell: return takeCell(&body, limit, afterTitle)
    case .mission, .group: return takeMission(&body, limit, afterTitle)
    case .topic: return takeTopic(&body, limit, afterTitle)
    case .center: return takeCenter(&body, limit, afterTitle)
    case .nation: return false
    case .optional: takeUnit(&body, limit, afterTitle)
    }
    return true
  }

  /// A known subject, unless the name goes on with another one: "Phụ sản – Nhi".
  private func takeSubject(_ body: inout BodyPhrase, _ limit: Int) -> Bool {
    var named = body
    guard takeField(&named, limit, isRequired: false),
      !joinsSpecialty(body, named.tokens.upperBound, limit)
    else { return false }
    body = named
    return true
  }

  // MARK: Units and owners

  func takeUnit(_ body: inout BodyPhrase, _ limit: Int, _ afterTitle: Bool) {
    let level = body.root.level.flatMap { UnitWord($0) }
    let end = skipGloss(body.tokens.upperBound, limit)
    let start = skipOf(end, limit)
    if let unit = units.parse(at: start, limit: limit, afterTitle: afterTitle), unit.subWord == nil
    {
      adopt(unit, into: &body)
    } else if let level,
      let unit = units.bareName(
        at: end, level: level, limit: limit, afterTitle: afterTitle)
    {
      adopt(unit, into: &body)
    } else if let unit = units.knownName(
      at: end, limit: limit, levels: bareLevels(body, afterTitle))
    {
      adopt(unit, into: &body)
    }
  }

  /// "Trung tâm Văn hóa Ứng Hòa": a district's name stands bare after its services.
  private func bareLevels(_ body: BodyPhrase, _ afterTitle: Bool) -> Set<AdministrativeLevel> {
    let end = body.tokens.upperBound
    let isService = body.root.head.begins(with: "Trung tâm") || body.root.head.begins(with: "Đài ")
    guard isService, !afterTitle || reading.longest(.familyName, at: end) == nil else {
      return [.province]
    }
    return [.province, .district]
  }

  func adopt(_ unit: UnitPhrase, into body: inout BodyPhrase) {
    body.unit = unit
    body.tokens = body.tokens.lowerBound..<unit.tokens.upperBound
  }

  func takeRequiredUnit(_ body: inout BodyPhrase, _ limit: Int, _ afterTitle: Bool) -> Bool {
    takeUnit(&body, limit, afterTitle)
    return body.unit != nil
  }

  func takeOwner(_ body: inout BodyPhrase, _ limit: Int, _ afterTitle: Bool) -> Bool {
    let start = skipOf(skipGloss(body.tokens.upperBound, limit), limit)
    guard body.parts.count < 4,
      let owner = parse(
        at: start, limit: limit, afterTitle: afterTitle, ignoresCase: isSmallOwner(start, body))
    else {
      absorbNoun(&body, at: start, limit: limit)
      return false
    }
    body.parts += owner.parts
    body.unit = owner.unit
    body.tokens = body.tokens.lowerBound..<owner.tokens.upperBound
    mergeBoard(&body)
    return true
  }

  /// "Ban Chấp hành (BCH) Đảng bộ": one head, not two.
  private func mergeBoard(_ body: inout BodyPhrase) {
    guard body.parts.count > 1, body.parts[0].head == "Ban Chấp hành",
      body.parts[1].head == "Đảng bộ"
    else { return }
    body.parts.removeFirst()
    body.parts[0].head = "Ban Chấp hành Đảng bộ"
  }

  /// "chi bộ | trường THPT X": an institution in small letters after a cell.
  private func isSmallOwner(_ index: Int, _ body: BodyPhrase) -> Bool {
    guard body.parts[0].slot == .cell, index + 1 < reading.tokens.count else { return false }
    return Self.smallOwners.contains(reading.text.string(index))
      && reading.tokens[index + 1].isCapitalized
  }

  private static let smallOwners: WordSet = ["trường", "công", "trạm", "phòng", "bệnh", "khoa"]

  /// The token after an abbreviation in brackets: "Ban Thường vụ | (BTV) | Tỉnh ủy".
  func skipGloss(_ index: Int, _ limit: Int) -> Int {
    guard index + 3 < limit, reading.text.isSign(index, "("),
      reading.tokens[index + 1].capitals == .all, reading.text.isSign(index + 2, ")")
    else { return index }
    return index + 3
  }

  /// "Hội đồng quản trị Công ty", "Đoàn Thanh niên Bệnh viện": the noun refers to the article's own one.
  func absorbNoun(_ body: inout BodyPhrase, at index: Int, limit: Int) {
    guard let (entry, length) = reading.longest(.bodyNoun, at: index, limit: limit),
      BodyParser.ownNouns.contains(entry.phrase), index == body.tokens.upperBound,
      index + length >= limit || !reading.tokens[index + length].isCapitalized
        || startsPlainName(index + length)
    else { return }
    body.tokens = body.tokens.lowerBound..<index + length
    body.noun = entry.phrase
  }

  static let ownNouns: WordSet = [
    "Công ty", "Bệnh viện", "Trường", "Nhà trường", "Trung tâm", "Tổng Công ty", "Viện", "Sở",
  ]

  /// The token after "của", if it stands here.
  func skipOf(_ index: Int, _ limit: Int) -> Int {
    index < limit && reading.isWord(index, reading.language.keywords.cua) ? index + 1 : index
  }
}
