import Synchronization

/// What the labels of elements say, for all pages: those of one site bear the same ones.
enum LabelMemory {
  /// The most labels that are kept; then all are forgotten, so that memory stays bounded.
  private static let limit = 20_000

  private static let known = Mutex<[String: Bool]>([:])

  /// Whether the class and the id of an element are those of furniture or of what is not shown.
  ///
  /// - Parameters:
  ///   - key: class and id.
  ///   - node: the element.
  static func isFurniture(_ key: String, _ node: HTMLNode) -> Bool {
    if let isFurniture = known.withLock({ $0[key] }) { return isFurniture }
    let isFurniture = NodeLabel.isFurniture(node) || NodeLabel.isHidden(node)
    if key.utf8.count > 400 { return isFurniture }
    known.withLock { labels in
      if labels.count >= limit { labels.removeAll() }
      labels[key] = isFurniture
    }
    return isFurniture
  }
}
