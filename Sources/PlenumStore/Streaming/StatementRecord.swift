internal import PlenumModel

/// A statement as bytes: all of it but its ends and its predicate, which are the key.
///
/// The offsets stand first, the greater byte before the smaller, so that bytes have the order of spans.
struct StatementRecord {
  private var bytes: [UInt8] = []

  /// Takes the row of a statement: its number, then from column 5 on the span, the rule, the confidence, the quote.
  mutating func fill(from rows: RowScan, rule: UInt32) {
    bytes.removeAll(keepingCapacity: true)
    let numbers = (
      rows.integer(5).bigEndian, rows.integer(6).bigEndian, rows.integer(0).bigEndian,
      rows.number(8).bitPattern, UInt64(rule)
    )
    unsafe withUnsafeBytes(of: numbers) { unsafe append($0) }
    unsafe append(rows.bytes(9))
  }

  private mutating func append(_ bytes: UnsafeRawBufferPointer) {
    unsafe bytes.withMemoryRebound(to: UInt8.self) { unsafe self.bytes.append(contentsOf: $0) }
  }

  /// Calls `body` with the bytes.
  func withBytes(_ body: (UnsafeRawBufferPointer) throws -> Void) rethrows {
    unsafe try bytes.withUnsafeBytes { unsafe try body($0) }
  }

  /// What stands in the bytes.
  @safe
  struct Fields {
    private static let size = 40
    private let bytes: UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer) { unsafe self.bytes = bytes }

    var span: TextSpan {
      TextSpan(
        Int(truncatingIfNeeded: number(0).bigEndian), Int(truncatingIfNeeded: number(8).bigEndian))
    }

    var confidence: Double { Double(bitPattern: number(24)) }

    var rule: Int { Int(number(32)) }

    var quote: String {
      unsafe String(
        decoding: UnsafeRawBufferPointer(rebasing: bytes[Fields.size...]), as: UTF8.self)
    }

    private func number(_ offset: Int) -> UInt64 {
      unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
  }
}
