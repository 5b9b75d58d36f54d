/// Unpacks the gzip members of an archive; after a damaged one it goes on with the next that
/// holds a record.
final class GzipMembers: ArchiveSource {
  /// Packed bytes of one member that are kept to look for the next one among them.
  private static let keptBytes = 4 << 20

  private let reader: PieceReader
  private var inflater: Inflater
  private var output = [UInt8](repeating: 0, count: 1 << 16)
  /// Packed bytes; the first of them stands at `base` in the file, the next to unpack at `at`.
  private var packed: [UInt8]
  private var base = 0
  private var at = 0
  /// The index in `packed` at which the open member begins; negative when that is dropped.
  private var member: Int?
  private var isOver = false
  private var isDamaged = false

  /// Makes a source, or nil when zlib has no memory.
  init?(_ reader: PieceReader, first: [UInt8]) {
    guard let inflater = Inflater(.gzip) else { return nil }
    self.inflater = inflater
    self.reader = reader
    packed = first
  }

  var isPacked: Bool { true }

  func rewind(to offset: Int) -> Bool { false }

  func next() -> ArchiveEvent {
    while true {
      if isDamaged { return passDamage(.damagedGzip) }
      if let event = member == nil ? open() : unpack() { return event }
    }
  }

  /// Begins a member, or tells why there is none.
  private func open() -> ArchiveEvent? {
    while load(1), packed[at] == 0 { at += 1 }
    guard load(1) else { return .end }
    member = at
    guard isMagic() else {
      isDamaged = true
      return nil
    }
    inflater.reset()
    return .member(offset: base + at)
  }

  /// Unpacks a piece of the open member.
  private func unpack() -> ArchiveEvent? {
    if !load(1) { return passDamage(.truncatedGzip) }
    let step = inflater.step(packed, from: at, into: &output)
    at += step.consumed
    if step.outcome == .finished { member = nil }
    isDamaged = step.outcome == .damaged
    return step.written == 0 ? nil : .bytes(Array(output[..<step.written]))
  }

  /// Gives the open member up and goes to the next one.
  private func passDamage(_ reason: IngestFailure.Reason) -> ArchiveEvent {
    let start = member ?? at
    let offset = base + start
    at = max(0, start + 1)
    (member, isDamaged) = (nil, false)
    let isFollowed = findMember()
    return .damage(offset: offset, isFollowed ? .damagedGzip : reason)
  }

  /// Goes to the next place from `at` on at which a member with a record begins.
  private func findMember() -> Bool {
    while load(4) {
      if isMagic(), holdsRecord() { return true }
      at += 1
    }
    at = packed.count
    return false
  }

  /// Whether the next bytes are a gzip head.
  private func isMagic() -> Bool {
    load(4) && packed[at] == 0x1F && packed[at + 1] == 0x8B && packed[at + 2] == 8
      && packed[at + 3] & 0xE0 == 0
  }

  /// Whether the next bytes unpack to the first word of a record.
  private func holdsRecord() -> Bool {
    guard var probe = Inflater(.gzip) else { return false }
    _ = load(1 << 10)
    var head = [UInt8](repeating: 0, count: RecordMarker.word.count)
    let step = probe.step(packed, from: at, into: &head)
    return step.written == head.count && head == RecordMarker.word
  }

  /// Makes sure that bytes from `at` on are there; false at the end of the file.
  private func load(_ count: Int) -> Bool {
    while packed.count - at < count {
      if isOver { return false }
      guard let piece = try? reader.next() else {
        isOver = true
        return false
      }
      drop()
      packed.append(contentsOf: piece)
    }
    return true
  }

  /// Forgets bytes before the open member, or before `at` when the member is large.
  private func drop() {
    var count = min(at, max(0, member ?? at))
    if packed.count - count > GzipMembers.keptBytes { count = at }
    packed.removeFirst(count)
    base += count
    at -= count
    member = member.map { $0 - count }
  }
}
