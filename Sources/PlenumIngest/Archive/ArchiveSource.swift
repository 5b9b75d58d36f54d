/// Hands out the unpacked bytes of an archive, with the places where they stand in the file.
protocol ArchiveSource: AnyObject {
  /// Whether the bytes stand packed in the file.
  var isPacked: Bool { get }
  /// What comes next; after `end` only `end`.
  func next() -> ArchiveEvent
  /// Goes on reading at an offset of the file; false where a source cannot.
  func rewind(to offset: Int) -> Bool
}

/// A stretch of an archive.
enum ArchiveEvent {
  /// A gzip member begins at an offset of the file; a plain file is one member.
  case member(offset: Int)
  /// Unpacked bytes of the member.
  case bytes([UInt8])
  /// The member that begins at the offset is lost from here on.
  case damage(offset: Int, IngestFailure.Reason)
  /// There is no more.
  case end
}

enum ArchiveSources {
  /// Opens an archive and tells by its first bytes whether it is packed.
  ///
  /// - Throws: an `IngestFailure` when the source cannot be opened or has no bytes.
  static func open(_ source: InputSource) throws(IngestFailure) -> any ArchiveSource {
    let reader = try PieceReader(source)
    guard let first = try reader.next() else {
      throw IngestFailure(
        file: source.name, reason: .empty, message: "the file is empty; leave it out")
    }
    let isPacked =
      first.starts(with: [0x1F, 0x8B]) || (source.isCompressed && !RecordMarker.stands(in: first))
    if !isPacked { return PlainArchive(reader, first: first) }
    guard let members = GzipMembers(reader, first: first) else {
      throw IngestFailure(
        file: source.name, reason: .unreadable, message: "there is no memory to unpack the file")
    }
    return members
  }
}
