/// Reads the bytes of a source piece by piece, unpacking gzip.
struct ByteStream {
  let source: InputSource

  /// Hands out the bytes in pieces until `each` returns false.
  ///
  /// - Throws: an `IngestFailure` when the source cannot be opened, read or unpacked.
  func read(_ each: ([UInt8]) -> Bool) throws(IngestFailure) {
    let pieces = try PieceReader(source)
    if source.isCompressed { return try unpack(pieces, each) }
    while let piece = try pieces.next(), each(piece) {}
  }

  private func unpack(_ pieces: PieceReader, _ each: ([UInt8]) -> Bool) throws(IngestFailure) {
    guard var inflater = GzipInflater() else {
      throw failure(.unreadable, "there is no memory to unpack the file")
    }
    var isWanted = true
    var size = 0
    while isWanted, inflater.outcome != .damaged, let piece = try pieces.next() {
      size += piece.count
      inflater.inflate(piece) { output in
        isWanted = each(output)
        return isWanted
      }
    }
    if !isWanted || size == 0 { return }
    try check(inflater.outcome)
  }

  private func check(_ outcome: Inflater.Outcome) throws(IngestFailure) {
    switch outcome {
    case .finished: return
    case .more:
      throw failure(.truncatedGzip, "the gzip data ends in the middle; fetch the file again")
    case .damaged:
      throw failure(.damagedGzip, "the gzip data is damaged; fetch or pack the file again")
    }
  }

  private func failure(_ reason: IngestFailure.Reason, _ message: String) -> IngestFailure {
    IngestFailure(file: source.name, reason: reason, message: message)
  }
}
