/// What a body of a unit is.
enum BodyKind: Hashable, Sendable {
  case partyCommittee, partyStanding, partyOrganization
  case council, peoplesCommittee
  case front, youth, women, farmers, veterans
  /// A board of the party committee, as in "Ban Tổ chức".
  case board(String)
  case inspection, partyOffice
  /// A department of a district, as in "Phòng Nội vụ".
  case department(String)
  /// A department of a province, as in "Sở Nội vụ".
  case directorate(String)
}

/// A body: what it is, of which unit of the world.
struct Body: Hashable, Sendable {
  let kind: BodyKind
  let unit: Int
}
