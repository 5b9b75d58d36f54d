import ArgumentParser
import PlenumCorpus

/// `plenum-corpus generate`.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write articles and their truth into a folder; the same seed gives the same bytes.")

  @Option(help: "How many articles.")
  var articles: Int

  @Option(help: "The seed.")
  var seed: UInt64 = 1

  @Option(help: "The folder to write to.")
  var out: String

  @Option(help: "text, html, warc, jsonl, or several with commas between them.")
  var layout = "jsonl"

  @Option(help: "The share of persons who share their full name with somebody.")
  var homonyms = 0.25

  @Option(help: "The share of articles that come again, corrected.")
  var corrections = 0.02

  func validate() throws {
    guard articles > 0 else { throw ValidationError("--articles must be at least 1.") }
    guard (0...0.9).contains(homonyms) else {
      throw ValidationError("--homonyms must be between 0 and 0.9.")
    }
    guard (0...1).contains(corrections) else {
      throw ValidationError("--corrections must be between 0 and 1.")
    }
    _ = try layouts
  }

  func run() throws {
    let options = CorpusOptions(
      articles: articles, seed: seed, layouts: try layouts, homonyms: homonyms,
      corrections: corrections)
    let summary = try CorpusGenerator(options).write(to: out)
    print("\(out): \(summary.text)")
  }

  private var layouts: [CorpusLayout] {
    get throws {
      try layout.split(separator: ",").map { name in
        guard let layout = CorpusLayout(rawValue: String(name)) else {
          let known = CorpusLayout.allCases.map(\.rawValue).joined(separator: ", ")
          throw ValidationError("There is no layout '\(name)'; there are \(known).")
        }
        return layout
      }
    }
  }
}
