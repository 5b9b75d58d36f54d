/// Unpacks gzip data piece by piece; several members in a row count as one file.
struct GzipInflater: ~Copyable {
  private var inflater: Inflater
  private(set) var outcome = Inflater.Outcome.more

  /// Makes an inflater, or nil when zlib has no memory.
  init?() {
    guard let inflater = Inflater(.gzip) else { return nil }
    self.inflater = inflater
  }

  /// Unpacks more input; hands out at most `limit` bytes at a time and stops when `each` says so.
  mutating func inflate(_ input: [UInt8], limit: Int = 1 << 16, each: ([UInt8]) -> Bool) {
    var output = [UInt8](repeating: 0, count: limit)
    var at = 0
    while true {
      if outcome == .finished {
        if at == input.count { return }
        inflater.reset()
      }
      let step = inflater.step(input, from: at, into: &output)
      at += step.consumed
      outcome = step.outcome
      if step.written > 0, !each(Array(output[..<step.written])) { return }
      if outcome == .damaged || (at == input.count && step.written < limit) { return }
    }
  }
}
