import Foundation
import PlenumExtract
import PlenumRules
import Testing

struct LexiconFileTests {
  static let names = (try? LanguageFiles.lexiconNames()) ?? []

  @Test func `the folder holds lexicons`() {
    #expect(LexiconFileTests.names.contains("title"))
  }

  @Test(arguments: names) func `a lexicon parses and has entries`(name: String) throws {
    let file = try LexiconFile(name: name, text: try LanguageFiles.text("lexicon/\(name).tsv"))
    #expect(!file.rows.isEmpty)
  }

  @Test(arguments: names) func `a lexicon says in its first line what it is`(name: String) throws {
    let first = try LanguageFiles.text("lexicon/\(name).tsv").prefix { $0 != "\n" }
    #expect(first.hasPrefix("# ") && first.count > 20)
  }

  @Test(arguments: names)
  func `a lexicon opens with its origin and what its columns mean`(name: String) throws {
    let text = try LanguageFiles.text("lexicon/\(name).tsv")
    let comments = text.split(separator: "\n").prefix { $0.hasPrefix("#") }.joined(separator: "\n")
    #expect(comments.contains("# Origin: "))
    for column in try LexiconFile(name: name, text: text).columns {
      #expect(comments.contains(" \(column): "), "column \(column)")
    }
  }

  @Test func `the README names every lexicon`() throws {
    let readme = try LanguageFiles.text("lexicon/README.md")
    for name in LexiconFileTests.names { #expect(readme.contains("| `\(name)` |"), "\(name)") }
  }

  @Test func `every word in a column is one that the check knows`() {
    let findings = ExtendedLanguage(folder: LanguageFiles.resources.path, runsExamples: false)
      .findings
    #expect(findings.filter { $0.severity == .error }.map(\.description) == [])
  }

  @Test(arguments: names)
  func `no phrase stands twice with the same features`(name: String) throws {
    let file = try LexiconFile(name: name, text: try LanguageFiles.text("lexicon/\(name).tsv"))
    var seen: Set<[String]> = []
    for row in file.rows {
      let features = row.features.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      for phrase in row.phrases {
        let isNew = seen.insert([phrase] + features).inserted
        #expect(isNew, "line \(row.line): \(phrase)")
      }
    }
  }

  @Test func `the embedded language is the one in the folder`() throws {
    let folder = try LanguageFiles().folder
    let fresh = LanguageArchive.text(lexicons: folder.lexicons, rules: folder.rules)
    let blob = try LanguageFiles.text("../../CPlenumData/blobs/language.txt")
    #expect(blob == fresh, "run scripts/compile-data")
  }
}
