extension ArticleScore {
  mutating func countEdges(_ alignment: Alignment) {
    let golds = EdgeCollector.edges(of: alignment, isPrediction: false)
    let predictions = EdgeCollector.edges(of: alignment, isPrediction: true)
    for metric in Metric.relations + [.implementsFolded] {
      count(metric, golds[metric] ?? [], predictions[metric] ?? [], alignment.gold)
    }
  }

  private mutating func count(
    _ metric: Metric, _ golds: [EdgeItem], _ predictions: [EdgeItem], _ gold: ComparableAnnotation
  ) {
    var pairing = Pairing()
    pairing.pair(golds.count, predictions.count) { own, other in
      let (edge, prediction) = (golds[own], predictions[other])
      if !edge.isSame(as: prediction) { return nil }
      return edge.subject == prediction.subject ? 2 : 1
    }
    for (index, edge) in golds.enumerated() where !edge.isOptional {
      let prediction = pairing.predictions[index]
      self[metric].count(edge.text, isFound: prediction != nil)
      if let prediction { note(predictions[prediction].ownGrounds, isRight: true) }
    }
    for (index, edge) in predictions.enumerated() where pairing.golds[index] == nil {
      let isRepeated = pairing.predictions.keys.contains { golds[$0].isSame(as: edge) }
      if isRepeated || gold.isOptional(edge.subject) || gold.isOptional(edge.object) { continue }
      self[metric].extra(edge.text, rules: edge.grounds.map(\.use))
      note(edge.ownGrounds, isRight: false)
    }
  }
}

extension EdgeItem {
  /// The rules that stated just this relation, not one that implies it.
  fileprivate var ownGrounds: [Ground] {
    grounds.filter { $0.use.relation == metric.rawValue }
  }
}
