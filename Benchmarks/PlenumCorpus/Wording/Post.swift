import PlenumGazetteer

/// A post as it is held: a title at a body.
struct Post: Hashable {
  let title: String
  let body: Body
  /// Whether the title says the body: "Quận ủy viên".
  var saysBody = false
}

/// Which posts go with an office.
struct PostCatalog {
  let world: World

  /// The posts of a participant, in the order in which they are written.
  func posts(of participant: Participant) -> [Post] {
    guard let seat = participant.seat.map({ world.seats[$0] }) else { return [] }
    let unit = world.units[seat.unit]
    var posts = self.posts(of: seat, unit)
    if participant.isMemberAbove, let parent = unit.parent, !participant.isFormer {
      let title = BodyNames.committeeWord(of: world.units[parent]) + " viên"
      let body = Body(kind: .partyCommittee, unit: parent)
      posts.insert(Post(title: title, body: body, saysBody: true), at: 0)
    }
    return participant.isFormer ? Array(posts.prefix(1)) : posts
  }

  private func posts(of seat: Seat, _ unit: WorldUnit) -> [Post] {
    func post(_ title: String, _ kind: BodyKind) -> Post {
      Post(title: title, body: Body(kind: kind, unit: seat.unit))
    }
    let council = post("Chủ tịch", .council)
    switch seat.role {
    case .secretary:
      return [post("Bí thư", .partyCommittee)] + (unit.secretaryPresides ? [council] : [])
    case .standingDeputy:
      let deputy = post("Phó Bí thư Thường trực", .partyCommittee)
      return [deputy] + (unit.secretaryPresides ? [] : [council])
    case .chairman:
      return [post("Phó Bí thư", .partyCommittee), post("Chủ tịch", .peoplesCommittee)]
    default:
      let office = PostCatalog.office(seat.role, of: unit)
      let isOnStanding = unit.level != .commune && (2...3).contains(seat.role.rank)
      let standing = [post("Ủy viên Ban Thường vụ", .partyCommittee)]
      return (isOnStanding ? standing : []) + [post(office.title, office.kind)]
    }
  }

  private static func office(_ role: Role, of unit: WorldUnit) -> (title: String, kind: BodyKind) {
    switch role {
    case .councilDeputy: ("Phó Chủ tịch", .council)
    case .firstDeputyChair, .secondDeputyChair: ("Phó Chủ tịch", .peoplesCommittee)
    case .front: ("Chủ tịch", .front)
    case .organization: ("Trưởng", .board("Tổ chức"))
    case .propaganda: ("Trưởng", .board(unit.isOf2025 ? "Tuyên giáo và Dân vận" : "Tuyên giáo"))
    case .massMobilization: ("Trưởng", .board(unit.isOf2025 ? "Nội chính" : "Dân vận"))
    case .inspection: ("Chủ nhiệm", .inspection)
    case .office: ("Chánh", .partyOffice)
    case .homeAffairs: department("Nội vụ", "Nội vụ", of: unit)
    case .finance: department("Tài chính - Kế hoạch", "Tài chính", of: unit)
    case .education: department("Giáo dục và Đào tạo", "Giáo dục và Đào tạo", of: unit)
    case .youth: ("Bí thư", .youth)
    case .women: ("Chủ tịch", .women)
    case .farmers: ("Chủ tịch", .farmers)
    default: ("Chủ tịch", .veterans)
    }
  }

  private static func department(_ district: String, _ province: String, of unit: WorldUnit)
    -> (title: String, kind: BodyKind)
  {
    unit.level == .province
      ? ("Giám đốc", .directorate(province)) : ("Trưởng", .department(district))
  }
}
