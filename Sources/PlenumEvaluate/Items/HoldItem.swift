/// A person's post in comparable form.
struct HoldItem {
  /// What the title-only measure compares.
  struct PersonTitle: Hashable {
    let person: String
    let title: String
  }

  let person: String
  let title: String
  let otherTitles: Set<String>
  let bodies: Set<String>
  let isOptional: Bool
  let text: String
  var grounds: [Ground]

  init(_ position: PositionAnnotation, of name: String) {
    person = LabelForm.name(name)
    title = LabelForm.title(position.title)
    otherTitles = Set(position.otherTitles.map(LabelForm.title))
    bodies = Set(position.body.map(LabelForm.label)).subtracting([""])
    isOptional = position.isOptional
    text = "\(name): \(position.title) | \(position.body.first ?? "")"
    grounds = position.grounds
  }

  /// Whether a prediction says the same.
  func accepts(_ prediction: HoldItem) -> Bool {
    person == prediction.person && accepts(title: prediction.title)
      && (bodies.isEmpty && prediction.bodies.isEmpty
        || !bodies.isDisjoint(with: prediction.bodies))
  }

  /// Whether person, title and body are the same.
  func isSame(as other: HoldItem) -> Bool {
    person == other.person && title == other.title && bodies == other.bodies
  }

  /// Person and title.
  var personTitle: PersonTitle { PersonTitle(person: person, title: title) }

  /// Person and every accepted other title.
  var otherPersonTitles: [PersonTitle] {
    otherTitles.map { PersonTitle(person: person, title: $0) }
  }

  private func accepts(title: String) -> Bool { self.title == title || otherTitles.contains(title) }
}
