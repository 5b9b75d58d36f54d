import Testing

@testable import PlenumStore

/// Records come back in order, however little memory there is for them.
struct RecordSorterTests {
  private struct Sample: Hashable {
    let high: UInt64
    let low: UInt64
    let bytes: [UInt8]
  }

  @Test(arguments: [512, 1 << 12, 1 << 20])
  func `records come in the order of keys and bytes`(memory: Int) throws {
    let samples = Self.samples(3000)
    let sorted = samples.sorted { one, other in
      if (one.high, one.low) != (other.high, other.low) {
        return (one.high, one.low) < (other.high, other.low)
      }
      return one.bytes.lexicographicallyPrecedes(other.bytes)
    }
    #expect(try Self.read(Self.sorted(samples, memory).cursor()) == sorted)
  }

  @Test func `what is read once can be read again`() throws {
    let records = try Self.sorted(Self.samples(500), 1 << 12)
    #expect(try Self.read(records.cursor()) == Self.read(records.cursor()))
  }

  @Test func `a record may be larger than the memory and than a buffer`() throws {
    let large = Sample(high: 5, low: 0, bytes: Array(repeating: 7, count: 100_000))
    let samples = Self.samples(200) + [large]
    let found = try Self.read(Self.sorted(samples, 1 << 12).cursor())
    #expect(found.count == 201 && found.contains(large))
  }

  @Test func `no records are no records`() throws {
    #expect(try Self.sorted([], 1 << 12).cursor().key == nil)
  }

  /// Keys and bytes that often repeat, in no order.
  private static func samples(_ count: Int) -> [Sample] {
    var random: UInt64 = 88_172_645_463_325_252
    return (0..<count).map { _ in
      random ^= random << 13
      random ^= random >> 7
      random ^= random << 17
      let length = Int(random >> 20 % 40)
      return Sample(
        high: random % 70, low: random >> 32 % 3,
        bytes: (0..<length).map { UInt8(truncatingIfNeeded: random >> ($0 % 5)) })
    }
  }

  private static func sorted(_ samples: [Sample], _ memory: Int) throws -> SortedRecords {
    var sorter = RecordSorter(memory: memory)
    for sample in samples {
      try unsafe sample.bytes.withUnsafeBytes {
        try unsafe sorter.add(RecordKey(sample.high, sample.low), $0)
      }
    }
    return try sorter.finished()
  }

  private static func read(_ cursor: RecordCursor) throws -> [Sample] {
    var cursor = cursor
    var samples: [Sample] = []
    while let key = cursor.key {
      let sample = Sample(high: key.high, low: key.low, bytes: unsafe Array(cursor.record))
      samples += Array(repeating: sample, count: cursor.times)
      try cursor.advance()
    }
    return samples
  }
}
