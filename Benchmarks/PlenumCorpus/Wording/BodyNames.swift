import PlenumGazetteer

/// The names of bodies, as labels and as outlets write them.
struct BodyNames {
  /// How much of the name is written: "Đảng ủy", "Đảng ủy phường", "Đảng ủy phường Khuê Trung".
  enum Form { case bare, short, full }

  let world: World

  /// The full name, with nothing abbreviated.
  func label(_ body: Body) -> String { written(body, .full, spelled: true) }

  /// The name in running text.
  func written(_ body: Body, _ form: Form, spelled: Bool = false) -> String {
    let unit = world.units[body.unit]
    switch body.kind {
    case .partyCommittee: return committee(of: unit, form)
    case .partyStanding: return "Ban Thường vụ " + committee(of: unit, form)
    case .partyOrganization: return "Đảng bộ" + place(unit, form)
    case .board(let name): return "Ban \(name) " + committee(of: unit, form)
    case .inspection: return "Ủy ban Kiểm tra " + committee(of: unit, form)
    case .partyOffice: return "Văn phòng " + committee(of: unit, form)
    case .youth where unit.level != .commune: return youth(of: unit, form)
    case .department(let name): return "Phòng \(name)" + place(unit, form)
    case .directorate(let name): return "Sở \(name)" + (form == .full ? place(unit, form) : "")
    default: return head(of: body.kind, spelled: spelled) + place(unit, form)
    }
  }

  private func head(of kind: BodyKind, spelled: Bool) -> String {
    switch kind {
    case .council: spelled ? "Hội đồng nhân dân" : "HĐND"
    case .peoplesCommittee: spelled ? "Ủy ban nhân dân" : "UBND"
    case .front: spelled ? "Ủy ban Mặt trận Tổ quốc Việt Nam" : "Ủy ban MTTQ Việt Nam"
    case .youth: "Đoàn Thanh niên"
    case .women: spelled ? "Hội Liên hiệp Phụ nữ" : "Hội LHPN"
    case .farmers: "Hội Nông dân"
    default: "Hội Cựu chiến binh"
    }
  }

  private func committee(of unit: WorldUnit, _ form: Form) -> String {
    let word = BodyNames.committeeWord(of: unit)
    if unit.level == .commune { return word + place(unit, form) }
    return form == .full ? "\(word) \(BodyNames.proper(unit))" : word
  }

  private func youth(of unit: WorldUnit, _ form: Form) -> String {
    let word = BodyNames.committeeWord(of: unit).replacing(" ủy", with: " đoàn")
    return form == .full ? "\(word) \(BodyNames.proper(unit))" : word
  }

  /// "Đảng ủy", "Quận ủy", "Tỉnh ủy".
  static func committeeWord(of unit: WorldUnit) -> String {
    switch unit.word {
    case .province: "Tỉnh ủy"
    case .city: "Thành ủy"
    case .urbanDistrict: "Quận ủy"
    case .ruralDistrict: "Huyện ủy"
    case .town: "Thị ủy"
    default: "Đảng ủy"
    }
  }

  /// The name with which "Quận ủy" goes: with the generic word where it is a number or the like.
  private static func proper(_ unit: WorldUnit) -> String {
    let full = unit.unit.fullName
    return full.first?.isUppercase == true ? full : unit.name
  }

  private func place(_ unit: WorldUnit, _ form: Form) -> String {
    switch form {
    case .bare: ""
    case .short: " " + unit.word.text
    case .full: " " + unit.unit.fullName
    }
  }
}
