/// Where something begins in an archive.
public struct BytePlace: Sendable, Hashable, CustomStringConvertible {
  /// Offset in the file; for packed archives that of the gzip member.
  public let offset: Int
  /// Offset in the unpacked member.
  public let inner: Int

  /// Makes a place.
  public init(offset: Int, inner: Int = 0) {
    self.offset = offset
    self.inner = inner
  }

  /// The place in words.
  public var description: String {
    inner == 0 ? "byte \(offset)" : "byte \(offset), \(inner) unpacked"
  }
}
