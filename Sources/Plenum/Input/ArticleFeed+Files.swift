internal import Foundation
package import PlenumIngest

extension ArticleFeed {
  /// The formats in which articles come.
  package typealias Format = InputFormat

  /// The format a user names, or nil when there is none of that name.
  package static func format(named name: String) -> Format? { InputFormat(option: name) }

  /// Where pages of known kinds keep their articles.
  package typealias Recipes = RecipeBook

  /// The recipes of a file, or the built-in ones; an empty file holds none.
  ///
  /// - Parameter file: its path, or nil.
  /// - Throws: ``RunFailure`` with the file, the line and what to change there.
  package static func recipes(in file: String?) throws -> Recipes {
    guard let file else { return .builtIn }
    guard let handle = FileHandle(forReadingAtPath: file),
      let bytes = try? handle.readToEnd() ?? Data(), let text = String(data: bytes, encoding: .utf8)
    else {
      throw RunFailure(place: file, reason: "cannot be read as UTF-8; check the path")
    }
    do {
      return try RecipeBook(text)
    } catch {
      throw RunFailure(place: "\(file), line \(error.line)", reason: error.reason)
    }
  }

  /// Which articles are read at all.
  package typealias Filter = ArticleFilter

  /// The filter of a command line.
  ///
  /// - Parameters:
  ///   - hosts: names of hosts, or `*.` before a name for all below it; none stands for all.
  ///   - isVietnamese: whether only pages in Vietnamese are wanted.
  ///   - isInGenre: whether only pages are wanted that can be news of parties and authorities.
  /// - Throws: ``RunFailure`` with a pattern that is none.
  package static func filter(
    hosts: [String] = [], isVietnamese: Bool = false, isInGenre: Bool = false
  )
    throws -> Filter
  {
    var filter = Filter()
    filter.hosts = try hosts.map { host in
      guard let pattern = HostPattern(host) else {
        throw RunFailure(
          place: "--host \(host)", reason: "is no host; write example.vn or *.example.vn")
      }
      return pattern
    }
    (filter.isVietnamese, filter.isInGenre) = (isVietnamese, isInGenre)
    return filter
  }

  /// The articles that the inputs of a command line stand for.
  ///
  /// - Parameters:
  ///   - inputs: files, folders, globs, and `-` for standard input.
  ///   - format: the format of every file, or nil to tell it from extensions.
  ///   - recipes: say where pages keep their articles.
  ///   - filter: leaves articles out.
  package init(
    inputs: [String], format: InputFormat? = nil, recipes: RecipeBook = .builtIn,
    filter: ArticleFilter = ArticleFilter()
  ) {
    let expansion = InputExpander(format: format).expand(inputs)
    let reader = ArticleReader(recipes: recipes, filter: filter)
    self.init(
      sources: expansion.sources.map { Source($0, reader) },
      failures: expansion.failures.map(RunFailure.init), skippedFiles: expansion.skippedFiles,
      meter: InputMeter(expansion))
  }
}

extension ArticleFeed.Source {
  fileprivate init(_ source: InputSource, _ reader: ArticleReader) {
    let isSingle = source.format == .text || source.format == .html
    self.init(path: isSingle ? source.relativePath : nil, isSingle: isSingle) { each in
      var isWanted = true
      reader.units(of: source, while: { isWanted }) { unit in
        if isWanted { isWanted = each(ArticleFeed.Outcome(unit)) }
      }
    }
  }
}

extension ArticleFeed.Outcome {
  fileprivate init(_ unit: ArticleUnit) {
    switch unit {
    case .outcome(let outcome): self.init(outcome)
    case .unread(let article):
      self = .unread(size: article.size) { ArticleFeed.Outcome(article.read()) }
    }
  }

  private init(_ outcome: ArticleOutcome) {
    switch outcome {
    case .article(let article): self = .success(article)
    case .failure(let failure): self = .failure(RunFailure(failure))
    case .omitted(let omission): self = .omitted(omission)
    }
  }
}

extension RunFailure {
  fileprivate init(_ failure: IngestFailure) {
    self.init(
      place: failure.place, reason: failure.message, file: failure.file, line: failure.line,
      byte: failure.byte?.offset, code: failure.reason.rawValue)
  }
}
