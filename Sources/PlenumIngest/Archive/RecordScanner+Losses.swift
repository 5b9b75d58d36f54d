extension RecordScanner {
  /// Passes line ends, spaces and zeros between records.
  mutating func passSpace() {
    var position = buffer.position
    while buffer.load(through: position + 1), [0x0A, 0x0D, 0x20, 0].contains(buffer[position]) {
      position += 1
      if position - buffer.position > RecordScanner.headLimit { buffer.advance(to: position) }
    }
    buffer.advance(to: position)
  }

  /// Passes bytes that are no record.
  mutating func passJunk(_ start: Int) -> Item {
    let place = buffer.place(of: start)
    _ = findRecord(after: start)
    return .failure(place, .brokenRecord)
  }

  /// Reads on at the next record; false when there is none before the end or a damage.
  private mutating func findRecord(after start: Int) -> Bool {
    var searched = start + 1
    while true {
      if searched < buffer.end {
        let range = buffer.index(searched)..<buffer.index(buffer.end)
        if let index = RecordMarker.find(in: buffer.bytes, range) {
          buffer.advance(to: buffer.base + index)
          return true
        }
      }
      searched = max(searched, buffer.end - RecordMarker.reach)
      buffer.advance(to: searched - 1)
      if !buffer.loadMore() {
        buffer.advance(to: buffer.end)
        return false
      }
    }
  }

  /// Passes a record that is larger than the limit.
  mutating func passLarge(_ head: RecordHead, _ length: Int) -> Item {
    let place = buffer.place(of: head.start)
    _ = buffer.load(through: head.block + min(length, RecordScanner.headLimit))
    var found = item(head, min(buffer.end, head.block + length))
    if case .record = found { found = .failure(place, .tooLarge) }
    if pass(head, through: head.block + length) { return found }
    if case .damaged = buffer.state { return lost(head.start, place) }
    guard buffer.rewind(to: head.block) else { return .failure(place, .truncatedRecord) }
    let isFound = findRecord(after: head.block)
    return .failure(place, isFound ? .brokenRecord : .truncatedRecord)
  }

  private mutating func lost(_ start: Int, _ place: BytePlace) -> Item {
    guard case .failure(_, let reason) = lost(start) else { return .failure(place, .damagedGzip) }
    return .failure(place, reason)
  }

  /// Passes a large block without keeping it; false when no record follows it.
  private mutating func pass(_ head: RecordHead, through end: Int) -> Bool {
    while buffer.end < end {
      if let cut = memberEnd(of: head, before: min(end, buffer.end)) {
        buffer.advance(to: cut.next)
        return true
      }
      buffer.advance(to: buffer.end)
      if !buffer.loadMore() { return false }
    }
    buffer.advance(to: end)
    passSpace()
    _ = buffer.load(through: buffer.position + RecordMarker.reach)
    return buffer.position == buffer.end
      || RecordMarker.stands(in: buffer.bytes, at: buffer.index(buffer.position))
  }
}
