/// An annotation with every text in the form in which it is compared.
struct ComparableAnnotation {
  /// Names of persons: the form, and the name as written, in order.
  private(set) var persons: [(form: String, text: String)] = []
  private(set) var holds: [HoldItem] = []
  private(set) var bodies: [BodyItem] = []
  private(set) var events: [EventItem] = []
  private(set) var directives: [DirectiveItem] = []
  let edges: [EdgeAnnotation]

  private var names: Set<String> = []

  init(_ annotation: Annotation) {
    edges = annotation.edges
    for person in annotation.persons { add(person) }
    for body in annotation.bodies { add(body) }
    for event in annotation.events.map(EventItem.init) {
      if let index = events.firstIndex(where: { $0.key == event.key }) {
        events[index] = event
      } else {
        events.append(event)
      }
    }
    for directive in annotation.directives.map(DirectiveItem.init) {
      if let index = directives.firstIndex(where: { $0.key == directive.key }) {
        directives[index] = directive
      } else {
        directives.append(directive)
      }
    }
  }

  /// Whether a person of this name, in its form, is among the persons.
  func names(_ person: String) -> Bool { names.contains(person) }

  /// The body a label stands for: one whose best label it is, else one that accepts it.
  func body(_ label: String) -> Int? {
    let form = LabelForm.label(label)
    return bodies.firstIndex { $0.labels[0] == form }
      ?? bodies.firstIndex { $0.labels.contains(form) }
  }

  /// What one end of an edge stands for.
  func end(_ text: String) -> EdgeEnd? {
    if let index = events.firstIndex(where: { $0.key == text }) { return .event(index) }
    if let index = directives.firstIndex(where: { $0.key == text }) { return .directive(index) }
    let name = LabelForm.name(text)
    return names(name) ? .person(name) : body(text).map(EdgeEnd.body)
  }

  /// Whether an end counts neither way.
  func isOptional(_ end: EdgeEnd) -> Bool {
    switch end {
    case .body(let index): bodies[index].isOptional
    case .event(let index): events[index].annotation.isOptional
    case .directive(let index): directives[index].isOptional
    case .person, .title, .unknown: false
    }
  }

  private mutating func add(_ person: PersonAnnotation) {
    let name = LabelForm.name(person.name)
    if name.isEmpty { return }
    if names.insert(name).inserted { persons.append((name, person.name)) }
    for position in person.positions {
      let item = HoldItem(position, of: person.name)
      if let index = holds.firstIndex(where: item.isSame) {
        holds[index].grounds += item.grounds
      } else {
        holds.append(item)
      }
    }
  }

  private mutating func add(_ body: BodyAnnotation) {
    guard let item = BodyItem(body) else { return }
    if !bodies.contains(where: { $0.labels == item.labels }) { bodies.append(item) }
  }
}
