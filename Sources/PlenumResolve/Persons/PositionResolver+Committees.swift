import PlenumExtract
import PlenumGazetteer
import PlenumModel
import PlenumText

/// Party committees that posts leave out.
extension PositionResolver {
  /// The committee of the unit of a neighbouring post, else of the article's own unit.
  func ownCommittee(
    at index: Int, _ written: [ResolvedBody?], _ phrase: PositionPhrase
  ) -> ResolvedBody? {
    if let joined = joinedCommittee(phrase) { return joined }
    let after = written[(index + 1)...].compactMap { $0 }
    let before = written[..<index].compactMap { $0 }.reversed()
    for sibling in after + before {
      if let unit = sibling.unit, isOfficeLevel(sibling) { return bodies.committee(of: unit) }
      if sibling.unit == nil, sibling.parts.count == 2, sibling.root != "Đảng ủy",
        CommitteeNames.committeeHeads.contains(sibling.root)
      {
        return unplaced(sibling.root)
      }
      if let committee = namedCommittee(ofBoard: sibling) { return committee }
    }
    if let committee = countedCommittee(phrase) ?? headCommittee(over: phrase) {
      return committee
    }
    if phrase.body == nil, let organizer, organizer.parts[0].begins(with: "Đoàn trường") {
      return organizer
    }
    if let committee = bodies.inInstitution(partyHead, type: .partyBody) { return committee }
    if let department = (after + before).first(where: isDepartment) {
      return committee(in: department)
    }
    // A body called "Đảng ủy" is the committee of no unit above the commune.
    let isPlain = phrase.body?.root.head == "Đảng ủy"
    if isPlain, let organizer, let committee = committee(of: organizer) { return committee }
    if let organizer, isOwnOrganization(organizer) { return withoutOrgan(organizer) }
    return units.home.flatMap { isPlain && $0.level != .commune ? nil : bodies.committee(of: $0) }
  }

  /// "tham gia Ban Chấp hành, Ban Thường vụ, | giữ chức Phó Bí thư Huyện ủy X": the committee of the office that
  /// comes with the seats.
  private func joinedCommittee(_ phrase: PositionPhrase) -> ResolvedBody? {
    guard phrase.body == nil, phrase.unit == nil, phrase.title.begins(with: "Ủy viên Ban ") else {
      return nil
    }
    var end = phrase.tokens.upperBound
    for next in extraction.positions where next.tokens.lowerBound >= end {
      let gap = extraction.text.lower(end..<next.tokens.lowerBound)
      if [",", "và"].contains(gap), next.body == nil, next.title.begins(with: "Ủy viên Ban ") {
        end = next.tokens.upperBound
        continue
      }
      guard Self.takings.contains(where: { gap.ends(with: $0) }), next.tokens.lowerBound - end <= 4,
        let body = next.body, body.parts.count == 1,
        CommitteeNames.committeeHeads.contains(body.root.head), body.root.detail.isEmpty
      else { return nil }
      return bodies.resolve(body).flatMap { $0.unit == nil ? nil : $0 }
    }
    return nil
  }

  /// Last words before an office that somebody takes up.
  private static let takings = [
    "giữ chức", "giữ chức vụ", "giữ chức danh", "giữ nhiệm vụ", "giữ cương vị",
  ]

  /// "15 ủy viên Ban Thường vụ Thành ủy, trong đó có | 4 Phó Bí thư: ông A, …": of the committee before.
  private func countedCommittee(_ phrase: PositionPhrase) -> ResolvedBody? {
    let start = phrase.tokens.lowerBound
    guard start > 0, extraction.text.tokens[start - 1].kind == .number,
      let at = extraction.text.sentence(holding: start)
    else { return nil }
    let range = extraction.text.sentences[at].tokens.lowerBound..<start
    return extraction.bodies.last {
      range.contains($0.tokens.lowerBound) && CommitteeNames.committeeHeads.contains($0.root.head)
        && $0.root.detail.isEmpty
    }.flatMap { bodies.resolve($0)?.unit }.map { bodies.committee(of: $0) }
  }

  /// "UV BTV, Trưởng Ban Tổ chức Đảng ủy Than Quảng Ninh": the committee that the board belongs to.
  private func namedCommittee(ofBoard board: ResolvedBody) -> ResolvedBody? {
    guard board.unit == nil, board.type == .partyBody, board.parts.count > 1,
      Self.boards.contains(board.parts[0]) || board.parts[0] == "Văn phòng",
      board.parts[1].begins(with: "Đảng ủy"), board.parts.count > 2 || board.parts[1] != "Đảng ủy"
    else { return nil }
    let parts = Array(board.parts.dropFirst())
    let label = parts.joined(separator: " ")
    return ResolvedBody(
      key: [LabelKey.search(label), "", ""], labels: [label], type: .partyBody, unit: nil,
      root: board.root, parts: parts)
  }

  /// "Đảng bộ Trường X tổ chức …, Bí thư Đảng ủy": the committee of that organisation.
  private func committee(of organization: ResolvedBody) -> ResolvedBody? {
    guard organization.parts.count > 1, organization.parts[0] == "Đảng bộ",
      organization.unit == nil
    else { return nil }
    let owner = organization.parts.dropFirst().joined(separator: " ")
    let label = "Đảng ủy " + owner
    return ResolvedBody(
      key: [LabelKey.search(label), "", ""], labels: [label], type: .partyBody, unit: nil,
      root: organization.root, parts: ["Đảng ủy"] + organization.parts.dropFirst())
  }

  /// The head of the institution's party organisation: a cell where the article speaks of one.
  var partyHead: String {
    let isCell = organizer?.parts[0].begins(with: "Chi bộ") ?? false
    return isCell ? "Chi bộ" : bodies.institution?.partyHead ?? "Đảng ủy"
  }

  func isDepartment(_ body: ResolvedBody) -> Bool {
    [
      "Sở", "Cục", "Chi cục", "Lữ đoàn", "Trung đoàn", "Sư đoàn", "Quân đoàn", "Hải đoàn",
      "Bệnh viện", "Công ty", "Trường", "Trung tâm", "Tổng Công ty",
      "Tập đoàn", "Học viện", "Cảng", "Nhà máy", "Xí nghiệp", "Ngân hàng",
    ].contains { body.parts[0].begins(with: $0) }
  }

  /// "Bí thư Đảng ủy, Giám đốc Sở Y tế": the committee of the department.
  func committee(in department: ResolvedBody) -> ResolvedBody { party("Đảng ủy", in: department) }

  /// The committee or the cell of a department.
  func party(_ head: String, in department: ResolvedBody) -> ResolvedBody {
    let labels = department.labels.map { head + " " + $0 }
    return ResolvedBody(
      key: [LabelKey.search(head) + " " + department.key[0]] + department.key.dropFirst(),
      labels: labels,
      type: .partyBody, unit: department.unit,
      root: department.root, parts: [head] + department.parts)
  }

  /// Whether a sibling post tells the level of a party post left without a body.
  func isOfficeLevel(_ body: ResolvedBody) -> Bool {
    body.type == .partyBody || ["Hội đồng nhân dân", "Ủy ban nhân dân"].contains(body.root)
      || body.type == .frontBody || body.type == .armedForcesBody
  }

  /// A cell, a youth union or the party organisation of an office: its secretary needs no unit.
  func isOwnOrganization(_ body: ResolvedBody) -> Bool {
    body.parts[0].begins(with: "Chi bộ") || CommitteeNames.youthHeads.contains(body.root)
      || (body.type == .partyBody && body.unit == nil)
  }

  func party(
    at index: Int, _ written: [ResolvedBody?], _ phrase: PositionPhrase
  ) -> ResolvedBody? {
    guard let committee = ownCommittee(at: index, written, phrase), committee.parts.count == 1,
      let unit = committee.unit
    else { return nil }
    return bodies.body(head: "Đảng bộ", type: .partyBody, unit: unit)
  }

  func level(_ word: UnitWord, _ other: UnitWord?, _ phrase: PositionPhrase)
    -> ResolvedBody?
  {
    let wanted = phrase.title.begins(with: "Quận") ? .urbanDistrict : word
    if let unit = units.unit(for: wanted, at: phrase.tokens.lowerBound) {
      return bodies.committee(of: unit)
    }
    return unplaced(CommitteeNames.committee(of: wanted))
  }

  /// "Tỉnh ủy" of a province that the article does not name.
  func unplaced(_ head: String) -> ResolvedBody {
    ResolvedBody(
      key: [LabelKey.search(head), "", units.province?.identity ?? ""], labels: [head],
      type: .partyBody, unit: nil, root: head, parts: [head])
  }

  func upperUnit() -> ResolvedUnit? {
    if units.main[.district] == nil || units.main[.district]?.word != .city {
      return units.province
    }
    return units.province ?? units.main[.district]
  }

  func inspection(_ committee: ResolvedBody) -> ResolvedBody {
    let labels = committee.labels.map { "Ủy ban Kiểm tra " + $0 }
    return ResolvedBody(
      key: ["uy ban kiem tra " + committee.key[0]] + committee.key.dropFirst(), labels: labels,
      type: .partyBody,
      unit: committee.unit, root: committee.root, parts: ["Ủy ban Kiểm tra"] + committee.parts)
  }
}
