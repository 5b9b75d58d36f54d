/// An event in comparable form.
struct EventItem {
  private static let softTypes: Set<String> = ["conference", "meeting", "training"]

  let key: String
  let annotation: EventAnnotation
  let type: String
  let otherTypes: Set<String>
  let words: [String]
  let term: String?
  let otherTerms: Set<String>
  let organizer: Set<String>

  init(_ event: EventAnnotation) {
    key = event.key
    annotation = event
    type = LabelForm.name(event.type)
    otherTypes = Set(event.otherTypes.map(LabelForm.name))
    words = LabelForm.words(of: LabelForm.label(event.label))
    term = event.term.flatMap(LabelForm.term)
    otherTerms = Set(event.otherTerms.compactMap(LabelForm.term))
    organizer = Set(event.organizer.map(LabelForm.organizer)).subtracting([""])
  }

  /// How well a prediction fits; below 1 it is another event.
  func score(of prediction: EventItem) -> Double {
    let isSameDay = annotation.start != nil && annotation.start == prediction.annotation.start
    let isSameOrganizer = !organizer.isDisjoint(with: prediction.organizer)
    if !accepts(type: prediction.type) {
      let areSoft =
        Self.softTypes.contains(type) && Self.softTypes.contains(prediction.type)
      if !areSoft || !isSameDay || !isSameOrganizer { return 0 }
    }
    let ordinal = annotation.ordinal
    let isSameOrdinal = ordinal != nil && ordinal == prediction.annotation.ordinal
    let isSameTerm = term != nil && term == prediction.term
    let agreements = [isSameDay, isSameOrganizer, isSameOrdinal, isSameTerm].count(where: \.self)
    return LabelOverlap.score(words, prediction.words) + Double(agreements)
  }

  private func accepts(type: String) -> Bool { type == self.type || otherTypes.contains(type) }
}
