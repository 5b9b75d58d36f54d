package import PlenumModel

/// Reads the articles of a source; a bad record never stops the others.
package struct ArticleReader: Sendable {
  /// The largest page, text or record that is read, in bytes.
  package static let defaultSizeLimit = 64 << 20

  let sizeLimit: Int
  let filter: ArticleFilter
  private let recipes: RecipeBook

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - sizeLimit: pages and records with more bytes are refused.
  ///   - recipes: say where pages keep their articles; other pages go to the generic finder.
  ///   - filter: leaves articles out.
  package init(
    sizeLimit: Int = ArticleReader.defaultSizeLimit, recipes: RecipeBook = .builtIn,
    filter: ArticleFilter = ArticleFilter()
  ) {
    self.sizeLimit = sizeLimit
    self.recipes = recipes
    self.filter = filter
  }

  /// Hands out every article of a source, and a failure for every one that cannot be read.
  ///
  /// - Parameters:
  ///   - source: what to read.
  ///   - isWanted: asked between records; when it says no, reading ends.
  ///   - omit: is told what is left out, and why.
  ///   - each: takes an article or a failure.
  package func read(
    _ source: InputSource, while isWanted: () -> Bool = { true },
    omit: (Omission) -> Void = { _ in }, each: (Result<Article, IngestFailure>) -> Void
  ) {
    units(of: source, while: isWanted) { unit in
      switch ArticleReader.outcome(of: unit) {
      case .article(let article): each(.success(article))
      case .failure(let failure): each(.failure(failure))
      case .omitted(let omission): omit(omission)
      }
    }
  }

  /// Hands out the parts of a source without reading more of each than tells it from the next.
  ///
  /// - Parameters:
  ///   - source: what to read.
  ///   - isWanted: asked between records; when it says no, reading ends.
  ///   - each: takes a part; another thread may read it.
  package func units(
    of source: InputSource, while isWanted: () -> Bool = { true }, each: (ArticleUnit) -> Void
  ) {
    do throws(IngestFailure) {
      switch source.format {
      case .jsonl: try splitLines(source, isWanted, each)
      case .warc, .wet: try splitArchive(source, isWanted, each)
      case .text, .html: each(try whole(source))
      case nil: try splitUnknown(source, each)
      }
    } catch {
      each(.outcome(.failure(error)))
    }
  }

  private static func outcome(of unit: ArticleUnit) -> ArticleOutcome {
    switch unit {
    case .unread(let article): article.read()
    case .outcome(let outcome): outcome
    }
  }

  /// Tells the format of a source without name by its first sign.
  private func splitUnknown(_ source: InputSource, _ each: (ArticleUnit) -> Void)
    throws(IngestFailure)
  {
    let bytes = try allBytes(of: source)
    let known = InputSource(
      location: .bytes(bytes), format: InputFormat(content: bytes),
      relativePath: source.relativePath)
    units(of: known, each: each)
  }

  private func whole(_ source: InputSource) throws(IngestFailure) -> ArticleUnit {
    let bytes = try allBytes(of: source)
    let maker = maker(for: source)
    let isPage = source.format == .html
    return .unread(
      UnreadArticle(size: bytes.count) {
        isPage ? maker.outcome(page: bytes) : maker.outcome(text: bytes)
      })
  }

  func maker(for source: InputSource, at byte: BytePlace? = nil) -> ArticleMaker {
    ArticleMaker(
      file: source.name, relativePath: source.relativePath, byte: byte, recipes: recipes,
      filter: filter)
  }

  private func allBytes(of source: InputSource) throws(IngestFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var isTooLarge = false
    try ByteStream(source: source).read { piece in
      isTooLarge = bytes.count + piece.count > sizeLimit
      if !isTooLarge { bytes.append(contentsOf: piece) }
      return !isTooLarge
    }
    if isTooLarge { throw tooLarge(source) }
    return bytes
  }

  private func splitLines(
    _ source: InputSource, _ isWanted: () -> Bool, _ each: (ArticleUnit) -> Void
  ) throws(IngestFailure) {
    let maker = maker(for: source)
    var splitter = LineSplitter(limit: sizeLimit)
    var number = 0
    func take(_ line: LineSplitter.Line) {
      number += 1
      guard isWanted() else { return }
      switch line {
      case .tooLong: each(.outcome(.failure(tooLarge(source, line: number))))
      case .bytes(let bytes):
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
        let line = number
        each(
          .unread(
            UnreadArticle(size: bytes.count) { maker.outcome(record: bytes, line: line) }))
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

  func tooLarge(_ source: InputSource, line: Int? = nil, byte: BytePlace? = nil) -> IngestFailure {
    IngestFailure(
      file: source.name, line: line, byte: byte, reason: .tooLarge,
      message: "more than \(sizeLimit) bytes in one article; split it")
  }
}
