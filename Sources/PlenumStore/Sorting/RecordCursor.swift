/// Hands out records in order.
protocol RecordCursor: AnyObject {
  /// The key of the record it stands at; nil at the end.
  var key: RecordKey? { get }
  /// The bytes of the record it stands at, until it goes on.
  var record: UnsafeRawBufferPointer { get }
  /// Goes to the next record.
  func advance() throws
}

/// Hands out what a heap holds.
final class HeapCursor: RecordCursor {
  private let heap: RecordHeap
  private let entries: [RecordHeap.Entry]
  private var index = 0
  private(set) var key: RecordKey?

  init(_ heap: RecordHeap) {
    self.heap = heap
    entries = heap.entries
    key = entries.first?.key
  }

  var record: UnsafeRawBufferPointer { unsafe heap.record(entries[index]) }

  func advance() {
    index += 1
    key = index < entries.count ? entries[index].key : nil
  }
}

/// Merges the runs of a file.
final class MergeCursor: RecordCursor {
  /// The runs that have records left, the one with the first record on top of a binary heap.
  private var runs: [RunReader]

  init(_ file: ScratchFile, _ ranges: [Range<Int>]) throws {
    runs = try ranges.map { try RunReader(file, $0) }.filter { !$0.isAtEnd }
    for at in (0..<runs.count / 2).reversed() { sink(at) }
  }

  var key: RecordKey? { runs.first?.key }

  var record: UnsafeRawBufferPointer { unsafe runs[0].record }

  func advance() throws {
    try runs[0].advance()
    if runs[0].isAtEnd {
      runs.swapAt(0, runs.count - 1)
      runs.removeLast()
    }
    sink(0)
  }

  private func sink(_ start: Int) {
    var at = start
    while true {
      var first = at
      for child in [2 * at + 1, 2 * at + 2]
      where child < runs.count && runs[child].precedes(runs[first]) {
        first = child
      }
      if first == at { return }
      runs.swapAt(at, first)
      at = first
    }
  }
}

/// Reads one run.
@safe
private final class RunReader {
  private static let capacity = 1 << 15

  private let file: ScratchFile
  private let index: Int
  private var rest: Range<Int>
  private var buffer: UnsafeMutableRawBufferPointer
  private var filled = 0
  private var offset = 0
  private var count = 0
  private(set) var key = RecordKey(0)
  private(set) var isAtEnd = false

  init(_ file: ScratchFile, _ range: Range<Int>) throws {
    self.file = file
    index = range.lowerBound
    rest = range
    unsafe buffer = .allocate(byteCount: RunReader.capacity, alignment: 16)
    try advance()
  }

  deinit { unsafe buffer.deallocate() }

  var record: UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(rebasing: buffer[offset..<offset + count])
  }

  /// Earlier runs come first where records are the same.
  func precedes(_ other: RunReader) -> Bool {
    if key != other.key { return key < other.key }
    if unsafe RecordOrder.precedes(record, other.record) { return true }
    return unsafe index < other.index && RecordOrder.areEqual(record, other.record)
  }

  func advance() throws {
    offset += count
    count = 0
    try require(RunWriter.headerSize)
    if filled == offset { return isAtEnd = true }
    key = RecordKey(number(0), number(8))
    count = Int(number(16))
    offset += RunWriter.headerSize
    try require(count)
  }

  private func number(_ place: Int) -> UInt64 {
    unsafe buffer.loadUnaligned(fromByteOffset: offset + place, as: UInt64.self)
  }

  /// Sees to it that so many bytes are at hand, if the run has them.
  private func require(_ size: Int) throws {
    if filled - offset >= size || rest.isEmpty { return }
    let kept = filled - offset
    let old = unsafe buffer
    if unsafe size > buffer.count {
      unsafe buffer = .allocate(byteCount: size, alignment: 16)
    }
    unsafe buffer.copyMemory(from: .init(rebasing: old[offset..<filled]))
    if unsafe old.baseAddress != buffer.baseAddress { unsafe old.deallocate() }
    let wanted = unsafe min(buffer.count - kept, rest.count)
    let place = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[kept..<kept + wanted])
    let got = unsafe try file.read(into: place, at: rest.lowerBound)
    rest = rest.lowerBound + got..<(got < wanted ? rest.lowerBound + got : rest.upperBound)
    (offset, filled) = (0, kept + got)
  }
}
