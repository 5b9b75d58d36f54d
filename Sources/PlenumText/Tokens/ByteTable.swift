import PlenumModel

/// A hash table from byte strings to small numbers, with all strings in one array.
struct ByteTable: Sendable {
  /// Where a string stands in `bytes`.
  private struct Slot {
    var start: Int32
    var length: Int32
    var value: UInt32
  }

  private(set) var count = 0
  private var bytes: [UInt8] = []
  /// The number of slots is a power of two; a free one has the length -1.
  private var slots = [Slot](repeating: ByteTable.free, count: 16)
  private static let free = Slot(start: 0, length: -1, value: 0)

  /// The number stored for a string.
  func value(of key: [UInt8]) -> UInt32? {
    let slot = slots[slot(of: key)]
    return slot.length < 0 ? nil : slot.value
  }

  /// Stores the number of a string that is not there yet.
  mutating func insert(_ key: [UInt8], _ value: UInt32) {
    if 2 * (count + 1) > slots.count { grow() }
    slots[slot(of: key)] = Slot(
      start: Int32(bytes.count), length: Int32(key.count), value: value)
    bytes += key
    count += 1
  }

  /// The slot that has the string, else the free one it belongs into.
  private func slot(of key: [UInt8]) -> Int {
    let mask = slots.count - 1
    var at = ByteTable.hash(key[...]) & mask
    while slots[at].length >= 0, !isKey(key, in: slots[at]) { at = (at + 1) & mask }
    return at
  }

  private func isKey(_ key: [UInt8], in slot: Slot) -> Bool {
    guard Int(slot.length) == key.count else { return false }
    let start = Int(slot.start)
    for (place, byte) in key.enumerated() where bytes[start + place] != byte { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: ByteTable.free, count: 2 * old.count)
    let mask = slots.count - 1
    for slot in old where slot.length >= 0 {
      var at = ByteTable.hash(bytes[Int(slot.start)..<Int(slot.start + slot.length)]) & mask
      while slots[at].length >= 0 { at = (at + 1) & mask }
      slots[at] = slot
    }
  }

  private static func hash(_ key: ArraySlice<UInt8>) -> Int {
    StableHash.slot(StableHash.fnv1a(key))
  }
}
