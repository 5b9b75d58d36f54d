/// One file (or standard input) to read articles from.
package struct InputSource: Sendable, Hashable {
  /// Where the bytes come from.
  package enum Location: Sendable, Hashable {
    case file(path: String)
    case standardInput
    case bytes([UInt8])
  }

  /// Where the bytes come from.
  package let location: Location
  /// The format, or nil to tell it from the first bytes.
  package let format: InputFormat?
  /// Whether the bytes are gzip.
  package let isCompressed: Bool
  /// The path below the folder it was found in, or the bare file name.
  package let relativePath: String
  /// Counts the bytes that are read; it makes no difference between sources.
  package var counter: ByteCounter? = nil

  /// Makes a source.
  package init(
    location: Location, format: InputFormat?, isCompressed: Bool = false, relativePath: String
  ) {
    self.location = location
    self.format = format
    self.isCompressed = isCompressed
    self.relativePath = relativePath
  }

  /// Whether two sources are the same, whoever counts their bytes.
  package static func == (lhs: InputSource, rhs: InputSource) -> Bool {
    (lhs.location, lhs.format, lhs.isCompressed, lhs.relativePath)
      == (rhs.location, rhs.format, rhs.isCompressed, rhs.relativePath)
  }

  /// Hashes where the source is.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(location)
    hasher.combine(relativePath)
  }

  /// The name for messages: the path, or a word for standard input.
  package var name: String {
    switch location {
    case .file(let path): path
    case .standardInput: "standard input"
    case .bytes: relativePath
    }
  }
}
