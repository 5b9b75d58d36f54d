import PlenumGazetteer
import PlenumModel

/// Which body another one belongs to: its owner, or the same kind of body one level up.
struct BodyHierarchy {
  let gazetteer: Gazetteer
  let bodies: BodyResolver

  /// Heads that have a like body on each level.
  private static let tiered: [String: Subtype] = [
    "Hội đồng nhân dân": .stateBody, "Ủy ban nhân dân": .stateBody, "Đảng bộ": .partyBody,
    "Ủy ban Mặt trận Tổ quốc Việt Nam": .frontBody, "Hội Liên hiệp Phụ nữ": .massOrganization,
    "Hội Nông dân": .massOrganization, "Hội Cựu chiến binh": .massOrganization,
    "Liên đoàn Lao động": .massOrganization,
  ]

  /// The body above, where the gazetteer is sure of the unit.
  func parent(of body: ResolvedBody) -> ResolvedBody? {
    guard let unit = body.unit else { return nil }
    if body.parts.count > 1 { return owner(of: body, unit) }
    guard let entry = unit.entry, let above = gazetteer.parent(of: entry) else { return nil }
    let upper = ResolvedUnit(word: above.unitWord, name: above.name, entry: above, isStated: false)
    if CommitteeNames.committeeHeads.contains(body.root) { return bodies.committee(of: upper) }
    guard let type = Self.tiered[body.root] else { return nil }
    return bodies.body(head: body.root, type: type, unit: upper)
  }

  /// The bodies of the units of 2025 that took over the body's unit, whole or for the main part.
  func successors(of body: ResolvedBody) -> [ResolvedBody] {
    guard let entry = body.unit?.entry, entry.era == .legacy, body.parts.count == 1 else {
      return []
    }
    let units = gazetteer.successors(of: entry).filter { $0.extent != .part }.map { succession in
      ResolvedUnit(
        word: succession.unit.unitWord, name: succession.unit.name, entry: succession.unit,
        isStated: false)
    }
    if CommitteeNames.committeeHeads.contains(body.root) { return units.map(bodies.committee) }
    guard let type = Self.tiered[body.root] else { return [] }
    return units.map { bodies.body(head: body.root, type: type, unit: $0) }
  }

  private func owner(of body: ResolvedBody, _ unit: ResolvedUnit) -> ResolvedBody? {
    if CommitteeNames.committeeHeads.contains(body.root) { return bodies.committee(of: unit) }
    return Self.tiered[body.root].map { bodies.body(head: body.root, type: $0, unit: unit) }
  }
}
