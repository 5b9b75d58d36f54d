/// Hands out records in order.
@safe
struct RecordCursor {
  /// The key of the record it stands at; nil at the end.
  private(set) var key: RecordKey?
  private var heap: RecordHeap?
  private var index = 0
  private var merge: RunMerge?

  /// Stands at the first record of a heap that is sorted.
  init(_ heap: RecordHeap) {
    self.heap = heap
    key = heap.entries.first?.key
  }

  /// Stands at the first record of a merge.
  init(_ merge: RunMerge) {
    self.merge = merge
    key = merge.key
  }

  /// The bytes of the record it stands at, until it goes on.
  var record: UnsafeRawBufferPointer {
    if let merge { return unsafe merge.record }
    guard let heap else { return unsafe UnsafeRawBufferPointer(start: nil, count: 0) }
    return unsafe heap.record(heap.entries[index])
  }

  /// How often the record it stands at was added, at least; the next one may be the same again.
  var times: Int { merge?.times ?? 1 }

  /// Goes to the next record.
  mutating func advance() throws {
    if let heap {
      index += 1
      key = index < heap.entries.count ? heap.entries[index].key : nil
    } else {
      try merge?.advance()
      key = merge?.key
    }
  }
}
