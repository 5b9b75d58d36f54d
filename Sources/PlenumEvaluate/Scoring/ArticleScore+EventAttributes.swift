extension ArticleScore {
  /// Counts the attributes of the events that both sides have.
  mutating func countEventAttributes(_ alignment: Alignment) {
    for (index, gold) in alignment.gold.events.enumerated() where !gold.annotation.isOptional {
      guard let other = alignment.events.predictions[index] else { continue }
      let prediction = alignment.prediction.events[other]
      for attribute in EventAttribute.all { count(attribute, gold, prediction) }
    }
  }

  private mutating func count(
    _ attribute: EventAttribute, _ gold: EventItem, _ prediction: EventItem
  ) {
    if attribute.isNeutral(gold, prediction) { return }
    let (wanted, found) = (attribute.text(gold), attribute.text(prediction))
    if wanted != nil, found != nil, attribute.areEqual(gold, prediction) {
      return self[attribute.metric].hit()
    }
    let label = gold.annotation.label.prefix(60)
    if let wanted { self[attribute.metric].miss("\(label): \(wanted)") }
    if let found { self[attribute.metric].extra("\(label): \(found)") }
  }
}
