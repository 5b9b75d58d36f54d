import Foundation

/// Records in memory that can be sorted: their bytes one after the other, and where each stands.
///
/// The place for bytes is asked for once and never moves, so that sorting needs no more than it. A copy is read only.
@safe
struct RecordHeap {
  /// Where a record stands.
  struct Entry {
    let key: RecordKey
    let offset: UInt32
    let count: UInt32
  }

  private let arena: ByteArena
  private var used = 0
  private(set) var entries: [Entry] = []

  /// Takes so many bytes.
  init(capacity: Int) { arena = ByteArena(capacity) }

  /// Adds a record, or says that there is no room.
  mutating func add(_ key: RecordKey, _ record: UnsafeRawBufferPointer) -> Bool {
    let taken = used + (entries.count + 1) * MemoryLayout<Entry>.stride
    guard unsafe taken + record.count <= arena.bytes.count else { return false }
    if let source = record.baseAddress, let target = unsafe arena.bytes.baseAddress {
      unsafe memcpy(target + used, source, record.count)
    }
    entries.append(
      Entry(key: key, offset: UInt32(used), count: UInt32(record.count)))
    used += record.count
    return true
  }

  /// The bytes of a record.
  func record(_ entry: Entry) -> UnsafeRawBufferPointer {
    let range = Int(entry.offset)..<Int(entry.offset) + Int(entry.count)
    return unsafe UnsafeRawBufferPointer(rebasing: arena.bytes[range])
  }

  /// How many records from a place on are the same.
  func times(from start: Int) -> Int {
    let (first, bytes) = (entries[start], unsafe record(entries[start]))
    var next = start + 1
    while next < entries.count, entries[next].key == first.key,
      unsafe RecordOrder.areEqual(record(entries[next]), bytes)
    {
      next += 1
    }
    return next - start
  }

  /// Forgets all records.
  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    used = 0
  }

  /// Sorts by key, then by bytes.
  mutating func sort() {
    var sorted = RadixSort.sorted(entries)
    entries = []
    var start = 0
    while start < sorted.count {
      let key = sorted[start].key.high
      var end = start + 1
      while end < sorted.count, sorted[end].key.high == key { end += 1 }
      if end - start > 1 { sort(&sorted, start..<end) }
      start = end
    }
    entries = sorted
  }

  /// Sorts neighbours; they are few, or alike.
  private func sort(_ entries: inout [Entry], _ range: Range<Int>) {
    if range.count > 24 { return entries[range].sort(by: precedes) }
    for at in range.dropFirst() {
      let entry = entries[at]
      var place = at
      while place > range.lowerBound, precedes(entry, entries[place - 1]) {
        entries[place] = entries[place - 1]
        place -= 1
      }
      entries[place] = entry
    }
  }

  private func precedes(_ one: Entry, _ other: Entry) -> Bool {
    if one.key.low != other.key.low { return one.key.low < other.key.low }
    return unsafe RecordOrder.precedes(record(one), record(other))
  }
}

/// Sorts entries by the first number of their keys, keeping the order of equal ones.
private enum RadixSort {
  private static let digit = 11

  static func sorted(_ entries: [RecordHeap.Entry]) -> [RecordHeap.Entry] {
    var highest: UInt64 = 0
    for entry in entries { highest |= entry.key.high }
    var (source, target) = (entries, entries)
    var shift = 0
    while shift < 64, highest >> UInt64(shift) != 0 {
      scatter(source, into: &target, shift)
      swap(&source, &target)
      shift += digit
    }
    return source
  }

  private static func scatter(
    _ source: [RecordHeap.Entry], into target: inout [RecordHeap.Entry], _ shift: Int
  ) {
    let mask = UInt64(1 << digit - 1)
    var starts = [Int](repeating: 0, count: 1 << digit + 1)
    for entry in source { starts[Int(entry.key.high >> UInt64(shift) & mask) + 1] += 1 }
    for value in 1..<starts.count { starts[value] += starts[value - 1] }
    for entry in source {
      let value = Int(entry.key.high >> UInt64(shift) & mask)
      target[starts[value]] = entry
      starts[value] += 1
    }
  }
}
