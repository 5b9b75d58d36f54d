import PlenumModel

/// A thing of a network.
struct NetworkNode {
  let node: Node
  /// The number of articles that mention or relate it.
  let weight: Int
  /// The number of links that start or end there.
  let degree: Int
  /// The days of an event.
  let spell: Spell?

  /// How large it is drawn: 1 without links, 2 with 9, 4 with 81.
  var size: Double {
    let root = Double(degree).squareRoot()
    return 1 + root / 3
  }
}
