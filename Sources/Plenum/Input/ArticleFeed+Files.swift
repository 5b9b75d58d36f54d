package import PlenumIngest

extension ArticleFeed {
  /// The formats in which articles come.
  package typealias Format = InputFormat

  /// The format a user names, or nil when there is none of that name.
  package static func format(named name: String) -> Format? { InputFormat(option: name) }

  /// The articles that the inputs of a command line stand for.
  ///
  /// - Parameters:
  ///   - inputs: files, folders, globs, and `-` for standard input.
  ///   - format: the format of every file, or nil to tell it from extensions.
  package init(inputs: [String], format: InputFormat? = nil) {
    let expansion = InputExpander(format: format).expand(inputs)
    self.init(
      sources: expansion.sources.map(Source.init),
      failures: expansion.failures.map(RunFailure.init), skippedFiles: expansion.skippedFiles)
  }
}

extension ArticleFeed.Source {
  fileprivate init(_ source: InputSource) {
    let isSingle = source.format == .text || source.format == .html
    self.init(path: isSingle ? source.relativePath : nil, isSingle: isSingle) { each in
      var isWanted = true
      ArticleReader().read(source, while: { isWanted }) { result in
        if isWanted { isWanted = each(result.mapError(RunFailure.init)) }
      }
    }
  }
}

extension RunFailure {
  fileprivate init(_ failure: IngestFailure) {
    self.init(place: failure.place, reason: failure.message)
  }
}
