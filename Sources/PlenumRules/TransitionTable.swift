/// The steps of a trie: from a state over a syllable to the next state.
struct TransitionTable: Sendable {
  private var count = 0
  /// The number of slots is a power of two; the key 0, from the first state over no syllable, marks a free one.
  private var keys = [UInt64](repeating: 0, count: 16)
  private var states = [Int32](repeating: 0, count: 16)

  /// The state after a step; nil when there is none.
  func next(from state: Int32, over syllable: UInt32) -> Int32? {
    let at = slot(of: TransitionTable.key(state, syllable))
    return keys[at] == 0 ? nil : states[at]
  }

  /// Adds a step over a known syllable that is not there yet.
  mutating func insert(from state: Int32, over syllable: UInt32, to next: Int32) {
    if 2 * (count + 1) > keys.count { grow() }
    let at = slot(of: TransitionTable.key(state, syllable))
    keys[at] = TransitionTable.key(state, syllable)
    states[at] = next
    count += 1
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var at = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[at] != 0, keys[at] != key { at = (at + 1) & mask }
    return at
  }

  private mutating func grow() {
    let old = (keys: keys, states: states)
    keys = [UInt64](repeating: 0, count: 2 * old.keys.count)
    states = [Int32](repeating: 0, count: 2 * old.keys.count)
    for (place, key) in old.keys.enumerated() where key != 0 {
      let at = slot(of: key)
      keys[at] = key
      states[at] = old.states[place]
    }
  }

  private static func key(_ state: Int32, _ syllable: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(syllable)
  }
}
