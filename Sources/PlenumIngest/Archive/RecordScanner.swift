/// Reads the records of an archive one after the other, over damage, junk and wrong lengths.
struct RecordScanner {
  /// A stretch of the archive.
  enum Item {
    case record(WebRecord)
    case omitted(Omission)
    case failure(BytePlace, IngestFailure.Reason)
  }

  /// The longest head of a record, and of the answer in it.
  static let headLimit = 1 << 16

  let sizeLimit: Int
  let isWanted: (String?) -> Bool
  var buffer: ArchiveBuffer

  /// Makes a scanner.
  ///
  /// - Parameters:
  ///   - source: the archive.
  ///   - sizeLimit: larger records are failures.
  ///   - isWanted: whether a page of an address is read.
  init(
    _ source: any ArchiveSource, sizeLimit: Int, isWanted: @escaping (_ url: String?) -> Bool
  ) {
    buffer = ArchiveBuffer(source)
    self.sizeLimit = sizeLimit
    self.isWanted = isWanted
  }

  /// The next stretch, or nil at the end.
  mutating func next() -> Item? {
    passSpace()
    let start = buffer.position
    if start == buffer.end { return buffer.state == .ended ? nil : lost(start) }
    let isLong = buffer.load(through: start + RecordMarker.reach)
    guard RecordMarker.stands(in: buffer.bytes, at: buffer.index(start)) else {
      return isLong ? passJunk(start) : lost(start)
    }
    guard let head = readHead(start) else { return lost(start) }
    if let length = head.length, length > sizeLimit { return passLarge(head, length) }
    guard let end = blockEnd(of: head) else { return lost(start) }
    defer { buffer.advance(to: end.next) }
    return item(head, end.position)
  }

  /// What a record is, with its block in memory up to a position.
  func item(_ head: RecordHead, _ end: Int) -> Item {
    let range = buffer.index(head.block)..<buffer.index(end)
    switch RecordKind(head.fields, buffer.bytes, range) {
    case .omitted(let omission): return .omitted(omission)
    case .page where !isWanted(head.url): return .omitted(.host)
    case .page(let page):
      return .record(
        WebRecord(
          place: buffer.place(of: head.start), url: head.url, date: head.fields["warc-date"],
          head: page,
          body: Array(buffer.bytes[page.body..<range.upperBound])))
    }
  }

  /// Gives up the record that begins at a position.
  mutating func lost(_ start: Int) -> Item {
    let place = buffer.place(of: start)
    switch buffer.state {
    case .open: return passJunk(start)
    case .ended:
      buffer.advance(to: buffer.end)
      return .failure(place, .truncatedRecord)
    case .damaged(let member, let reason):
      let isBetween = start == buffer.end && place.offset != member
      buffer.passDamage()
      return .failure(isBetween ? BytePlace(offset: member) : place, reason)
    }
  }

  private mutating func readHead(_ start: Int) -> RecordHead? {
    while true {
      let first = buffer.index(start)
      if let end = RecordScanner.headEnd(buffer.bytes, from: first) {
        let fields = HeaderFields(buffer.bytes, first..<end, .record)
        return RecordHead(start: start, block: start + end - first, fields: fields)
      }
      if buffer.end - start > RecordScanner.headLimit || !buffer.loadMore() { return nil }
    }
  }

  /// The index after the empty line that ends a head.
  private static func headEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    var line = start
    while let stop = bytes[line...].firstIndex(of: 0x0A) {
      if stop == line || (stop == line + 1 && bytes[line] == 0x0D) { return stop + 1 }
      line = stop + 1
    }
    return nil
  }
}
