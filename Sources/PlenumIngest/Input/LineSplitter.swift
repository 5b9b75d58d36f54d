/// Cuts a stream of bytes into lines of limited length.
struct LineSplitter {
  /// A line, or the place of one that is too long to keep.
  enum Line: Equatable {
    case bytes([UInt8])
    case tooLong
  }

  private let limit: Int
  private var pending: [UInt8] = []
  private var isTooLong = false

  init(limit: Int) { self.limit = limit }

  /// Adds bytes and hands out the lines they complete, without their line ends.
  mutating func add(_ bytes: [UInt8], each: (Line) -> Void) {
    for piece in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if piece.offset > 0 { finish(each: each) }
      keep(piece.element)
    }
  }

  /// Hands out what stands after the last line end.
  mutating func end(each: (Line) -> Void) {
    if isTooLong || !pending.isEmpty { finish(each: each) }
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    if isTooLong { return }
    if pending.count + bytes.count > limit {
      isTooLong = true
      pending = []
    } else {
      pending.append(contentsOf: bytes)
    }
  }

  private mutating func finish(each: (Line) -> Void) {
    if isTooLong {
      each(.tooLong)
    } else {
      if pending.last == 0x0D { pending.removeLast() }
      each(.bytes(pending))
    }
    pending.removeAll(keepingCapacity: true)
    isTooLong = false
  }
}
