import Foundation

/// Writes records as bytes: the key, the number of bytes, how often it was added, the bytes.
struct RunWriter {
  /// The bytes before those of a record.
  static let headerSize = 24
  private static let capacity = 1 << 16

  private let file: ScratchFile
  private let arena = ByteArena(RunWriter.capacity)
  private var used = 0

  init(_ file: ScratchFile) {
    self.file = file
  }

  /// Writes a record behind the others.
  mutating func append(_ key: RecordKey, _ record: UnsafeRawBufferPointer, times: Int) throws {
    let buffer = unsafe arena.bytes
    if used + RunWriter.headerSize + record.count > buffer.count { try finish() }
    unsafe buffer.storeBytes(of: key.high, toByteOffset: used, as: UInt64.self)
    unsafe buffer.storeBytes(of: key.low, toByteOffset: used + 8, as: UInt64.self)
    unsafe buffer.storeBytes(of: UInt32(record.count), toByteOffset: used + 16, as: UInt32.self)
    unsafe buffer.storeBytes(of: UInt32(times), toByteOffset: used + 20, as: UInt32.self)
    used += RunWriter.headerSize
    if used + record.count > buffer.count {
      try finish()
      return unsafe try file.append(record)
    }
    if let source = record.baseAddress, let target = buffer.baseAddress {
      unsafe memcpy(target + used, source, record.count)
    }
    used += record.count
  }

  /// Sends on what is left.
  mutating func finish() throws {
    unsafe try file.append(UnsafeRawBufferPointer(rebasing: arena.bytes[..<used]))
    used = 0
  }
}
