/// What stands at one end of an edge, events and the like by their place in the gold annotation.
enum EdgeEnd: Hashable {
  case person(String)
  case body(Int)
  case event(Int)
  case directive(Int)
  /// The title of a post somebody was elected to.
  case title(String)
  /// Something the other side does not have.
  case unknown(String, isPredicted: Bool)
}
