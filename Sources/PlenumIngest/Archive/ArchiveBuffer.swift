/// The unpacked bytes of an archive that are in memory, named by their position in all of them.
struct ArchiveBuffer {
  /// Why no more bytes come for now.
  enum State: Equatable {
    case open
    case damaged(member: Int, IngestFailure.Reason)
    case ended
  }

  private static let spareBytes = 1 << 20

  private let source: any ArchiveSource
  private(set) var bytes: [UInt8] = []
  /// Position of the first byte in memory.
  private(set) var base = 0
  /// Position of the next byte to read.
  private(set) var position = 0
  /// Where members begin: position and offset in the file.
  private var members: [(position: Int, offset: Int)] = []
  private(set) var state = State.open

  init(_ source: any ArchiveSource) { self.source = source }

  /// The position after the last byte in memory.
  var end: Int { base + bytes.count }

  /// The index of a position in ``bytes``.
  func index(_ position: Int) -> Int { position - base }

  /// The byte at a position in memory.
  subscript(position: Int) -> UInt8 { bytes[position - base] }

  /// Makes sure that the bytes before a position are there; false when they do not come.
  mutating func load(through position: Int) -> Bool {
    while end < position, state == .open {
      switch source.next() {
      case .member(let offset): members.append((end, offset))
      case .bytes(let piece): bytes.append(contentsOf: piece)
      case .damage(let offset, let reason): state = .damaged(member: offset, reason)
      case .end: state = .ended
      }
    }
    return end >= position
  }

  /// Makes sure that one more byte is there.
  mutating func loadMore() -> Bool { load(through: end + 1) }

  /// Reads on from a position; what stands before it is forgotten.
  mutating func advance(to position: Int) {
    self.position = position
    let count = min(bytes.count, position - base)
    if count < ArchiveBuffer.spareBytes || count * 2 < bytes.count { return }
    bytes = Array(bytes[count...])
    base += count
    let known = members.lastIndex { $0.position <= base } ?? 0
    members.removeFirst(known)
  }

  /// Gives up what stands before the damage and reads on after it.
  mutating func passDamage() {
    (base, bytes, members) = (end, [], [])
    position = base
    if case .damaged = state { state = .open }
  }

  /// Goes back to a position that is no longer in memory; false where the source cannot.
  mutating func rewind(to position: Int) -> Bool {
    guard let first = members.first else { return false }
    let offset = first.offset + position - first.position
    guard source.rewind(to: offset) else { return false }
    (base, self.position, bytes, state) = (position, position, [], .open)
    members = [(position, offset)]
    return true
  }

  /// Where a position stands in the file.
  func place(of position: Int) -> BytePlace {
    guard let member = members.last(where: { $0.position <= position }) else {
      return BytePlace(offset: position)
    }
    let inner = position - member.position
    return source.isPacked
      ? BytePlace(offset: member.offset, inner: inner) : BytePlace(offset: member.offset + inner)
  }

  /// The positions after a first one at which members begin.
  func memberStarts(after first: Int) -> [Int] {
    members.map(\.position).filter { $0 > first }
  }
}
