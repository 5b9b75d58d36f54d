import PlenumModel

/// A file name pattern with `*`, `?` and `[…]`; `**` stands for any number of folders.
struct GlobPattern {
  private let pattern: String

  init(_ pattern: String) { self.pattern = pattern }

  /// Whether a path needs expanding.
  static func isPattern(_ path: String) -> Bool {
    path.contains { $0 == "*" || $0 == "?" || $0 == "[" }
  }

  /// The existing paths that match, sorted by bytes.
  func matches() -> [String] {
    let parts = pattern.split(separator: "/").map(String.init)
    var paths = [pattern.begins(with: "/") ? "/" : ""]
    for part in parts {
      paths = paths.flatMap { GlobPattern.step(from: $0, by: part) }
    }
    return Set(paths).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func step(from folder: String, by part: String) -> [String] {
    if part == "**" { return folders(below: folder) }
    if !isPattern(part) {
      let path = FileSystem.join(folder, part)
      return FileSystem.kind(of: path) == nil ? [] : [path]
    }
    let names = FileSystem.names(in: folder.isEmpty ? "." : folder) ?? []
    let visible = names.filter { !$0.begins(with: ".") || part.begins(with: ".") }
    return visible.filter { matches($0, part) }.map { FileSystem.join(folder, $0) }
  }

  private static func folders(below root: String) -> [String] {
    var found = [root]
    var pending = [root]
    while let folder = pending.popLast() {
      for name in FileSystem.names(in: folder.isEmpty ? "." : folder) ?? []
      where !name.begins(with: ".") {
        let path = FileSystem.join(folder, name)
        guard FileSystem.kind(of: path) == .folder, !FileSystem.isSymbolicLink(path) else {
          continue
        }
        found.append(path)
        pending.append(path)
      }
    }
    return found
  }

  /// Whether a name matches one part of a pattern; linear in practice, with one point to go back to.
  static func matches(_ name: String, _ part: String) -> Bool {
    let text = Array(name.unicodeScalars)
    let pattern = Array(part.unicodeScalars)
    var (at, place) = (0, 0)
    var star: (place: Int, at: Int)?
    while at < text.count {
      if place < pattern.count, pattern[place] == "*" {
        star = (place, at)
        place += 1
      } else if let next = matchOne(text[at], pattern, place) {
        (at, place) = (at + 1, next)
      } else if let last = star {
        star = (last.place, last.at + 1)
        (at, place) = (last.at + 1, last.place + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == "*" }
  }

  /// The place after the element that matches the sign, or nil.
  private static func matchOne(
    _ sign: Unicode.Scalar, _ pattern: [Unicode.Scalar], _ place: Int
  ) -> Int? {
    guard place < pattern.count else { return nil }
    if pattern[place] == "[", let end = pattern[(place + 1)...].firstIndex(of: "]") {
      return isInSet(sign, pattern[(place + 1)..<end]) ? end + 1 : nil
    }
    return pattern[place] == "?" || pattern[place] == sign ? place + 1 : nil
  }

  private static func isInSet(_ sign: Unicode.Scalar, _ set: ArraySlice<Unicode.Scalar>) -> Bool {
    let isNegated = set.first == "!" || set.first == "^"
    let members = Array(isNegated ? set.dropFirst() : set)
    var isMember = members.contains(sign)
    for i in members.indices.dropFirst().dropLast() where members[i] == "-" {
      if members[i - 1] <= sign && sign <= members[i + 1] { isMember = true }
    }
    return isMember != isNegated
  }
}
