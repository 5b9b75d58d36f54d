/// Text of which most is written as it is, in stretches, and the rest scalar by scalar.
enum PlainText {
  /// For each byte, whether it is written as it is.
  static func table(_ isPlain: (UInt8) -> Bool) -> [Bool] { (0...255).map { isPlain(UInt8($0)) } }

  /// Writes text; `escape` writes the scalars that start with a byte that is not plain.
  ///
  /// Bytes from 80 to BF must be plain, since they only go on with a scalar.
  static func write(
    _ text: String, plain: [Bool], to output: inout ExportOutput,
    escape: (Unicode.Scalar, inout ExportOutput) -> Void
  ) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        let end = unsafe stop(in: bytes, from: start, plain)
        unsafe output.write(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        start = end
        guard end < bytes.count else { return }
        let (scalar, size) = unsafe decode(bytes, at: end)
        escape(scalar, &output)
        start += size
      }
    }
  }

  /// Where the next byte stands that is not plain.
  private static func stop(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ plain: [Bool]
  ) -> Int {
    unsafe plain.withUnsafeBufferPointer { plain in
      var at = start
      while unsafe at < bytes.count && plain[Int(bytes[at])] { at += 1 }
      return at
    }
  }

  /// The scalar at a place, and how many bytes it takes.
  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int)
    -> (Unicode.Scalar, Int)
  {
    let rest = unsafe bytes[place...].prefix(4)
    let scalar = unsafe String(decoding: rest, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    return (scalar, UTF8.width(scalar))
  }
}

extension ExportOutput {
  /// Appends one scalar.
  mutating func write(_ scalar: Unicode.Scalar) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { write(byte: byte) }
  }
}
