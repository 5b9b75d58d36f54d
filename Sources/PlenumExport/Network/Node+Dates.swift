import PlenumModel

extension PartialDate {
  /// The date as Vietnamese papers print it, day first.
  var written: String { iso.split(separator: "-").reversed().joined(separator: "/") }
}

extension Node {
  /// The days of an event as they are printed; nil without a date.
  func writtenDays(_ language: CaptionLanguage) -> String? {
    guard let start = date(.startDate) else { return nil }
    let planned = language == .vietnamese ? "dự kiến " : "planned "
    let dates = [start, date(.endDate) ?? start].map(\.written)
    let span = dates[0] == dates[1] ? dates[0] : dates.joined(separator: " – ")
    return text(.status) == "planned" ? planned + span : span
  }
}
