/// Where the block of a record ends, and where the next record is looked for.
struct BlockEnd {
  let position: Int
  let next: Int
}

extension RecordScanner {
  /// Loads the block of a record and finds its end; nil when the record is lost.
  mutating func blockEnd(of head: RecordHead) -> BlockEnd? {
    guard let length = head.length else { return openEnd(of: head, from: head.block) }
    let end = head.block + length
    let isLoaded = buffer.load(through: end)
    if let cut = memberEnd(of: head, before: min(end, buffer.end)) { return cut }
    if isLoaded { return checkedEnd(of: head, end) }
    return buffer.state == .ended ? markedEnd(from: head.block, before: buffer.end) : nil
  }

  /// The end by the length given, if a record follows there; else where the next one begins.
  private mutating func checkedEnd(of head: RecordHead, _ end: Int) -> BlockEnd? {
    let next = positionAfterLineEnds(end)
    if next == buffer.end { return isUnchecked(head) ? nil : BlockEnd(position: end, next: next) }
    _ = buffer.load(through: next + RecordMarker.reach)
    if RecordMarker.stands(in: buffer.bytes, at: buffer.index(next)) {
      return BlockEnd(position: end, next: next)
    }
    if let marked = markedEnd(from: head.block, before: end) { return marked }
    return next > end ? BlockEnd(position: end, next: next) : openEnd(of: head, from: end)
  }

  /// Whether the gzip member that the record begins is damaged after it.
  private func isUnchecked(_ head: RecordHead) -> Bool {
    guard case .damaged(let member, _) = buffer.state else { return false }
    return buffer.place(of: head.start) == BytePlace(offset: member)
  }

  /// The end of a block of unknown length: where the next record or the end of the file is.
  private mutating func openEnd(of head: RecordHead, from start: Int) -> BlockEnd? {
    var searched = start
    while true {
      if let marked = markedEnd(from: searched, before: buffer.end) { return marked }
      if let cut = memberEnd(of: head, before: buffer.end) { return cut }
      searched = max(start, buffer.end - RecordMarker.reach)
      if buffer.end - head.block > sizeLimit { return nil }
      if !buffer.loadMore() {
        guard buffer.state == .ended else { return nil }
        return BlockEnd(position: positionBeforeLineEnds(buffer.end), next: buffer.end)
      }
    }
  }

  /// The end of the block before a record that begins in a range.
  private func markedEnd(from start: Int, before end: Int) -> BlockEnd? {
    guard start < end else { return nil }
    let range = buffer.index(start)..<buffer.index(end)
    guard let index = RecordMarker.find(in: buffer.bytes, range) else { return nil }
    let next = buffer.base + index
    return BlockEnd(position: max(start, positionBeforeLineEnds(next)), next: next)
  }

  /// The end of the block before a gzip member that begins with a record.
  mutating func memberEnd(of head: RecordHead, before end: Int) -> BlockEnd? {
    let first = max(head.block, buffer.base)
    for next in buffer.memberStarts(after: head.start) where first <= next && next < end {
      _ = buffer.load(through: next + RecordMarker.reach)
      if RecordMarker.stands(in: buffer.bytes, at: buffer.index(next)) {
        return BlockEnd(position: max(head.block, positionBeforeLineEnds(next)), next: next)
      }
    }
    return nil
  }

  private mutating func positionAfterLineEnds(_ start: Int) -> Int {
    var position = start
    while buffer.load(through: position + 1), [0x0A, 0x0D].contains(buffer[position]) {
      position += 1
    }
    return position
  }

  /// The position before at most two line ends.
  private func positionBeforeLineEnds(_ end: Int) -> Int {
    var position = end
    for _ in 0..<2 {
      if position > buffer.base, buffer[position - 1] == 0x0A { position -= 1 }
      if position > buffer.base, buffer[position - 1] == 0x0D { position -= 1 }
    }
    return position
  }
}
