import PlenumGazetteer

/// Names the event of a report.
struct EventWording {
  let world: World
  let names: BodyNames
  let event: WorldEvent
  let voice: Voice
  let namesOrdinal: Bool

  /// "hội nghị", "kỳ họp", "đại hội", "buổi lễ".
  var noun: String {
    switch event.kind {
    case .committeeConference, .review, .rollout, .voterMeeting: "hội nghị"
    case .councilSession: "kỳ họp"
    case .partyCongress, .associationCongress: "đại hội"
    case .ceremony: "buổi lễ"
    }
  }

  private var unit: WorldUnit { world.units[event.unit] }
  private var word: String { unit.word.text }

  /// Who organises, with the unit's place as far as it is told.
  func organizer(_ chance: inout SplitMix64) -> String {
    var name = names.written(
      Body(kind: event.organizer, unit: event.unit), .full, spelled: voice.spellsBodies)
    if event.kind == .committeeConference, chance.percent(45) {
      name = "Ban Chấp hành Đảng bộ \(unit.unit.fullName)"
    }
    if event.kind == .councilSession, namesOrdinal { name += " khóa \(Roman.text(event.council))" }
    return name + PlaceWording(world: world, unit: event.unit).suffix(voice.placing)
  }

  /// What is held, without the organizer: "Hội nghị lần thứ 3, khóa VI".
  func title(_ chance: inout SplitMix64) -> String {
    switch event.kind {
    case .committeeConference: conference(&chance)
    case .councilSession: session(&chance)
    case .partyCongress: congress("Đại hội đại biểu", &chance)
    case .associationCongress(let body): associationCongress(body, &chance)
    case .review: "Hội nghị " + EventTopics.review(event)
    case .rollout: "Hội nghị " + EventTopics.rollout(event)
    case .ceremony: "Lễ " + EventTopics.ceremony(event)
    case .voterMeeting: "hội nghị tiếp xúc cử tri " + voters
    }
  }

  private var voters: String {
    let councils = unit.level == .province ? "đại biểu Quốc hội" : "đại biểu HĐND \(word)"
    let parent = unit.parent.map { "đại biểu HĐND \(world.units[$0].word.text)" } ?? councils
    return (event.topic % 2 == 0 ? "trước" : "sau") + " kỳ họp với "
      + (event.topic % 3 == 0 ? parent : councils)
  }

  private func conference(_ chance: inout SplitMix64) -> String {
    let purpose = EventTopics.conference(event)
    let wide = event.topic == 1 ? " (mở rộng)" : ""
    let committee = "Hội nghị \(chance.percent(25) ? "BCH" : "Ban Chấp hành") Đảng bộ \(word)"
    guard namesOrdinal else { return committee + wide + " " + purpose }
    switch chance.below(3) {
    case 0: return "\(committee) lần thứ \(event.ordinal)\(wide) \(purpose)"
    case 1: return "Hội nghị lần thứ \(event.ordinal), nhiệm kỳ \(event.term)\(wide) \(purpose)"
    default: return "\(committee) lần thứ \(event.ordinal), nhiệm kỳ \(event.term)"
    }
  }

  private func session(_ chance: inout SplitMix64) -> String {
    guard namesOrdinal else {
      return event.day.fields.month < 9 ? "Kỳ họp thường lệ giữa năm" : "Kỳ họp thường lệ cuối năm"
    }
    let words = ["thứ nhất", "thứ hai", "thứ ba", "thứ tư", "thứ năm"]
    let spoken = event.ordinal <= 5 && chance.percent(35) ? words[event.ordinal - 1] : nil
    return "Kỳ họp \(spoken ?? "thứ \(event.ordinal)"), nhiệm kỳ \(event.term)"
  }

  private func congress(_ name: String, _ chance: inout SplitMix64) -> String {
    let ordinal = chance.percent(75) ? Roman.text(event.ordinal) : "\(event.ordinal)"
    return namesOrdinal
      ? "\(name) lần thứ \(ordinal), nhiệm kỳ \(event.term)" : "\(name) nhiệm kỳ \(event.term)"
  }

  private func associationCongress(_ body: BodyKind, _ chance: inout SplitMix64) -> String {
    switch body {
    case .youth: congress("Đại hội đại biểu", &chance)
    case .women: congress("Đại hội đại biểu Phụ nữ \(word)", &chance)
    case .farmers: congress("Đại hội đại biểu Hội Nông dân \(word)", &chance)
    case .veterans: congress("Đại hội đại biểu Hội Cựu chiến binh \(word)", &chance)
    default: congress("Đại hội đại biểu MTTQ Việt Nam \(word)", &chance)
    }
  }
}
