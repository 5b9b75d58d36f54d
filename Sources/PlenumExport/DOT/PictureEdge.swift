import PlenumModel

/// An arrow of a picture: all that joins two nodes, drawn once.
struct PictureEdge {
  /// The two ends.
  struct Ends: Hashable {
    let source: NodeID
    let target: NodeID
  }

  /// What joins them.
  enum Kind {
    /// Relations that articles state.
    case relations
    /// Posts of a person in a body.
    case posts
    /// A body is part of another.
    case part
    /// A body took the place of another.
    case succession
    /// Events that two persons share.
    case together
    /// Events that one chaired while the other was there.
    case chaired
  }

  let ends: Ends
  var kind = Kind.relations
  /// The relations, the most telling first.
  var predicates: [Predicate] = []
  /// What is added to the caption in brackets, such as the post someone was elected to.
  var details: [String] = []
  /// The number of articles or shared events.
  var weight = 0

  /// Takes in one more relation between the same ends.
  mutating func add(_ predicate: Predicate, detail: String?, weight: Int) {
    if !predicates.contains(predicate) { predicates.append(predicate) }
    predicates.sort { PictureEdge.rank(of: $0) < PictureEdge.rank(of: $1) }
    if predicates.count > 1 { predicates.removeAll { $0 == .attended } }
    if let detail, !details.contains(detail) { details.append(detail) }
    self.weight = max(self.weight, weight)
  }

  /// The caption: the relations' names and the details, or how many events.
  func caption(_ language: CaptionLanguage) -> String {
    switch kind {
    case .part: return ""
    case .succession: return Property.succeededBy.names[language]
    case .together, .chaired: return weight > 1 ? String(weight) : ""
    case .posts: return details.joined(separator: "; ")
    case .relations: break
    }
    let names = predicates.map { $0.names[language] }.joined(separator: ", ")
    return details.isEmpty ? names : names + ": " + details.joined(separator: "; ")
  }

  /// The relation that gives the arrow its colour.
  var main: Predicate? {
    kind == .posts && predicates.contains(.elected) ? .elected : predicates.first
  }

  private static func rank(of predicate: Predicate) -> Int {
    let order: [Predicate] = [
      .chaired, .spokeAt, .organized, .issued, .adopted, .holds, .elected, .held,
    ]
    return order.firstIndex(of: predicate) ?? order.count
  }
}
