import PlenumModel

/// The formats in which articles come.
public enum InputFormat: String, Sendable, CaseIterable {
  case text, html, jsonl

  /// The format of a file name, without regard to a final `.gz`; nil when unknown.
  package init?(fileName: String) {
    switch InputFormat.fileExtension(of: fileName) {
    case "txt": self = .text
    case "html", "htm": self = .html
    case "jsonl": self = .jsonl
    default: return nil
    }
  }

  /// Reads the value of `--input-format`.
  public init?(option: String) {
    switch option.lowered {
    case "text", "txt": self = .text
    case "html", "htm": self = .html
    case "jsonl": self = .jsonl
    default: return nil
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
