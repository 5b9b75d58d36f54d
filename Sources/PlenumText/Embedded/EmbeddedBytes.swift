import CPlenumData

/// Bytes that live as long as the process, read in place.
///
/// Numbers are little-endian. A read outside the bytes stops the program, as with an array.
@safe package struct EmbeddedBytes: @unchecked Sendable {
  private let buffer: UnsafeRawBufferPointer

  /// A file embedded in the binary by `CPlenumData`.
  init(_ id: plenum_blob_id) {
    let blob = unsafe plenum_blob_of(id)
    unsafe buffer = UnsafeRawBufferPointer(start: blob.bytes, count: blob.size)
  }

  /// Copies bytes into memory that is never freed: for data read once per process.
  package init(permanentCopyOf bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    unsafe copy.copyBytes(from: bytes)
    unsafe buffer = UnsafeRawBufferPointer(copy)
  }

  /// Number of bytes.
  package var count: Int { unsafe buffer.count }

  /// All bytes, copied.
  package var array: [UInt8] { unsafe Array(buffer) }

  /// The byte at an offset.
  package func u8(at offset: Int) -> UInt8 { load(at: offset) }

  /// The two-byte number at an offset.
  package func u16(at offset: Int) -> UInt16 { UInt16(littleEndian: load(at: offset)) }

  /// The four-byte number at an offset.
  package func u32(at offset: Int) -> UInt32 { UInt32(littleEndian: load(at: offset)) }

  /// The eight-byte number at an offset.
  package func u64(at offset: Int) -> UInt64 { UInt64(littleEndian: load(at: offset)) }

  /// The UTF-8 text of `length` bytes at an offset; malformed bytes become U+FFFD.
  package func text(at offset: Int, length: Int) -> String {
    check(offset, length)
    return unsafe String(decoding: buffer[offset..<offset + length], as: UTF8.self)
  }

  private func load<Number: FixedWidthInteger & BitwiseCopyable>(at offset: Int) -> Number {
    check(offset, MemoryLayout<Number>.size)
    return unsafe buffer.loadUnaligned(fromByteOffset: offset, as: Number.self)
  }

  private func check(_ offset: Int, _ length: Int) {
    precondition(
      offset >= 0 && length >= 0 && offset <= count - length, "read outside the embedded bytes")
  }
}
