/// The flat layout of a compiled gazetteer; all numbers are little-endian.
///
/// A header of eight `u32`, then without gaps: unit records with a sentinel, sorted hashes of keys,
/// starts of their postings with a sentinel, postings, successors, rows of successors in the order of
/// the new units, strings.
enum GazetteerLayout {
  /// "PLGZ".
  static let magic: UInt32 = 0x5A47_4C50
  /// Raised when the layout changes.
  static let version: UInt32 = 1
  /// Bytes before the unit records.
  static let headerSize = 32
  /// Bytes of a unit record.
  static let unitSize = 24
  /// Bytes of a row of successors: old index, new index, extent.
  static let successorSize = 6
  /// A parent index that means none.
  static let none: UInt16 = 0xFFFF
  /// Coordinates are stored as multiples of this part of a degree.
  static let unitsPerDegree = 100_000.0

  /// Offsets of the fields of the header.
  enum Header {
    static let magic = 0
    static let version = 4
    static let unitCount = 8
    static let stringBytes = 12
    static let keyCount = 16
    static let postingCount = 20
    static let successorCount = 24
  }

  /// Offsets of the fields of a unit record.
  ///
  /// The records end with a sentinel, so that the range of children, successors or predecessors of
  /// a unit ends where that of the next unit starts.
  enum Unit {
    /// `u32`: offset of the name in the strings, with its length in the high byte.
    static let name = 0
    static let latitude = 4
    static let longitude = 8
    static let code = 12
    static let parent = 14
    static let firstChild = 16
    static let firstSuccessor = 18
    static let firstPredecessor = 20
    /// `u8`: era.
    static let era = 22
    /// `u8`: level in the high half, unit word in the low half.
    static let kind = 23
  }
}
