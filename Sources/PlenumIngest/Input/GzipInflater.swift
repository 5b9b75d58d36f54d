import CZlib

/// Unpacks gzip data piece by piece; several members in a row count as one file.
@safe
struct GzipInflater: ~Copyable {
  enum Outcome {
    case more, finished, damaged
  }

  private let stream: UnsafeMutablePointer<z_stream>
  private(set) var outcome = Outcome.more

  /// Makes an inflater, or nil when zlib has no memory.
  init?() {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    if unsafe czlib_inflate_init_gzip(stream) != Z_OK {
      unsafe stream.deallocate()
      return nil
    }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Unpacks more input; hands out at most `limit` bytes at a time and stops when `each` says so.
  mutating func inflate(_ input: [UInt8], limit: Int = 1 << 16, each: ([UInt8]) -> Bool) {
    var input = input
    var output = [UInt8](repeating: 0, count: limit)
    let count = input.count
    unsafe input.withUnsafeMutableBufferPointer { buffer in
      unsafe stream.pointee.next_in = buffer.baseAddress
      unsafe stream.pointee.avail_in = UInt32(count)
      var goesOn = true
      while goesOn {
        let written = step(into: &output)
        if written > 0 { goesOn = each(Array(output[..<written])) }
        let isDrained = unsafe stream.pointee.avail_in == 0 && written < limit
        if outcome == .damaged || isDrained { goesOn = false }
      }
    }
  }

  /// One call of zlib; returns the number of bytes written.
  private mutating func step(into output: inout [UInt8]) -> Int {
    if outcome == .finished {
      if unsafe stream.pointee.avail_in == 0 { return 0 }
      unsafe inflateReset(stream)
    }
    let capacity = output.count
    let status = unsafe output.withUnsafeMutableBufferPointer { buffer in
      unsafe stream.pointee.next_out = buffer.baseAddress
      unsafe stream.pointee.avail_out = UInt32(capacity)
      return unsafe zlib_inflate(stream)
    }
    switch status {
    case Z_OK, Z_BUF_ERROR: outcome = .more
    case Z_STREAM_END: outcome = .finished
    default: outcome = .damaged
    }
    return unsafe capacity - Int(stream.pointee.avail_out)
  }
}

private func zlib_inflate(_ stream: UnsafeMutablePointer<z_stream>) -> Int32 {
  unsafe inflate(stream, Z_NO_FLUSH)
}
