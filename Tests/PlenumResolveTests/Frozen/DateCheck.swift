/// Expects the date of the event reported, or that there is none.
struct DateCheck: FrozenCheck {
  private let dates: [FrozenDate?]

  init(_ expected: String) throws {
    let item = try ExpectedText.onlyItem(expected)
    dates = try ExpectedText.values(item).map { try $0.map(FrozenDate.init) }
  }

  func accepts(_ reading: FrozenReading) -> Bool {
    let found = reading.eventsReported.map(\.date)
    return dates.contains { date in
      date == nil ? found.allSatisfy { $0 == nil } : found.contains(date)
    }
  }

  func found(in reading: FrozenReading) -> [String] {
    reading.eventsReported.map { $0.date?.description ?? "-" }
  }
}
