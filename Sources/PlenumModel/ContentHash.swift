internal import CPlenumHash

/// SHA-256 (FIPS 180-4), used to name things by their content.
public enum ContentHash {
  /// The first 64 bits of the digest over the parts, as 16 hexadecimal digits.
  ///
  /// Parts are framed by their length, so that `["ab", "c"]` and `["a", "bc"]` differ.
  public static func hex(of parts: [String]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256)
    for part in parts { append(part, to: &bytes) }
    return name(of: &bytes, prefix: "")
  }

  /// Adds a part with its length to what is hashed.
  static func append(_ part: String, to bytes: inout [UInt8]) {
    let text = part.utf8Span.span
    append(text.count, to: &bytes)
    bytes.append(0)
    unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Adds a number as ``append(_:to:)`` adds its text.
  static func append(part number: Int, to bytes: inout [UInt8]) {
    if number < 0 { return append(String(number), to: &bytes) }
    var (count, rest) = (1, number / 10)
    while rest > 0 { (count, rest) = (count + 1, rest / 10) }
    append(count, to: &bytes)
    bytes.append(0)
    append(number, to: &bytes)
  }

  /// Adds the digits of a number that is not negative.
  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    if number >= 10 { append(number / 10, to: &bytes) }
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  /// The first `length` bytes of the digest of a byte string, in hexadecimal.
  public static func hexDigest(of bytes: [UInt8], length: Int = 32) -> String {
    var bytes = bytes
    return hex(digest(of: &bytes), length)
  }

  /// A prefix and the first 64 bits of the digest of bytes that are needed no more.
  static func name(of bytes: inout [UInt8], prefix: StaticString) -> String {
    hex(digest(of: &bytes), 8, prefix: prefix)
  }

  private static func hex(_ state: [UInt32], _ length: Int, prefix: StaticString = "") -> String {
    let start = prefix.utf8CodeUnitCount
    return unsafe String(unsafeUninitializedCapacity: start + 2 * length) { text in
      for at in 0..<start { unsafe text[at] = prefix.utf8Start[at] }
      for at in 0..<2 * length {
        let half = UInt8(truncatingIfNeeded: state[at >> 3] >> UInt32(28 - 4 * (at & 7))) & 15
        let digit = half < 10 ? half + UInt8(ascii: "0") : half - 10 + UInt8(ascii: "a")
        unsafe text[start + at] = digit
      }
      return start + 2 * length
    }
  }

  /// Pads the message in its place.
  static func digest(of message: inout [UInt8], byInstructions: Bool = true) -> [UInt32] {
    var state = initialState
    pad(&message)
    if !byInstructions || !takeFast(message, into: &state) { take(message, into: &state) }
    return state
  }

  /// Uses the processor's instructions for this, if it has them.
  private static func takeFast(_ padded: [UInt8], into state: inout [UInt32]) -> Bool {
    unsafe plenum_sha256_blocks(&state, roundConstants, padded, padded.count / 64) != 0
  }

  private static func take(_ padded: [UInt8], into state: inout [UInt32]) {
    var schedule = [UInt32](repeating: 0, count: 64)
    for block in stride(from: 0, to: padded.count, by: 64) {
      fill(&schedule, from: padded, at: block)
      compress(schedule, roundConstants, into: &state)
    }
  }

  private static func pad(_ message: inout [UInt8]) {
    let bits = UInt64(message.count) * 8
    message.append(0x80)
    let zeros = (120 - message.count % 64) % 64
    message.append(contentsOf: repeatElement(0, count: zeros))
    unsafe withUnsafeBytes(of: bits.bigEndian) { unsafe message.append(contentsOf: $0) }
  }

  private static func fill(_ schedule: inout [UInt32], from bytes: [UInt8], at block: Int) {
    for i in 0..<16 {
      let at = block + 4 * i
      schedule[i] =
        UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16
        | UInt32(bytes[at + 2]) << 8 | UInt32(bytes[at + 3])
    }
    for i in 16..<64 {
      let a = schedule[i - 15]
      let b = schedule[i - 2]
      let s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >> 3)
      let s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >> 10)
      schedule[i] = schedule[i - 16] &+ s0 &+ schedule[i - 7] &+ s1
    }
  }

  private static func compress(
    _ schedule: [UInt32], _ constants: [UInt32], into state: inout [UInt32]
  ) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for i in 0..<64 {
      let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let first = h &+ s1 &+ ((e & f) ^ (~e & g)) &+ constants[i] &+ schedule[i]
      let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      let second = s0 &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ second)
    }
    for (i, word) in [a, b, c, d, e, f, g, h].enumerated() { state[i] = state[i] &+ word }
  }

  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    (word >> count) | (word << (32 - count))
  }

  private static let initialState = fractionBits(ofRoot: 2, primes: 8)
  private static let roundConstants = fractionBits(ofRoot: 3, primes: 64)

  /// The first 32 bits of the fractional parts of the square or cube roots of the first primes,
  /// found by integer search, as the standard defines its constants.
  private static func fractionBits(ofRoot degree: Int, primes count: Int) -> [UInt32] {
    var primes: [UInt64] = []
    var candidate: UInt64 = 2
    while primes.count < count {
      if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
      candidate += 1
    }
    return primes.map { fraction(ofRoot: degree, of: $0) }
  }

  private static func fraction(ofRoot degree: Int, of prime: UInt64) -> UInt32 {
    var low: UInt64 = 0
    var high: UInt64 = 1 << 37
    while high - low > 1 {
      let middle = (low + high) / 2
      if power(middle, degree, isAtMost: prime) { low = middle } else { high = middle }
    }
    return UInt32(truncatingIfNeeded: low)
  }

  /// Whether `root^degree ≤ prime * 2^(32 * degree)`, in 192-bit arithmetic.
  private static func power(_ root: UInt64, _ degree: Int, isAtMost prime: UInt64) -> Bool {
    let square = root.multipliedFullWidth(by: root)
    if degree == 2 { return (square.high, square.low) <= (prime, 0) }
    let low = root.multipliedFullWidth(by: square.low)
    let high = root.multipliedFullWidth(by: square.high)
    let (middle, carry) = low.high.addingReportingOverflow(high.low)
    let top = high.high + (carry ? 1 : 0)
    // prime * 2^96 is prime * 2^32 in the middle and top words.
    let limitMiddle = prime << 32
    let limitTop = prime >> 32
    return (top, middle, low.low) <= (limitTop, limitMiddle, 0)
  }
}
