import PlenumExtract
import PlenumModel

/// Party groups inside an organ: theirs is the organ that another post of the person names.
extension PositionResolver {
  /// "Trưởng Ban Tổ chức" on the page of a festival: the committee of that festival.
  func boardOfOccasion(_ phrase: PositionPhrase) -> ResolvedBody? {
    guard let body = phrase.body, body.parts.count == 1, body.root.head == "Ban Tổ chức",
      body.unit == nil,
      body.root.type == .partyBody || body.root.detail.words.count < 2
    else { return nil }
    let board = extraction.bodies.first {
      $0.parts.count == 1 && $0.root.head == "Ban Tổ chức" && $0.root.type == .otherBody
        && $0.tokens.lowerBound < phrase.tokens.lowerBound
    }
    return board.flatMap { bodies.resolve($0) }
  }

  /// "Bí thư Ban Cán sự đảng, Chủ tịch UBND tỉnh", "Bí thư Đảng đoàn, Chủ tịch Hội Nông dân tỉnh".
  func partyGroup(_ phrase: PositionPhrase, at index: Int, _ phrases: [PositionPhrase])
    -> ResolvedBody?
  {
    guard let body = phrase.body, body.parts.count == 1, body.unit == nil,
      let owners = Self.groupOwners[body.root.head]
    else { return nil }
    let others = phrases[(index + 1)...] + phrases[..<index].reversed()
    let organ = others.lazy.compactMap(\.body).first {
      owners.contains($0.parts[0].type) && isOrgan($0, of: body.root.head)
    }
    guard let organ else { return nil }
    return bodies.resolve(
      BodyPhrase(parts: body.parts + organ.parts, unit: organ.unit, tokens: body.tokens))
  }

  /// A council is an organ of the State that has a "Đảng đoàn", not a "Ban Cán sự đảng".
  private func isOrgan(_ body: BodyPhrase, of group: String) -> Bool {
    let isCouncil = ["Hội đồng nhân dân", "Quốc hội"].contains(body.parts[0].head)
    guard body.parts[0].type == .stateBody else { return true }
    return body.parts.count == 1 && isCouncil == (group == "Đảng đoàn")
  }

  private static let groupOwners: [String: Set<Subtype>] = [
    "Ban Cán sự đảng": [.stateBody], "Đảng đoàn": [.stateBody, .massOrganization, .frontBody],
  ]
}
