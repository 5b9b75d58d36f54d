/// Undoes what a server did to a page for sending it; pages on which it is undone already stay.
struct Payload {
  /// A way of packing.
  enum Encoding: Sendable, Equatable {
    case gzip, deflate

    /// The ways a field names, in order; nil for those that are not known.
    static func list(_ value: String?) -> [Encoding?] {
      let names = (value ?? "").lowercased().split(separator: ",").map { String($0).trimmed(" \t") }
      return names.filter { !$0.isEmpty && $0 != "identity" && $0 != "none" }.map { name in
        switch name {
        case "gzip", "x-gzip": .gzip
        case "deflate": .deflate
        default: nil
        }
      }
    }
  }

  /// Why there is no page.
  enum Problem: Error {
    case damaged, tooLarge
  }

  /// The largest page.
  let sizeLimit: Int

  /// The page of a record.
  func page(of record: WebRecord) throws(Problem) -> [UInt8] {
    var bytes = record.body
    if record.head.isChunked { bytes = ChunkedBody.joined(bytes) ?? bytes }
    for encoding in record.head.encodings.reversed() {
      guard let format = format(of: bytes, encoding) else { continue }
      bytes = try unpack(bytes, format)
    }
    return bytes
  }

  /// Whether text that begins with a tag stands in a range.
  static func looksLikePage(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let text = bytes[range].prefix(256)
    let plain = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text
    return plain.first { $0 > 0x20 } == UInt8(ascii: "<")
  }

  /// What stands around the packed data, or nil when the bytes are not packed.
  private func format(of bytes: [UInt8], _ encoding: Encoding) -> Inflater.Format? {
    guard bytes.count > 2, !Payload.looksLikePage(bytes, 0..<bytes.count) else { return nil }
    if bytes.starts(with: [0x1F, 0x8B]) { return .gzip }
    if encoding == .gzip { return nil }
    let head = Int(bytes[0]) << 8 | Int(bytes[1])
    return bytes[0] & 0x0F == 8 && head % 31 == 0 ? .zlib : .raw
  }

  /// The unpacked bytes; of data that was cut off, what there is.
  private func unpack(_ bytes: [UInt8], _ format: Inflater.Format) throws(Problem) -> [UInt8] {
    guard var inflater = Inflater(format) else { throw .damaged }
    var output = [UInt8](repeating: 0, count: 1 << 16)
    var page: [UInt8] = []
    var at = 0
    while true {
      let step = inflater.step(bytes, from: at, into: &output)
      at += step.consumed
      page.append(contentsOf: output[..<step.written])
      if page.count > sizeLimit { throw .tooLarge }
      switch step.outcome {
      case .finished: return page
      case .damaged: if format == .raw, page.isEmpty { return bytes } else { throw .damaged }
      case .more: if step.consumed == 0, step.written == 0 { return page }
      }
    }
  }
}
