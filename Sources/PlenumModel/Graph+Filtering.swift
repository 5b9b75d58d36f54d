extension Graph {
  /// The graph without the edges whose best statement is less sure than `minConfidence`.
  ///
  /// An edge that stays keeps all its statements. All nodes stay, also those that then hang on
  /// nothing but mentions, and so does what nodes say of themselves, such as an event's organizer;
  /// tenures are made anew from the statements that are left.
  public func filtered(minConfidence: Double) -> Graph {
    let kept = edges.filter { $0.confidence >= minConfidence }
    if kept.count == edges.count { return self }
    let statements = kept.flatMap(\.statements)
    let lasting = nodes.filter { $0.kind != .tenure }
    let tenures = TenureBuilder(nodes: lasting).tenures(from: statements).map(\.node)
    return Graph(nodes: lasting + tenures, statements: statements)
  }
}
