extension ArticleScore {
  mutating func countPersons(_ alignment: Alignment) {
    for person in alignment.gold.persons {
      self[.persons].count(person.text, isFound: alignment.prediction.names(person.form))
    }
    for person in alignment.prediction.persons where !alignment.gold.names(person.form) {
      self[.persons].extra(person.text)
    }
  }

  mutating func countHolds(_ alignment: Alignment) {
    let (golds, predictions) = (alignment.gold.holds, alignment.prediction.holds)
    var pairing = Pairing()
    pairing.pair(golds.count, predictions.count) { own, other in
      golds[own].accepts(predictions[other]) ? 1 : nil
    }
    for (index, hold) in golds.enumerated() where !hold.isOptional {
      let prediction = pairing.predictions[index]
      self[.holds].count(hold.text, isFound: prediction != nil)
      if let prediction { note(predictions[prediction].grounds, isRight: true) }
    }
    for (index, hold) in predictions.enumerated() where pairing.golds[index] == nil {
      let isRepeated = pairing.predictions.keys.contains { golds[$0].accepts(hold) }
      if isRepeated { continue }
      self[.holds].extra(hold.text, rules: hold.grounds.map(\.use))
      note(hold.grounds, isRight: false)
    }
  }

  mutating func countTitles(_ alignment: Alignment) {
    let golds = alignment.gold.holds.byPersonTitle
    let predictions = alignment.prediction.holds.byPersonTitle
    let wanted = Set(alignment.gold.holds.filter { !$0.isOptional }.map(\.personTitle))
    for hold in golds where wanted.contains(hold.personTitle) {
      let accepted = [hold.personTitle] + hold.otherPersonTitles
      let isFound = predictions.contains { accepted.contains($0.personTitle) }
      self[.holdsTitleOnly].count(hold.text, isFound: isFound)
    }
    let neutral = Set(
      alignment.gold.holds.flatMap { hold in
        hold.otherPersonTitles + (hold.isOptional ? [hold.personTitle] : [])
      })
    for hold in predictions {
      if wanted.contains(hold.personTitle) || neutral.contains(hold.personTitle) { continue }
      self[.holdsTitleOnly].extra(hold.text, rules: hold.grounds.map(\.use))
    }
  }
}

extension [HoldItem] {
  /// The last post of each person and title, in the order of the first.
  fileprivate var byPersonTitle: [HoldItem] {
    var last: [HoldItem.PersonTitle: HoldItem] = [:]
    for hold in self { last[hold.personTitle] = hold }
    return compactMap { last.removeValue(forKey: $0.personTitle) }
  }
}
