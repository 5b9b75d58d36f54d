import CZlib

/// Unpacks one stream of deflated data, a step at a time.
@safe
struct Inflater: ~Copyable {
  /// What stands around the deflated data, as zlib's window bits say it.
  enum Format: Int32 {
    case gzip = 31
    case zlib = 15
    case raw = -15
  }

  /// How far the data is unpacked.
  enum Outcome {
    case more, finished, damaged
  }

  /// What one step did.
  struct Step {
    let consumed: Int
    let written: Int
    let outcome: Outcome
  }

  private let stream: UnsafeMutablePointer<z_stream>

  /// Makes an inflater, or nil when zlib has no memory.
  init?(_ format: Format) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    if unsafe czlib_inflate_init(stream, format.rawValue) != Z_OK {
      unsafe stream.deallocate()
      return nil
    }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Begins with new data of the same format.
  mutating func reset() { unsafe inflateReset(stream) }

  /// Unpacks what stands in the input from an index on, until the output is full.
  mutating func step(_ input: [UInt8], from start: Int, into output: inout [UInt8]) -> Step {
    let (given, capacity) = (input.count - start, output.count)
    let status = unsafe input.withUnsafeBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { output in
        unsafe stream.pointee.next_in = UnsafeMutablePointer(
          mutating: input.baseAddress?.advanced(by: start))
        unsafe stream.pointee.avail_in = UInt32(given)
        unsafe stream.pointee.next_out = output.baseAddress
        unsafe stream.pointee.avail_out = UInt32(capacity)
        return unsafe inflate(stream, Z_NO_FLUSH)
      }
    }
    return unsafe Step(
      consumed: given - Int(stream.pointee.avail_in),
      written: capacity - Int(stream.pointee.avail_out), outcome: Inflater.outcome(of: status))
  }

  private static func outcome(of status: Int32) -> Outcome {
    switch status {
    case Z_OK, Z_BUF_ERROR: .more
    case Z_STREAM_END: .finished
    default: .damaged
    }
  }
}
