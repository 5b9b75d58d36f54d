internal import Foundation
package import PlenumExport
internal import PlenumStore

/// Answers SPARQL queries over the triples of a store.
package struct SPARQLRun {
  /// How an answer is written; JSON and CSV are those of the SPARQL 1.1 recommendations.
  package enum Format: String, Sendable, CaseIterable {
    case table, json, csv
  }

  private let cache: TripleCache
  private let oxigraph: Oxigraph

  /// Takes the triples and the program.
  package init(_ cache: TripleCache, _ oxigraph: Oxigraph) {
    self.cache = cache
    self.oxigraph = oxigraph
  }

  /// Answers a query; triples (CONSTRUCT, DESCRIBE) are written as Turtle, or as JSON-LD for JSON.
  ///
  /// - Parameters:
  ///   - query: the file with the query; `-` stands for standard input.
  ///   - format: the format.
  ///   - width: columns of the terminal, for tables.
  ///   - output: where the answer goes; nothing does before it is complete.
  /// - Throws: ``SPARQLError``, or why a file could not be read or written.
  package func answer(
    _ query: String, _ format: Format, width: Int, to output: inout ExportOutput
  ) throws {
    let scratch = try SPARQLRun.scratchFolder()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let query = try SPARQLQuery(query, scratch: scratch)
    let answer = try cache.withTriples { triples in
      switch format {
      case .table: try table(query, width: width, in: triples, scratch)
      case .json: try oxigraph.answer(query, in: triples, format: "json", scratch: scratch)
      case .csv: try csv(query, in: triples, scratch)
      }
    }
    output.write(answer.utf8.last == UInt8(ascii: "\n") ? answer : answer + "\n")
  }

  private func table(_ query: SPARQLQuery, width: Int, in triples: URL, _ scratch: URL) throws
    -> String
  {
    let json = try oxigraph.answer(query, in: triples, format: "json", scratch: scratch)
    if let answer = try SPARQLAnswer(json, width: width) { return answer.text }
    let turtle = try oxigraph.answer(query, in: triples, format: "ttl", scratch: scratch)
    return turtle.split(separator: "\n", omittingEmptySubsequences: false)
      .map { TerminalText.escaped(String($0)) }.joined(separator: "\n")
  }

  /// Only rows can be CSV; the program then calls the format unknown.
  private func csv(_ query: SPARQLQuery, in triples: URL, _ scratch: URL) throws -> String {
    do {
      return try oxigraph.answer(query, in: triples, format: "csv", scratch: scratch)
    } catch let error as SPARQLError where error.reason.contains("'csv' is unknown") {
      throw SPARQLError(
        query.name, "gives triples, which are no rows; take --format json (JSON-LD) or table")
    }
  }

  private static func scratchFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("plenum-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return folder
  }
}
