import PlenumEvaluate

/// Expects persons of one kind: everyone who is listed and nobody else.
struct NameCheck: FrozenCheck {
  /// The accepted forms of each name.
  private let items: [Set<String>]
  private let persons: @Sendable (FrozenReading) -> [String]

  init(_ expected: String, persons: @escaping @Sendable (FrozenReading) -> [String]) throws {
    items = try ExpectedText.items(expected).map {
      Set(try ExpectedText.names($0).map(LabelForm.name))
    }
    self.persons = persons
  }

  func accepts(_ reading: FrozenReading) -> Bool {
    var left = Set(persons(reading).map(LabelForm.name))
    for item in items {
      guard let name = left.first(where: item.contains) else { return false }
      left.remove(name)
    }
    return left.isEmpty
  }

  func found(in reading: FrozenReading) -> [String] { persons(reading) }
}
