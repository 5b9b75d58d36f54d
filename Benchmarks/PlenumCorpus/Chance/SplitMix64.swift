/// SplitMix64, a small generator of pseudo-random numbers: the same seed gives the same numbers.
///
/// Only integers decide, so that no rounding changes what is drawn.
struct SplitMix64 {
  private var state: UInt64

  /// Starts a stream of its own for each seed and list of parts.
  init(seed: UInt64, stream: [Int] = []) {
    state = seed
    for part in stream {
      state = SplitMix64.scramble(state ^ SplitMix64.scramble(UInt64(bitPattern: Int64(part)) &+ 1))
    }
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return SplitMix64.scramble(state)
  }

  /// A number from 0 to `bound` - 1; 0 when there is none.
  mutating func below(_ bound: Int) -> Int {
    if bound <= 1 { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number of a closed range.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True in so many of a hundred cases.
  mutating func percent(_ share: Int) -> Bool { below(100) < share }

  /// One of the elements; there must be one.
  mutating func pick<Elements: RandomAccessCollection>(_ elements: Elements) -> Elements.Element {
    elements[elements.index(elements.startIndex, offsetBy: below(elements.count))]
  }

  /// One of the elements, or nil when there is none.
  mutating func pickAny<Elements: RandomAccessCollection>(_ elements: Elements)
    -> Elements.Element?
  {
    elements.isEmpty ? nil : pick(elements)
  }

  /// The elements in another order.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var shuffled = elements
    for last in stride(from: shuffled.count - 1, to: 0, by: -1) {
      shuffled.swapAt(last, below(last + 1))
    }
    return shuffled
  }

  private static func scramble(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
