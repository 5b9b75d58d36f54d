import PlenumEvaluate

/// Expects posts that persons hold or are elected to: all that are listed and no other.
struct PostCheck: FrozenCheck {
  private let gold: Annotation
  private let metric: Metric

  /// Reads items of the form `Name = Title @ Body`.
  init(_ expected: String, _ metric: Metric) throws {
    var gold = Annotation()
    for item in try ExpectedText.items(expected) { try PostCheck.add(item, to: &gold) }
    self.gold = gold
    self.metric = metric
  }

  func accepts(_ reading: FrozenReading) -> Bool {
    let tally = ArticleScore(gold: gold, prediction: reading.annotation)[metric]
    return tally.misses + tally.extras == 0
  }

  func found(in reading: FrozenReading) -> [String] {
    metric == .holds ? reading.posts : reading.elections
  }

  private static func add(_ item: String, to gold: inout Annotation) throws {
    let sides = try ExpectedText.split(item, by: " = ")
    let post = try ExpectedText.split(sides.last ?? "", by: " @ ")
    guard sides.count == 2, post.count == 2 else {
      throw FrozenRowError("“\(item)” is not “Name = Title @ Body”")
    }
    let (titles, bodies) = (try ExpectedText.names(post[0]), try ExpectedText.names(post[1]))
    let position = PositionAnnotation(
      title: titles[0], otherTitles: Array(titles.dropFirst()), body: bodies)
    gold.persons.append(PersonAnnotation(name: sides[0], positions: [position]))
    gold.bodies.append(BodyAnnotation(labels: bodies))
    gold.edges.append(
      EdgeAnnotation(
        subject: sides[0], relation: Metric.elected.rawValue, object: "\(titles[0])|\(bodies[0])"))
  }
}
