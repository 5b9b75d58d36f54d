/// Sorts any number of records in little memory: what is too much waits, sorted, in a temporary file.
///
/// Records that are the same may become one, with how often it was added.
/// SQLite sorts as well, but by whole rows and with much more work for each.
struct RecordSorter {
  /// How much is held in memory.
  static let memory = 8 << 20

  private var heap: RecordHeap
  private let memory: Int
  private var file: ScratchFile?
  private var runs: [Range<Int>] = []

  /// Makes an empty sorter.
  init(memory: Int = RecordSorter.memory) {
    self.memory = memory
    heap = RecordHeap(capacity: memory)
  }

  /// Adds a record.
  mutating func add(_ key: RecordKey, _ record: UnsafeRawBufferPointer) throws {
    if unsafe heap.add(key, record) { return }
    try spill()
    if unsafe heap.add(key, record) { return }
    try write { unsafe try $0.append(key, record, times: 1) }
  }

  /// Adds a record that is nothing but its key.
  mutating func add(_ key: RecordKey) throws {
    unsafe try add(key, UnsafeRawBufferPointer(start: nil, count: 0))
  }

  /// Ends the adding; the records are read from what this gives, as often as needed.
  mutating func finished() throws -> SortedRecords {
    guard let file else {
      heap.sort()
      return .memory(heap)
    }
    try spill()
    return .runs(file, runs)
  }

  private mutating func spill() throws {
    heap.sort()
    let heap = heap
    try write { writer in
      var next = 0
      while next < heap.entries.count {
        let entry = heap.entries[next]
        let times = heap.times(from: next)
        unsafe try writer.append(entry.key, heap.record(entry), times: times)
        next += times
      }
    }
    self.heap.removeAll()
  }

  private mutating func write(_ body: (inout RunWriter) throws -> Void) throws {
    let file = try file ?? ScratchFile()
    self.file = file
    let start = file.count
    var writer = RunWriter(file)
    try body(&writer)
    try writer.finish()
    if file.count > start { runs.append(start..<file.count) }
  }
}

/// Records in order.
enum SortedRecords {
  case memory(RecordHeap)
  case runs(ScratchFile, [Range<Int>])

  /// A reader that stands at the first record.
  func cursor() throws -> RecordCursor {
    switch self {
    case .memory(let heap): RecordCursor(heap)
    case .runs(let file, let runs): RecordCursor(try RunMerge(file, runs))
    }
  }
}
