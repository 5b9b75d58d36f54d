internal import Foundation

/// A query in a file.
struct SPARQLQuery {
  /// What it is called in messages.
  let name: String
  /// The file.
  let path: String

  /// Takes a file; `-` stands for standard input, which is kept in a file of `scratch`.
  ///
  /// - Throws: ``SPARQLError`` when it cannot be read.
  init(_ query: String, scratch: URL) throws {
    name = query == "-" ? "standard input" : query
    guard query == "-" else {
      path = query
      guard (try? FileHandle(forReadingFrom: URL(fileURLWithPath: query)).read(upToCount: 1)) != nil
      else { throw SPARQLError(query, "cannot be read; name a file with a SPARQL query") }
      return
    }
    let kept = scratch.appendingPathComponent("query.rq")
    try (FileHandle.standardInput.readToEnd() ?? Data()).write(to: kept)
    path = kept.path
  }
}
