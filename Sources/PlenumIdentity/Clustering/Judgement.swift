/// What speaks for and against two records being of one node.
package struct Judgement: Sendable, Hashable {
  /// The weight of what speaks for it, less what speaks against it; nothing known is 0.
  package var score: Double
  /// Whether both cannot be the same, whatever else speaks for it.
  package var isConflict: Bool
  /// What weighs most.
  package var reason: Reason

  /// Nothing is known.
  static let unknown = Judgement(score: 0, isConflict: false, reason: .nothing)

  /// A contradiction.
  static func conflict(_ reason: Reason) -> Judgement {
    Judgement(score: -10, isConflict: true, reason: reason)
  }
}
