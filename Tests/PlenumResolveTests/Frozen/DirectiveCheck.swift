/// Expects directives: all that are listed and no other.
struct DirectiveCheck: FrozenCheck {
  private let items: [ExpectedDirective]

  init(_ expected: String) throws {
    items = try ExpectedText.items(expected).map(ExpectedDirective.init)
  }

  func accepts(_ reading: FrozenReading) -> Bool {
    var left = reading.directives
    for item in items {
      guard let index = left.firstIndex(where: item.accepts) else { return false }
      left.remove(at: index)
    }
    return left.isEmpty
  }

  func found(in reading: FrozenReading) -> [String] { reading.directives.map(\.description) }
}
