extension ArticleScore {
  mutating func countBodies(_ alignment: Alignment) {
    for (index, body) in alignment.gold.bodies.enumerated() where !body.isOptional {
      self[.bodies].count(body.text, isFound: alignment.bodies.predictions[index] != nil)
    }
    for (index, body) in alignment.prediction.bodies.enumerated()
    where alignment.bodies.golds[index] == nil {
      self[.bodies].extra(body.text)
    }
  }

  mutating func countDirectives(_ alignment: Alignment) {
    for (index, directive) in alignment.gold.directives.enumerated() where !directive.isOptional {
      let isFound = alignment.directives.predictions[index] != nil
      self[.directives].count(directive.text, isFound: isFound)
    }
    for (index, directive) in alignment.prediction.directives.enumerated()
    where alignment.directives.golds[index] == nil {
      self[.directives].extra(directive.text)
    }
  }

  mutating func countEvents(_ alignment: Alignment) {
    let (golds, predictions) = (alignment.gold.events, alignment.prediction.events)
    for (index, event) in golds.enumerated() where !event.annotation.isOptional {
      let prediction = alignment.events.predictions[index]
      self[.events].count(event.annotation.label, isFound: prediction != nil)
      if event.annotation.isMain {
        let isFound = prediction.map { predictions[$0].annotation.isMain } ?? false
        self[.eventsMain].count(event.annotation.label, isFound: isFound)
      }
    }
    for (index, event) in predictions.enumerated() {
      let gold = alignment.events.golds[index]
      if gold == nil { self[.events].extra(event.annotation.label) }
      let isMain = gold.map { golds[$0].annotation.isMain } ?? false
      if event.annotation.isMain && !isMain { self[.eventsMain].extra(event.annotation.label) }
    }
  }
}
