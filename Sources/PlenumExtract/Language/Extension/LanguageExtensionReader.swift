import Foundation
import PlenumModel
import PlenumRules
import PlenumText

/// Reads a folder of lexicons and rules, laid out as `lexicon/*.tsv` and `rules/*.yml`.
///
/// What cannot be read becomes a finding; the rest is read all the same.
struct LanguageExtensionReader {
  private let folder: String
  private(set) var language = LanguageExtension()
  private(set) var findings: [LanguageFinding] = []

  init(folder: String) {
    self.folder = folder
    read()
  }

  private mutating func read() {
    guard let names = names(in: folder) else {
      return report(folder, "no folder that can be read; check the path")
    }
    let parts = names.filter { $0 == "lexicon" || $0 == "rules" }
    if parts.isEmpty { report(folder, "it has neither a folder lexicon nor a folder rules") }
    for part in parts {
      part == "lexicon" ? readLexicons(in: "\(folder)/lexicon") : readRules(in: "\(folder)/rules")
    }
  }

  private mutating func readLexicons(in folder: String) {
    for name in files(in: folder, ending: ".tsv") {
      let path = "\(folder)/\(name)"
      guard let text = text(of: path) else { continue }
      var faults: [RuleError] = []
      let file = LexiconFile(name: String(name.dropLast(4)), text: text, faults: &faults)
      report(faults, in: path)
      if faults.isEmpty, file.columns.isEmpty {
        report(path, "it names no columns; the first line is 'phrase' and others")
      }
      language.lexicons.append(.init(file: path, content: file))
    }
  }

  private mutating func readRules(in folder: String) {
    var names = files(in: folder, ending: ".yml")
    if names.contains("master.yml") {
      let listed = master(of: folder)
      for name in names where name != "master.yml" && !listed.contains(name) {
        report("\(folder)/\(name)", "not read: master.yml does not list it", .warning)
      }
      names = listed
    }
    for name in names { readRules(of: "\(folder)/\(name)", named: name) }
  }

  private mutating func readRules(of path: String, named name: String) {
    guard let text = text(of: path) else { return }
    var faults: [RuleError] = []
    let file = RuleFile(name: name, text: text, faults: &faults)
    report(faults, in: path)
    language.rules += file.rules.map { .init(file: path, content: $0) }
    language.removals += file.removals.map { .init(file: path, content: $0) }
  }

  private mutating func master(of folder: String) -> [String] {
    let path = "\(folder)/master.yml"
    guard let text = text(of: path) else { return [] }
    do {
      return try LanguageFolder.ruleFiles(master: text)
    } catch {
      report(path, "cannot be read: it lists the rule files under 'files:'")
      return []
    }
  }

  /// The names of the files with this ending, sorted; others but notes are named.
  private mutating func files(in folder: String, ending: String) -> [String] {
    guard let names = names(in: folder) else {
      report(folder, "no folder that can be read")
      return []
    }
    for name in names where !name.ends(with: ending) && !name.ends(with: ".md") {
      report("\(folder)/\(name)", "not read: its name does not end in \(ending)", .warning)
    }
    return names.filter { $0.ends(with: ending) }
  }

  private func names(in folder: String) -> [String]? {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    return names?.filter { !$0.begins(with: ".") }.sorted()
  }

  /// A file's text in NFC with plain line ends.
  private mutating func text(of path: String) -> String? {
    guard let data = FileManager.default.contents(atPath: path) else {
      report(path, "no file that can be read")
      return nil
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      report(path, "not in UTF-8; save it as UTF-8")
      return nil
    }
    let isMarked = text.unicodeScalars.first == "\u{FEFF}"
    let unmarked = isMarked ? String(text.unicodeScalars.dropFirst()) : text
    return NFC.normalize(unmarked.replacing("\r\n", with: "\n"))
  }

  private mutating func report(_ faults: [RuleError], in file: String) {
    findings += faults.map { fault in
      let rule =
        fault.place.begins(with: "line ") || fault.place == "file" ? "" : fault.place + ": "
      return LanguageFinding(.error, file, line: fault.line, rule + fault.message)
    }
  }

  private mutating func report(
    _ file: String, _ message: String, _ severity: LanguageFinding.Severity = .error
  ) {
    findings.append(LanguageFinding(severity, file, message))
  }
}
