/// A stretch of memory that stays in its place until nobody needs it.
@safe
final class ByteArena {
  /// The memory; the operating system gives what is written to.
  let bytes: UnsafeMutableRawBufferPointer

  init(_ count: Int) {
    unsafe bytes = .allocate(byteCount: count, alignment: 16)
  }

  deinit { unsafe bytes.deallocate() }
}
