/// How the nodes of a prediction correspond to those of the gold annotation.
struct Alignment {
  private static let leastEventScore = 1 - 1e-9

  let gold: ComparableAnnotation
  let prediction: ComparableAnnotation
  private(set) var bodies = Pairing()
  private(set) var events = Pairing()
  private(set) var directives = Pairing()

  init(gold: ComparableAnnotation, prediction: ComparableAnnotation) {
    self.gold = gold
    self.prediction = prediction
    bodies.pair(gold.bodies.count, prediction.bodies.count) { own, other in
      gold.bodies[own].rank(of: prediction.bodies[other]).map { -Double($0) }
    }
    directives.pair(gold.directives.count, prediction.directives.count) { own, other in
      let score = gold.directives[own].score(of: prediction.directives[other])
      return score > 0 ? score : nil
    }
    pairEvents()
  }

  /// The events the articles report are paired before the others.
  private mutating func pairEvents() {
    let (golds, predictions) = (gold.events, prediction.events)
    for isMainOnly in [true, false] {
      events.pair(golds.count, predictions.count) { own, other in
        let areMain = golds[own].annotation.isMain && predictions[other].annotation.isMain
        if isMainOnly && !areMain { return nil }
        let score = golds[own].score(of: predictions[other])
        return score >= Self.leastEventScore ? score : nil
      }
    }
  }

  /// An end of a predicted edge in the gold annotation's terms; nil when gold has no such node.
  func goldEnd(of end: EdgeEnd) -> EdgeEnd? {
    switch end {
    case .person(let name): gold.names(name) ? end : nil
    case .body(let index): bodies.golds[index].map(EdgeEnd.body)
    case .event(let index): events.golds[index].map(EdgeEnd.event)
    case .directive(let index): directives.golds[index].map(EdgeEnd.directive)
    case .title, .unknown: end
    }
  }
}
