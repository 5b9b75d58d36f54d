import PlenumModel

/// An arrow of a picture: all that joins two nodes, drawn once.
struct PictureEdge {
  /// The two ends.
  struct Ends: Hashable {
    let source: NodeID
    let target: NodeID
  }

  let ends: Ends
  /// The relations, the most telling first.
  var predicates: [Predicate] = []
  /// What is added to the caption in brackets, such as the post someone was elected to.
  var details: [String] = []
  /// The number of articles.
  var weight = 0

  /// Takes in one more relation between the same ends.
  mutating func add(_ predicate: Predicate, detail: String?, weight: Int) {
    if !predicates.contains(predicate) { predicates.append(predicate) }
    predicates.sort { PictureEdge.rank(of: $0) < PictureEdge.rank(of: $1) }
    if predicates.count > 1 { predicates.removeAll { $0 == .attended } }
    if let detail, !details.contains(detail) { details.append(detail) }
    self.weight = max(self.weight, weight)
  }

  /// The caption: the relations' names and the details.
  func caption(_ language: CaptionLanguage) -> String {
    let names = predicates.map { $0.names[language] }.joined(separator: ", ")
    return details.isEmpty ? names : names + ": " + details.joined(separator: "; ")
  }

  private static func rank(of predicate: Predicate) -> Int {
    let order: [Predicate] = [.chaired, .spokeAt, .organized, .issued, .adopted, .elected]
    return order.firstIndex(of: predicate) ?? order.count
  }
}
