import PlenumModel

/// Rules and lexicons in one text, as embedded in the binary: comments, examples and YAML taken off.
public struct LanguageArchive: Sendable {
  /// The lexicons.
  public let lexicons: [LexiconFile]
  /// The rules, without examples.
  public let rules: [Rule]

  private static let sectionMark: Unicode.Scalar = "\u{1}"

  /// Writes an archive.
  ///
  /// - Parameters:
  ///   - lexicons: names and texts of the lexicon files.
  ///   - rules: the rules in order.
  public static func text(lexicons: [(name: String, text: String)], rules: [Rule]) -> String {
    var text = ""
    for lexicon in lexicons {
      text += "\(sectionMark)\(lexicon.name)\n"
      for line in lexicon.text.split(separator: "\n") where !line.hasPrefix("#") {
        text += line + "\n"
      }
    }
    text += "\(sectionMark)\n"
    for rule in rules {
      let attributes = rule.attributes.sorted { $0.key < $1.key }
        .map { "\($0.key)=\($0.value)" }.joined(separator: ";")
      text +=
        [rule.phase, rule.name, String(rule.priority), rule.pattern, attributes]
        .joined(separator: "\t") + "\n"
    }
    return text
  }

  /// Reads what ``text(lexicons:rules:)`` wrote.
  public init(_ text: String) throws {
    var lexicons: [LexiconFile] = []
    var rules: [Rule] = []
    for section in text.parts(separatedBy: UInt8(ascii: LanguageArchive.sectionMark)) {
      let lineEnd = section.utf8.firstIndex(of: UInt8(ascii: "\n")) ?? section.endIndex
      let name = String(section[..<lineEnd])
      if name.isEmpty {
        rules = section.parts(separatedBy: UInt8(ascii: "\n")).compactMap(LanguageArchive.rule)
      } else {
        let body = section[lineEnd...].dropFirst()
        lexicons.append(try LexiconFile(name: name, text: String(body)))
      }
    }
    self.lexicons = lexicons
    self.rules = rules
  }

  private static func rule(_ line: Substring) -> Rule? {
    let cells = line.parts(separatedBy: UInt8(ascii: "\t"), keepsEmpty: true).map(String.init)
    guard cells.count == 5 else { return nil }
    var attributes: [String: String] = [:]
    for pair in cells[4].split(separator: ";") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { attributes[String(parts[0])] = String(parts[1]) }
    }
    return Rule(
      name: cells[1], phase: cells[0], priority: Int(cells[2]) ?? 0, pattern: cells[3],
      attributes: attributes)
  }
}
