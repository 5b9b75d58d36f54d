import PlenumGazetteer

extension ArticleComposer {
  /// The headline: unit and event in few words.
  mutating func headline() -> String {
    let organizer = bodies.written(
      Body(kind: report.event.organizer, unit: report.event.unit), .full)
    let title = event.title(&chance)
    let isSession = report.event.kind == .councilSession
    switch chance.below(isSession ? 2 : 4) {
    case 0: return "\(organizer) tổ chức \(title)"
    case 1: return "\(organizer): \(Template.capitalized(title))"
    case 2: return "\(Template.capitalized(unit.unit.fullName)): \(Template.capitalized(title))"
    default: return "\(organizer) tổ chức \(event.noun)"
    }
  }

  /// The site that publishes the article, with its host.
  func site() -> (name: String, host: String) {
    let home = report.event.unit
    let region = world.region(of: home)
    let place =
      switch report.voice.outlet {
      case .ownPortal: home
      case .upperPortal: region.district
      case .newspaper: region.province
      }
    let name = world.units[place].unit.fullName
    let host = "u\(world.units[place].unit.index)"
    return report.voice.outlet == .newspaper
      ? ("Báo \(world.units[place].name)", "bao-\(host).example.vn")
      : ("Cổng thông tin điện tử \(name)", "\(host).example.vn")
  }
}
