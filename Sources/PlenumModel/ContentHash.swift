/// SHA-256 (FIPS 180-4), used to name things by their content.
public enum ContentHash {
  /// The first 64 bits of the digest over the parts, as 16 hexadecimal digits.
  ///
  /// Parts are framed by their length, so that `["ab", "c"]` and `["a", "bc"]` differ.
  public static func hex(of parts: [String]) -> String {
    var bytes: [UInt8] = []
    for part in parts {
      bytes.append(contentsOf: String(part.utf8.count).utf8)
      bytes.append(0)
      bytes.append(contentsOf: part.utf8)
    }
    return hexDigest(of: bytes, length: 8)
  }

  /// The first `length` bytes of the digest of a byte string, in hexadecimal.
  public static func hexDigest(of bytes: [UInt8], length: Int = 32) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in digest(of: bytes).prefix(length) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func digest(of message: [UInt8]) -> [UInt8] {
    var state = initialState
    var schedule = [UInt32](repeating: 0, count: 64)
    let padded = pad(message)
    for block in stride(from: 0, to: padded.count, by: 64) {
      fill(&schedule, from: padded, at: block)
      compress(schedule, into: &state)
    }
    return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) }
    }
  }

  private static func pad(_ message: [UInt8]) -> [UInt8] {
    var padded = message
    padded.append(0x80)
    while padded.count % 64 != 56 { padded.append(0) }
    let bits = UInt64(message.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    return padded
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

  private static func compress(_ schedule: [UInt32], into state: inout [UInt32]) {
    var v = state
    for i in 0..<64 {
      let s1 = rotate(v[4], 6) ^ rotate(v[4], 11) ^ rotate(v[4], 25)
      let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
      let first = v[7] &+ s1 &+ choice &+ roundConstants[i] &+ schedule[i]
      let s0 = rotate(v[0], 2) ^ rotate(v[0], 13) ^ rotate(v[0], 22)
      let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
      v = [first &+ s0 &+ majority, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
    }
    for i in 0..<8 { state[i] = state[i] &+ v[i] }
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
