/// Comparisons of bytes. All text here is in NFC; for that they say the same as the comparisons of characters, which
/// have to normalize what is not ASCII.
extension StringProtocol {
  /// Whether the bytes of the other text stand somewhere in this one.
  @inlinable package func holds(_ part: some StringProtocol) -> Bool {
    unsafe withBytes(of: part) { unsafe ByteSearch.isPart($1, of: $0) } ?? contains(part)
  }

  /// Whether this text begins with the bytes of the other.
  @inlinable package func begins(with part: some StringProtocol) -> Bool {
    unsafe withBytes(of: part) { unsafe ByteSearch.stands($1, in: $0, at: 0) } ?? hasPrefix(part)
  }

  /// Whether this text ends with the bytes of the other.
  @inlinable package func ends(with part: some StringProtocol) -> Bool {
    unsafe withBytes(of: part) { unsafe ByteSearch.stands($1, in: $0, at: $0.count - $1.count) }
      ?? hasSuffix(part)
  }

  /// Whether this text has the bytes of the other.
  @inlinable package func equals(_ other: some StringProtocol) -> Bool {
    unsafe withBytes(of: other) {
      unsafe $0.count == $1.count && ByteSearch.stands($1, in: $0, at: 0)
    }
      ?? (self == other)
  }

  /// Calls `body` with the bytes of both texts; nil when one does not lie in one piece.
  @inlinable package func withBytes(
    of other: some StringProtocol,
    _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool? {
    let found = utf8.withContiguousStorageIfAvailable { own in
      other.utf8.withContiguousStorageIfAvailable { unsafe body(own, $0) }
    }
    return found ?? nil
  }
}

/// Searches in bytes.
@usableFromInline package enum ByteSearch {
  /// Whether the bytes stand at a place.
  @inlinable package static func stands(
    _ part: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    guard start >= 0, start + part.count <= text.count else { return false }
    var length = 0
    while length < part.count, unsafe text[start + length] == part[length] { length += 1 }
    return length == part.count
  }

  /// Whether the bytes stand anywhere.
  @inlinable package static func isPart(
    _ part: UnsafeBufferPointer<UInt8>, of text: UnsafeBufferPointer<UInt8>
  )
    -> Bool
  {
    guard let first = unsafe part.first else { return true }
    let last = text.count - part.count
    var start = 0
    while start <= last {
      if unsafe text[start] == first, unsafe stands(part, in: text, at: start) { return true }
      start += 1
    }
    return false
  }
}
