/// Sorts any number of records in little memory: what is too much waits, sorted, in a temporary file.
///
/// SQLite sorts as well, but by whole rows and with much more work for each.
final class RecordSorter {
  /// How much is held in memory.
  static let memory = 8 << 20

  private let heap: RecordHeap
  private let memory: Int
  private var file: ScratchFile?
  private var runs: [Range<Int>] = []

  /// Makes an empty sorter.
  init(memory: Int = RecordSorter.memory) {
    self.memory = memory
    heap = RecordHeap(capacity: memory)
  }

  /// Adds a record.
  func add(_ key: RecordKey, _ record: UnsafeRawBufferPointer) throws {
    if unsafe heap.add(key, record) { return }
    try spill()
    if unsafe heap.add(key, record) { return }
    try write { unsafe try $0.append(key, record) }
  }

  /// Ends the adding; the records are read from what this gives, as often as needed.
  func finished() throws -> SortedRecords {
    guard let file else {
      heap.sort()
      return .memory(heap)
    }
    try spill()
    return .runs(file, runs)
  }

  private func spill() throws {
    heap.sort()
    try write { writer in
      for entry in heap.entries { unsafe try writer.append(entry.key, heap.record(entry)) }
    }
    heap.removeAll()
  }

  private func write(_ body: (inout RunWriter) throws -> Void) throws {
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
  func cursor() throws -> any RecordCursor {
    switch self {
    case .memory(let heap): HeapCursor(heap)
    case .runs(let file, let runs): try MergeCursor(file, runs)
    }
  }
}

/// Writes records as bytes: the key, the number of bytes, the bytes.
struct RunWriter {
  /// The bytes before those of a record.
  static let headerSize = 24
  private static let capacity = 1 << 16

  private let file: ScratchFile
  private var buffer: [UInt8] = []

  init(_ file: ScratchFile) {
    self.file = file
    buffer.reserveCapacity(2 * RunWriter.capacity)
  }

  mutating func append(_ key: RecordKey, _ record: UnsafeRawBufferPointer) throws {
    for number in [key.high, key.low, UInt64(record.count)] {
      unsafe withUnsafeBytes(of: number) { unsafe buffer.append(contentsOf: $0) }
    }
    unsafe buffer.append(contentsOf: record)
    if buffer.count >= RunWriter.capacity { try finish() }
  }

  mutating func finish() throws {
    unsafe try buffer.withUnsafeBytes { unsafe try file.append($0) }
    buffer.removeAll(keepingCapacity: true)
  }
}
