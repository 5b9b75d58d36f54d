/// Collects the little-endian bytes that ``EmbeddedBytes`` reads.
package struct BlobWriter: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []

  /// An empty writer.
  package init() {}

  /// Appends a number, low byte first.
  package mutating func append<Number: FixedWidthInteger>(_ number: Number) {
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> Number(shift)))
    }
  }

  /// Appends bytes as they are.
  package mutating func append(contentsOf other: some Sequence<UInt8>) {
    bytes.append(contentsOf: other)
  }
}
