import PlenumModel

/// The formats in which articles come.
public enum InputFormat: String, Sendable, CaseIterable {
  case text, html, jsonl, warc, wet

  /// The format of a file name, without regard to a final `.gz`; nil when unknown.
  package init?(fileName: String) {
    switch InputFormat.fileExtension(of: fileName) {
    case "txt": self = .text
    case "html", "htm": self = .html
    case "jsonl": self = .jsonl
    case "warc": self = .warc
    case "wet": self = .wet
    default: return nil
    }
  }

  /// Reads the value of `--input-format`.
  public init?(option: String) {
    switch option.lowered {
    case "text", "txt": self = .text
    case "html", "htm": self = .html
    case "jsonl": self = .jsonl
    case "warc": self = .warc
    case "wet": self = .wet
    default: return nil
    }
  }

  /// Tells the format of bytes without a name by their first sign.
  init(content bytes: [UInt8]) {
    let first = bytes.first { $0 > 0x20 && $0 < 0x80 }
    if RecordMarker.stands(in: bytes) {
      self = .warc
    } else {
      self =
        first == UInt8(ascii: "{") ? .jsonl : first == UInt8(ascii: "<") ? .html : .text
    }
  }

  /// The extension in lower case, the one before `.gz` for compressed files.
  static func fileExtension(of fileName: String) -> String {
    let base = isCompressed(fileName) ? String(fileName.dropLast(3)) : fileName
    guard let dot = base.lastIndex(of: "."), dot != base.startIndex else { return "" }
    return base[base.index(after: dot)...].lowered
  }

  static func isCompressed(_ fileName: String) -> Bool {
    fileName.lowered.ends(with: ".gz")
  }
}
