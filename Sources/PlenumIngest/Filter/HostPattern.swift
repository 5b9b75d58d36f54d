/// A host of which pages are wanted: its name, or `*.` before a name for it and all below it.
package struct HostPattern: Sendable, Hashable {
  private let name: String
  private let isFamily: Bool

  /// Reads a pattern; nil when it is none.
  package init?(_ text: String) {
    let lower = text.lowercased().trimmed(" .")
    isFamily = text.hasPrefix("*.")
    name = isFamily ? String(lower.dropFirst(2)) : lower
    let isName = name.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x61...0x7A, 0x80...0xFF: true
      default: "-._".utf8.contains(byte)
      }
    }
    if name.isEmpty || !isName { return nil }
  }

  /// Whether a host is wanted.
  func matches(_ host: String) -> Bool {
    host == name || (isFamily && host.hasSuffix("." + name))
  }

  /// The host of an address in lower case, without port.
  static func host(of url: String) -> String? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let authority = url[scheme.upperBound...].prefix { !"/?#\\".contains($0) }
    let place = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] }
    let host = (place ?? authority).prefix { $0 != ":" }.lowercased().trimmed(".")
    return host.isEmpty ? nil : host
  }
}
