import PlenumModel

extension Subtype {
  /// What readers call nodes of this subtype.
  var names: TermNames {
    switch kind {
    case .body: bodyNames
    default: eventNames
    }
  }

  private var bodyNames: TermNames {
    switch self {
    case .partyBody: TermNames("tổ chức Đảng", "party body", "A committee or office of the Party.")
    case .stateBody:
      TermNames(
        "cơ quan nhà nước", "state body",
        "An assembly, people's committee, ministry, court or other state organ.")
    case .frontBody:
      TermNames("Mặt trận Tổ quốc", "front body", "A committee of the Fatherland Front.")
    case .massOrganization:
      TermNames(
        "tổ chức chính trị - xã hội", "mass organization",
        "A union or association of the political system.")
    case .armedForcesBody:
      TermNames("lực lượng vũ trang", "armed forces body", "A military or police organisation.")
    default: TermNames("cơ quan, tổ chức khác", "other body", "Any other organisation.")
    }
  }

  private var eventNames: TermNames {
    switch self {
    case .conference: TermNames("hội nghị", "conference", "A conference or plenum.")
    case .congress: TermNames("đại hội", "congress", "A congress.")
    case .session: TermNames("kỳ họp", "session", "A session of an elected assembly.")
    case .meeting: TermNames("cuộc họp", "meeting", "A working meeting.")
    case .ceremony: TermNames("buổi lễ", "ceremony", "A ceremony.")
    case .visit: TermNames("chuyến thăm, kiểm tra", "visit", "A visit or an inspection.")
    case .election: TermNames("cuộc bầu cử", "election", "An election.")
    case .training: TermNames("lớp tập huấn", "training", "A training course.")
    default: TermNames("cuộc vận động", "campaign", "A campaign or movement.")
    }
  }
}
