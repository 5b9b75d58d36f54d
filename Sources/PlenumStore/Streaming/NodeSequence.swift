internal import PlenumModel

/// The nodes that a cursor joins, as a sequence; an error ends it and is kept.
final class NodeSequence: Sequence, IteratorProtocol {
  private var cursor: NodeCursor
  /// Why it ended early, if it did.
  private(set) var failure: (any Error)?

  init(_ cursor: NodeCursor) { self.cursor = cursor }

  func next() -> Node? {
    do {
      while let rank = cursor.rank {
        if let node = try cursor.node(of: rank) { return node }
      }
    } catch {
      failure = error
    }
    return nil
  }
}
