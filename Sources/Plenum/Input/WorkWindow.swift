internal import Dispatch
internal import Synchronization

/// Works through a batch of items on several threads and keeps their order.
struct WorkWindow {
  /// Number of items a window holds: what a run keeps in memory at most.
  static let capacity = 256

  let jobs: Int

  /// The results in the order of the items, however many threads there are.
  func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], _ transform: @Sendable (Item) -> Value
  ) -> [Value] {
    if jobs < 2 || items.count < 2 { return items.map(transform) }
    let next = Atomic(0)
    let results = Mutex([(index: Int, value: Value)]())
    DispatchQueue.concurrentPerform(iterations: min(jobs, items.count)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        if index >= items.count { return }
        let value = transform(items[index])
        results.withLock { $0.append((index, value)) }
      }
    }
    return results.withLock { $0.sorted { $0.index < $1.index }.map(\.value) }
  }
}
