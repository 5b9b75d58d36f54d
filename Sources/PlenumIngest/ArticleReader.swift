package import PlenumModel

/// Reads the articles of a source; a bad record never stops the others.
package struct ArticleReader: Sendable {
  /// The largest page, text or record that is read, in bytes.
  package static let defaultSizeLimit = 64 << 20

  private let sizeLimit: Int
  private let recipes: RecipeBook

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - sizeLimit: pages and records with more bytes are refused.
  ///   - recipes: say where pages keep their articles; other pages go to the generic finder.
  package init(
    sizeLimit: Int = ArticleReader.defaultSizeLimit, recipes: RecipeBook = .builtIn
  ) {
    self.sizeLimit = sizeLimit
    self.recipes = recipes
  }

  /// Hands out every article of a source, and a failure for every one that cannot be read.
  ///
  /// - Parameters:
  ///   - source: what to read.
  ///   - isWanted: asked between records; when it says no, reading ends.
  ///   - each: takes an article or a failure.
  package func read(
    _ source: InputSource, while isWanted: () -> Bool = { true },
    each: (Result<Article, IngestFailure>) -> Void
  ) {
    do throws(IngestFailure) {
      switch source.format {
      case .jsonl: try readRecords(source, isWanted, each)
      case .text, .html: each(.success(try readWhole(source)))
      case nil: try readUnknown(source, each)
      }
    } catch {
      each(.failure(error))
    }
  }

  /// Tells the format of a source without name by its first sign.
  private func readUnknown(_ source: InputSource, _ each: (Result<Article, IngestFailure>) -> Void)
    throws(IngestFailure)
  {
    let bytes = try allBytes(of: source)
    let first = bytes.first { $0 > 0x20 && $0 < 0x80 }
    let format: InputFormat =
      first == UInt8(ascii: "{") ? .jsonl : first == UInt8(ascii: "<") ? .html : .text
    let known = InputSource(
      location: .bytes(bytes), format: format, relativePath: source.relativePath)
    read(known, each: each)
  }

  private func readWhole(_ source: InputSource) throws(IngestFailure) -> Article {
    let bytes = try allBytes(of: source)
    let maker = maker(for: source)
    return source.format == .html ? try maker.article(page: bytes) : try maker.article(text: bytes)
  }

  private func maker(for source: InputSource) -> ArticleMaker {
    ArticleMaker(file: source.name, relativePath: source.relativePath, recipes: recipes)
  }

  private func allBytes(of source: InputSource) throws(IngestFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var isTooLarge = false
    try ByteStream(source: source).read { piece in
      isTooLarge = bytes.count + piece.count > sizeLimit
      if !isTooLarge { bytes.append(contentsOf: piece) }
      return !isTooLarge
    }
    if isTooLarge { throw tooLarge(source, line: nil) }
    return bytes
  }

  private func readRecords(
    _ source: InputSource, _ isWanted: () -> Bool,
    _ each: (Result<Article, IngestFailure>) -> Void
  ) throws(IngestFailure) {
    let maker = maker(for: source)
    var splitter = LineSplitter(limit: sizeLimit)
    var number = 0
    func take(_ line: LineSplitter.Line) {
      number += 1
      guard isWanted() else { return }
      switch line {
      case .tooLong: each(.failure(tooLarge(source, line: number)))
      case .bytes(let bytes):
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
        each(result { () throws(IngestFailure) in try maker.article(record: bytes, line: number) })
      }
    }
    try ByteStream(source: source).read { piece in
      splitter.add(piece, each: take)
      return isWanted()
    }
    splitter.end(each: take)
    if number == 0 {
      throw IngestFailure(
        file: source.name, reason: .empty, message: "the file is empty; leave it out")
    }
  }

  private func result(_ make: () throws(IngestFailure) -> Article) -> Result<Article, IngestFailure>
  {
    do throws(IngestFailure) { return .success(try make()) } catch { return .failure(error) }
  }

  private func tooLarge(_ source: InputSource, line: Int?) -> IngestFailure {
    IngestFailure(
      file: source.name, line: line, reason: .tooLarge,
      message: "more than \(sizeLimit) bytes in one article; split it")
  }
}
