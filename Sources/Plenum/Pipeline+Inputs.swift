public import PlenumIngest
public import PlenumModel
public import PlenumStore

extension Pipeline {
  /// Reads articles, analyzes them and takes them into a store.
  ///
  /// - Parameters:
  ///   - inputs: files, folders, globs, and `-` for standard input.
  ///   - format: the format of every file, or nil to tell it from extensions.
  ///   - store: takes the articles in, a batch at a time.
  /// - Returns: what was read and what changed; inputs that cannot be read are failures in it.
  /// - Throws: ``StoreError``.
  @discardableResult
  public func build(inputs: [String], format: InputFormat? = nil, store: GraphStore) throws
    -> RunReport
  {
    try build(from: ArticleFeed(inputs: inputs, format: format), store: store)
  }

  /// Reads articles, analyzes them and hands their document graphs on, in input order.
  ///
  /// - Parameters:
  ///   - inputs: files, folders, globs, and `-` for standard input.
  ///   - format: the format of every file, or nil to tell it from extensions.
  ///   - each: takes one document graph; when it throws, the run ends.
  /// - Returns: what was read; inputs that cannot be read are failures in it.
  /// - Throws: what `each` throws.
  @discardableResult
  public func extract(
    inputs: [String], format: InputFormat? = nil, each: (DocumentGraph) throws -> Void
  ) throws -> RunReport {
    try extract(from: ArticleFeed(inputs: inputs, format: format), each: each)
  }
}
