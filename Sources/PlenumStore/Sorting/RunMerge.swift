/// Merges the runs of a file.
struct RunMerge {
  private struct Head {
    let key: RecordKey
    let run: Int
  }

  private var runs: [RunReader]
  /// The runs that have records left, the one with the first record on top of a binary heap.
  private var heads: [Head] = []

  init(_ file: ScratchFile, _ ranges: [Range<Int>]) throws {
    runs = try ranges.map { try RunReader(file, $0) }
    for run in runs.indices where !runs[run].isAtEnd {
      heads.append(Head(key: runs[run].key, run: run))
    }
    for at in (0..<heads.count / 2).reversed() { sink(at) }
  }

  var key: RecordKey? { heads.first?.key }

  var record: UnsafeRawBufferPointer { unsafe runs[heads[0].run].record }

  /// How often the record it stands at was added to its run.
  var times: Int { runs[heads[0].run].times }

  mutating func advance() throws {
    let run = heads[0].run
    try runs[run].advance()
    if runs[run].isAtEnd {
      heads.swapAt(0, heads.count - 1)
      heads.removeLast()
    } else {
      heads[0] = Head(key: runs[run].key, run: run)
    }
    sink(0)
  }

  private mutating func sink(_ start: Int) {
    var at = start
    while true {
      var first = at
      for child in 2 * at + 1..<2 * at + 3
      where child < heads.count && precedes(heads[child], heads[first]) {
        first = child
      }
      if first == at { return }
      heads.swapAt(at, first)
      at = first
    }
  }

  /// Earlier runs come first where records are the same.
  private func precedes(_ one: Head, _ other: Head) -> Bool {
    if one.key != other.key { return one.key < other.key }
    let (record, next) = unsafe (runs[one.run].record, runs[other.run].record)
    if unsafe RecordOrder.precedes(record, next) { return true }
    return unsafe one.run < other.run && RecordOrder.areEqual(record, next)
  }
}

/// Reads one run.
private struct RunReader {
  private static let capacity = 1 << 15

  private let file: ScratchFile
  private var rest: Range<Int>
  private var arena = ByteArena(RunReader.capacity)
  private var filled = 0
  private var offset = 0
  private var count = 0
  private(set) var key = RecordKey(0)
  private(set) var times = 1
  private(set) var isAtEnd = false

  init(_ file: ScratchFile, _ range: Range<Int>) throws {
    self.file = file
    rest = range
    try advance()
  }

  var record: UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(rebasing: arena.bytes[offset..<offset + count])
  }

  mutating func advance() throws {
    offset += count
    count = 0
    try require(RunWriter.headerSize)
    if filled == offset { return isAtEnd = true }
    key = RecordKey(number(0), number(8))
    count = Int(truncatingIfNeeded: number(16) & 0xFFFF_FFFF)
    times = Int(truncatingIfNeeded: number(16) >> 32)
    offset += RunWriter.headerSize
    try require(count)
  }

  private func number(_ place: Int) -> UInt64 {
    unsafe arena.bytes.loadUnaligned(fromByteOffset: offset + place, as: UInt64.self)
  }

  /// Sees to it that so many bytes are at hand, if the run has them.
  private mutating func require(_ size: Int) throws {
    if filled - offset >= size || rest.isEmpty { return }
    let kept = filled - offset
    let old = arena
    if unsafe size > arena.bytes.count { arena = ByteArena(size) }
    let buffer = unsafe arena.bytes
    unsafe buffer.copyMemory(from: .init(rebasing: old.bytes[offset..<filled]))
    let wanted = min(buffer.count - kept, rest.count)
    let place = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[kept..<kept + wanted])
    let got = unsafe try file.read(into: place, at: rest.lowerBound)
    rest = rest.lowerBound + got..<(got < wanted ? rest.lowerBound + got : rest.upperBound)
    (offset, filled) = (0, kept + got)
  }
}
