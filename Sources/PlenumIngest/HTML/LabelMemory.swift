import Synchronization

/// What is made of the labels of elements, kept for all pages: those of one site bear the same ones.
final class LabelMemory<Value: Sendable>: Sendable {
  /// The most labels that are kept; then all are forgotten, so that memory stays bounded.
  private static var limit: Int { 20_000 }
  /// The longest label that is kept, in bytes.
  private static var longest: Int { 400 }

  private let known = Mutex<[String: Value]>([:])

  /// What is made of a label; `make` must give the same for it each time.
  func value(of label: String, _ make: () -> Value) -> Value {
    if let value = known.withLock({ $0[label] }) { return value }
    let value = make()
    if label.utf8.count > LabelMemory.longest { return value }
    known.withLock { labels in
      if labels.count >= LabelMemory.limit { labels.removeAll() }
      labels[label] = value
    }
    return value
  }
}
