extension ArticleFeed {
  /// Hands out the work in batches of limited size, in input order.
  func forEachBatch(of size: Int, _ body: (WorkBatch) throws -> Void) throws {
    var batch = WorkBatch(capacity: size)
    var failure: (any Error)?
    func add(_ item: WorkItem) -> Bool {
      batch.add(item)
      if !batch.isFull { return true }
      do { try body(batch) } catch { failure = error }
      batch = WorkBatch(capacity: size)
      return failure == nil
    }
    for source in sources {
      if source.isSingle {
        _ = add(.source(source))
      } else {
        source.read { add(.outcome($0, path: source.path)) }
      }
      if let failure { throw failure }
    }
    if !batch.isEmpty { try body(batch) }
  }
}
