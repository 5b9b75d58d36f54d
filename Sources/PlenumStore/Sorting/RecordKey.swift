import Foundation

/// What records are sorted by: two numbers, the first one first.
struct RecordKey: Equatable {
  let high: UInt64
  let low: UInt64

  init(_ high: UInt64, _ low: UInt64 = 0) {
    self.high = high
    self.low = low
  }
}

extension RecordKey: Comparable {
  static func < (lhs: RecordKey, rhs: RecordKey) -> Bool {
    lhs.high == rhs.high ? lhs.low < rhs.low : lhs.high < rhs.high
  }
}

/// The order of records: by their keys, then by their bytes.
enum RecordOrder {
  /// Whether bytes stand before others.
  static func precedes(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Bool {
    let order = unsafe compare(one, other)
    return order == 0 ? one.count < other.count : order < 0
  }

  /// Whether bytes are the same.
  static func areEqual(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Bool {
    guard one.count == other.count else { return false }
    return unsafe compare(one, other) == 0
  }

  private static func compare(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer)
    -> Int32
  {
    guard let first = one.baseAddress, let second = other.baseAddress else { return 0 }
    return unsafe memcmp(first, second, min(one.count, other.count))
  }
}
