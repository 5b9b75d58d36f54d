import PlenumText

/// The sections of a compiled gazetteer, read in place.
struct GazetteerTable: Sendable {
  let bytes: EmbeddedBytes

  /// Wraps compiled bytes; returns nil when they are not a gazetteer of this version.
  init?(_ bytes: EmbeddedBytes) {
    guard bytes.count >= GazetteerLayout.headerSize,
      bytes.u32(at: GazetteerLayout.Header.magic) == GazetteerLayout.magic,
      bytes.u32(at: GazetteerLayout.Header.version) == GazetteerLayout.version
    else { return nil }
    self.bytes = bytes
    guard bytes.count == size else { return nil }
  }

  var unitCount: Int { header(GazetteerLayout.Header.unitCount) }
  private var keyCount: Int { header(GazetteerLayout.Header.keyCount) }

  /// A one-byte field of a unit record.
  func u8(_ field: Int, of unit: Int) -> UInt8 { bytes.u8(at: offset(of: field, unit: unit)) }

  /// A two-byte field of a unit record.
  func u16(_ field: Int, of unit: Int) -> UInt16 { bytes.u16(at: offset(of: field, unit: unit)) }

  /// A four-byte field of a unit record.
  func u32(_ field: Int, of unit: Int) -> UInt32 { bytes.u32(at: offset(of: field, unit: unit)) }

  func name(of unit: Int) -> String {
    let packed = u32(GazetteerLayout.Unit.name, of: unit)
    return bytes.text(at: strings + Int(packed & 0xFF_FFFF), length: Int(packed >> 24))
  }

  /// The half-open range that starts at a field of a unit and ends at that of the next.
  func range(of field: Int, unit: Int) -> Range<Int> {
    Int(u16(field, of: unit))..<Int(u16(field, of: unit + 1))
  }

  /// The row of successors at a place in the table.
  func succession(at row: Int) -> (old: Int, new: Int, extent: UInt8) {
    let offset = successors + row * GazetteerLayout.successorSize
    return (
      Int(bytes.u16(at: offset)), Int(bytes.u16(at: offset + 2)), bytes.u8(at: offset + 4)
    )
  }

  /// The row of successors at a place in the order of the new units.
  func row(byNewUnit place: Int) -> Int { Int(bytes.u16(at: predecessors + 2 * place)) }

  /// Indices of the units filed under the hash of a key, in ascending order.
  func units(filedUnder hash: UInt64) -> [Int] {
    guard let key = find(hash) else { return [] }
    let start = Int(bytes.u16(at: starts + 2 * key))
    let end = Int(bytes.u16(at: starts + 2 * key + 2))
    return (start..<end).map { Int(bytes.u16(at: postings + 2 * $0)) }
  }

  /// Binary search in the sorted hashes.
  private func find(_ hash: UInt64) -> Int? {
    var low = 0
    var high = keyCount
    while low < high {
      let middle = (low + high) / 2
      if bytes.u64(at: hashes + 8 * middle) < hash { low = middle + 1 } else { high = middle }
    }
    return low < keyCount && bytes.u64(at: hashes + 8 * low) == hash ? low : nil
  }

  private func offset(of field: Int, unit: Int) -> Int {
    GazetteerLayout.headerSize + unit * GazetteerLayout.unitSize + field
  }

  private func header(_ field: Int) -> Int { Int(bytes.u32(at: field)) }
}

extension GazetteerTable {
  // Where the sections start; each follows the one before it.
  private var hashes: Int {
    GazetteerLayout.headerSize + (unitCount + 1) * GazetteerLayout.unitSize
  }
  private var starts: Int { hashes + 8 * keyCount }
  private var postings: Int { starts + 2 * (keyCount + 1) }
  private var successors: Int { postings + 2 * header(GazetteerLayout.Header.postingCount) }
  private var predecessors: Int { successors + GazetteerLayout.successorSize * successorCount }
  private var strings: Int { predecessors + 2 * successorCount }
  private var size: Int { strings + header(GazetteerLayout.Header.stringBytes) }
  private var successorCount: Int { header(GazetteerLayout.Header.successorCount) }
}
