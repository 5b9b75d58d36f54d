extension DocumentGraph {
  /// The document graph as one line of JSON: members sorted by name, the same bytes every time.
  ///
  /// Single-valued properties are written as one value, all others as arrays.
  public var jsonLine: String { String(decoding: jsonBytes, as: UTF8.self) }

  /// The bytes of ``jsonLine``.
  package var jsonBytes: [UInt8] { DocumentGraphWriter.bytes(of: self) }
}
