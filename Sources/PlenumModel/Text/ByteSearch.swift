extension StringProtocol {
  /// Whether the bytes of the other text stand somewhere in this one.
  ///
  /// For NFC text that is `contains(_:)`, without a search for characters; an empty text is in every other.
  package func holds(_ part: some StringProtocol) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable { text in
      part.utf8.withContiguousStorageIfAvailable { part in
        unsafe ByteSearch.isPart(part, of: text)
      }
    }
    return (found ?? nil) ?? contains(part)
  }
}

private enum ByteSearch {
  static func isPart(_ part: UnsafeBufferPointer<UInt8>, of text: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    guard let first = unsafe part.first else { return true }
    let last = text.count - part.count
    var start = 0
    while start <= last {
      if unsafe text[start] == first {
        var length = 1
        while length < part.count, unsafe text[start + length] == part[length] { length += 1 }
        if length == part.count { return true }
      }
      start += 1
    }
    return false
  }
}
