import Foundation
import PlenumIngest
import PlenumModel
import PlenumTestSupport
import Testing

/// A page of the folder `Pages` with what is marked as its article.
struct ContentPage: CustomTestStringConvertible {
  let name: String
  let system: String
  let published: String?
  let author: String?
  let headline: String
  /// Text that must be found.
  let required: String
  /// Headline, captions and by-line, which may be found.
  let optional: String

  var testDescription: String { name }

  /// All pages.
  static let all: [ContentPage] = {
    let rows = (try? String(contentsOfFile: path("pages.tsv"), encoding: .utf8)) ?? ""
    return rows.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst()
      .compactMap { ContentPage(row: $0) }
  }()

  private init?(row: Substring) {
    let cells = row.split(separator: "\t").map(String.init)
    guard cells.count == 5,
      let marks = try? String(contentsOfFile: Self.path(cells[0] + ".body.txt"), encoding: .utf8)
    else { return nil }
    (name, system) = (cells[0], cells[1])
    published = cells[3] == "-" ? nil : cells[3]
    author = cells[4] == "-" ? nil : cells[4]
    let lines = marks.split(separator: "\n")
    headline = lines.first { $0.hasPrefix("= ") }.map { String($0.dropFirst(2)) } ?? ""
    let isOptional = { (line: Substring) in line.hasPrefix("= ") || line.hasPrefix("? ") }
    optional = lines.filter(isOptional).map { String($0.dropFirst(2)) }.joined(separator: "\n")
    required = lines.filter { !isOptional($0) }.joined(separator: "\n")
  }

  private static func path(_ file: String) -> String {
    PackageFolder.path("Tests/PlenumIngestTests/Pages/" + file)
  }

  /// The article that is read from the page.
  func article(recipes: RecipeBook = .builtIn) throws -> Article {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: Self.path(name + ".html"))))
    let source = InputSource(location: .bytes(bytes), format: .html, relativePath: name)
    var articles: [Article] = []
    ArticleReader(recipes: recipes).read(source) { result in
      if case .success(let article) = result { articles.append(article) }
    }
    return try #require(articles.first, "\(name)")
  }

  /// F1 of a text: syllables as a multiset, as in `scripts/content-f1`.
  func f1(of text: String) -> Double {
    let wanted = Self.syllables(required)
    let found = Self.syllables(text)
    let extra = Self.rest(of: found, without: wanted)
    let hits = Self.size(found) - Self.size(extra)
    let extras = Self.size(Self.rest(of: extra, without: Self.syllables(optional)))
    let misses = Self.size(wanted) - hits
    return hits == 0 ? 0 : 2 * Double(hits) / Double(2 * hits + extras + misses)
  }

  private static func syllables(_ text: String) -> [String: Int] {
    let words = text.precomposedStringWithCanonicalMapping.lowercased()
      .split { !($0.isLetter || $0.isNumber || $0 == "_") }
    return Dictionary(words.map { (String($0), 1) }, uniquingKeysWith: +)
  }

  private static func rest(of some: [String: Int], without other: [String: Int]) -> [String: Int] {
    var rest = some
    for (word, count) in other { rest[word, default: 0] -= count }
    return rest.filter { $0.value > 0 }
  }

  private static func size(_ words: [String: Int]) -> Int { words.values.reduce(0, +) }
}
