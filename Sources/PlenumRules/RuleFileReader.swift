import Yams

/// Reads a rule file rule by rule, so that each fault has its line.
struct RuleFileReader {
  /// The form of a rule.
  private struct Entry: Decodable {
    let name: String
    let pattern: String?
    let priority: Int?
    let set: [String: String]?
    let examples: [String]?
    let off: Bool?

    static let keys: Set<String> = ["name", "pattern", "priority", "set", "examples", "off"]
  }

  let file: String
  private(set) var rules: [Rule] = []
  private(set) var removals: [RuleFile.Removal] = []
  private(set) var faults: [RuleError] = []

  init(file: String) {
    self.file = file
  }

  mutating func read(_ text: String) {
    do {
      guard let root = try Yams.compose(yaml: text), let mapping = root.mapping else {
        return unreadable("'phase' and 'rules' are missing", "file", line: nil)
      }
      guard let phase = mapping["phase"]?.string else {
        return unreadable("'phase' is missing", "file", line: root.mark?.line)
      }
      guard let entries = mapping["rules"]?.sequence else {
        return unreadable("'rules' is missing or no list", "file", line: root.mark?.line)
      }
      for node in entries { read(node, phase: phase) }
    } catch {
      unreadable(RuleFileReader.reason(of: error), "file", line: RuleFileReader.line(of: error))
    }
  }

  private mutating func read(_ node: Node, phase: String) {
    let line = node.mark?.line
    let name = node.mapping?["name"]?.string ?? "rule \(line ?? 0)"
    do {
      let entry = try YAMLDecoder().decode(Entry.self, from: node)
      if let key = node.mapping?.keys.compactMap(\.string).first(where: { !Entry.keys.contains($0) }
      ) {
        return fault("a rule has no '\(key)'", name, line: line)
      }
      if entry.off == true {
        removals.append(RuleFile.Removal(name: entry.name, line: line))
      } else {
        take(entry, phase: phase, line: line)
      }
    } catch {
      unreadable(RuleFileReader.reason(of: error), name, line: line)
    }
  }

  private mutating func take(_ entry: Entry, phase: String, line: Int?) {
    guard let pattern = entry.pattern else {
      return unreadable("'pattern' is missing", entry.name, line: line)
    }
    guard let examples = entry.examples else {
      return unreadable("'examples' is missing", entry.name, line: line)
    }
    if examples.isEmpty { return fault("a rule needs an example", entry.name, line: line) }
    rules.append(
      Rule(
        name: entry.name, phase: phase, priority: entry.priority ?? 0, pattern: pattern,
        attributes: entry.set ?? [:], examples: examples.map(Rule.Example.init), line: line))
  }

  private mutating func unreadable(_ reason: String, _ place: String, line: Int?) {
    fault("cannot be read: " + reason, place, line: line)
  }

  private mutating func fault(_ message: String, _ place: String, line: Int?) {
    faults.append(RuleError(file: file, place: place, message: message, line: line))
  }

  /// What is wrong, without the decoder's own notation where it is a common fault.
  private static func reason(of error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "'\(key.stringValue)' is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
      DecodingError.dataCorrupted(let context):
      "'\(context.codingPath.map(\.stringValue).joined(separator: "."))' has a wrong value"
    case YamlError.scanner(_, let problem, _, _), YamlError.parser(_, let problem, _, _),
      YamlError.composer(_, let problem, _, _):
      "no YAML: \(problem)"
    default: "\(error)"
    }
  }

  private static func line(of error: any Error) -> Int? {
    switch error {
    case YamlError.scanner(_, _, let mark, _), YamlError.parser(_, _, let mark, _),
      YamlError.composer(_, _, let mark, _):
      mark.line
    default: nil
    }
  }
}
