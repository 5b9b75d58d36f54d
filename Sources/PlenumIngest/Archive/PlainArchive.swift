/// The bytes of an archive that is not packed.
final class PlainArchive: ArchiveSource {
  private let reader: PieceReader
  private var queue: [ArchiveEvent]

  init(_ reader: PieceReader, first: [UInt8]) {
    self.reader = reader
    queue = [.bytes(first), .member(offset: 0)]
  }

  func next() -> ArchiveEvent {
    if let event = queue.popLast() { return event }
    do throws(IngestFailure) {
      guard let piece = try reader.next() else { return .end }
      return .bytes(piece)
    } catch {
      queue = [.end]
      return .damage(offset: 0, error.reason)
    }
  }

  var isPacked: Bool { false }

  func rewind(to offset: Int) -> Bool {
    guard reader.seek(to: offset) else { return false }
    queue = []
    return true
  }
}
