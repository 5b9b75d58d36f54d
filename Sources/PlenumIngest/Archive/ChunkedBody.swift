/// A page sent in chunks, each after a line with its size.
enum ChunkedBody {
  /// The chunks joined, or nil when the bytes are not in chunks; of a cut one what there is.
  static func joined(_ bytes: [UInt8]) -> [UInt8]? {
    var page: [UInt8] = []
    var at = 0
    while let (size, start) = size(bytes, at) {
      if size == 0 { return page }
      let end = min(bytes.count, start + size)
      page.append(contentsOf: bytes[start..<end])
      at = end
      while at < bytes.count, at < end + 2, bytes[at] == 0x0D || bytes[at] == 0x0A { at += 1 }
    }
    return at == 0 ? nil : page
  }

  /// The size that a line gives, and the index after the line.
  private static func size(_ bytes: [UInt8], _ start: Int) -> (size: Int, next: Int)? {
    let reach = bytes[start..<min(bytes.count, start + 1024)]
    guard let stop = reach.firstIndex(of: 0x0A) else { return nil }
    let digits = bytes[start..<stop].prefix { isDigit($0) }
    let rest = bytes[digits.endIndex..<stop].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    guard rest == nil || rest == UInt8(ascii: ";"), digits.count <= 8,
      let size = Int(String(decoding: digits, as: UTF8.self), radix: 16)
    else { return nil }
    return (size, stop + 1)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
