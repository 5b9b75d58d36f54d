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

  /// The articles that the inputs of a command line stand for.
  ///
  /// - Parameters:
  ///   - inputs: files, folders, globs, and `-` for standard input.
  ///   - format: the format of every file, or nil to tell it from extensions.
  ///   - recipes: say where pages keep their articles.
  package init(inputs: [String], format: InputFormat? = nil, recipes: RecipeBook = .builtIn) {
    let expansion = InputExpander(format: format).expand(inputs)
    self.init(
      sources: expansion.sources.map { Source($0, recipes) },
      failures: expansion.failures.map(RunFailure.init), skippedFiles: expansion.skippedFiles,
      meter: InputMeter(expansion))
  }
}

extension ArticleFeed.Source {
  fileprivate init(_ source: InputSource, _ recipes: RecipeBook) {
    let isSingle = source.format == .text || source.format == .html
    self.init(path: isSingle ? source.relativePath : nil, isSingle: isSingle) { each in
      var isWanted = true
      ArticleReader(recipes: recipes).read(source, while: { isWanted }) { result in
        if isWanted { isWanted = each(result.mapError(RunFailure.init)) }
      }
    }
  }
}

extension RunFailure {
  fileprivate init(_ failure: IngestFailure) {
    self.init(
      place: failure.place, reason: failure.message, file: failure.file, line: failure.line,
      code: failure.reason.rawValue)
  }
}
