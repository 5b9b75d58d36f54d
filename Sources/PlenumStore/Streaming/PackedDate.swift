internal import PlenumModel

/// A date, or none, in four bytes: a number such as 20200908, with zeros for what is not known.
struct PackedDate {
  private let number: Int32

  init(_ date: PartialDate?) {
    let number = date.map { $0.year * 10_000 + ($0.month ?? 0) * 100 + ($0.day ?? 0) }
    self.number = Int32(number ?? 0)
  }

  /// The date.
  var date: PartialDate? {
    let (year, month, day) = (Int(number) / 10_000, Int(number) / 100 % 100, Int(number) % 100)
    return PartialDate(year: year, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }
}
