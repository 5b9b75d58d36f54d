import Foundation

/// Writes articles in the chosen layouts, and their truth, into one folder.
final class CorpusWriter {
  private let folder: String
  private let options: CorpusOptions
  private let truth: FileSink
  private var lines: FileSink?
  private var archive: WARCWriter
  private var madeFolders: Set<String> = []

  init(folder: String, options: CorpusOptions) throws {
    self.folder = folder
    self.options = options
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    truth = try FileSink(path: folder + "/truth.jsonl")
    archive = WARCWriter(folder: folder + "/warc")
    if options.layouts.contains(.jsonl) { lines = try FileSink(path: folder + "/articles.jsonl") }
  }

  /// Writes one article in the layout that its place decides.
  func write(_ article: WrittenArticle, index: Int) throws {
    var chance = SplitMix64(seed: options.seed, stream: [StreamTag.layout, index])
    let layout = chance.pick(options.layouts)
    let place = ArticlePlace(index: index, host: article.host)
    let identity =
      switch layout {
      case .text: try writeText(article, place, &chance)
      case .html: try writePage(article, place, &chance)
      case .warc: try archivePage(article, place, &chance)
      case .jsonl: try writeRecord(article, place, &chance)
      }
    try truth.write(article.truth.line(identity: identity) + "\n")
  }

  // Each writes an article and returns its identity.

  private func writeText(
    _ article: WrittenArticle, _ place: ArticlePlace, _ chance: inout SplitMix64
  ) throws -> String {
    let path = place.path("txt")
    try write(TextPage(article: article).text(&chance), to: "text/" + path)
    return path
  }

  private func writePage(
    _ article: WrittenArticle, _ place: ArticlePlace, _ chance: inout SplitMix64
  ) throws -> String {
    let path = place.path("html")
    let page = HTMLPage(article: article, url: chance.percent(70) ? place.url : nil)
    try write(page.text(&chance), to: "html/" + path)
    return page.url ?? path
  }

  private func archivePage(
    _ article: WrittenArticle, _ place: ArticlePlace, _ chance: inout SplitMix64
  ) throws -> String {
    // Drawn so that the page is built as in layout html.
    _ = chance.percent(70)
    let page = HTMLPage(article: article, url: place.url)
    try archive.write(page.text(&chance), url: place.url, fetched: article.published + 1)
    return place.url
  }

  private func writeRecord(
    _ article: WrittenArticle, _ place: ArticlePlace, _ chance: inout SplitMix64
  ) throws -> String {
    try lines?.write(RecordLine(article: article, place: place).text(&chance))
    return place.id
  }

  func close() throws {
    try truth.close()
    try lines?.close()
    try archive.close()
  }

  private func write(_ text: String, to path: String) throws {
    let file = URL(fileURLWithPath: "\(folder)/\(path)")
    let parent = file.deletingLastPathComponent()
    if madeFolders.insert(parent.path).inserted {
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    }
    try Data(text.utf8).write(to: file)
  }
}
