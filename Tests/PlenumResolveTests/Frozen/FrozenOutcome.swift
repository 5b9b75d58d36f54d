/// How the library does on one row.
struct FrozenOutcome {
  let row: FrozenRow
  let passes: Bool
  /// What it found instead, for a person to read.
  let found: String

  init(_ row: FrozenRow) {
    let reading = FrozenReading(row.sentence, published: row.published)
    self.row = row
    passes = row.check.accepts(reading)
    let items = row.check.found(in: reading)
    found = items.isEmpty ? "nothing" : items.joined(separator: " | ")
  }

  /// The row with what was expected and what was found.
  var description: String {
    "\(row.id): \(row.sentence)\n  expected \(row.expected)\n  found    \(found)"
  }
}
