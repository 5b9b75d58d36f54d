internal import Foundation

/// The program `oxigraph`: a store of triples that answers SPARQL 1.1.
package struct Oxigraph {
  /// Where the program is.
  let path: String

  /// Finds the program: at `path`, else where `PLENUM_OXIGRAPH` says, else on `PATH`.
  ///
  /// - Throws: ``SPARQLError`` that says how to get it.
  package init(path: String?) throws {
    let environment = ProcessInfo.processInfo.environment
    if let named = path ?? environment["PLENUM_OXIGRAPH"], !named.isEmpty {
      guard Oxigraph.isProgram(named) else {
        throw SPARQLError(named, "is no program; name the oxigraph executable")
      }
      self.path = named
      return
    }
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    guard let found = folders.map({ "\($0)/oxigraph" }).first(where: Oxigraph.isProgram) else {
      throw SPARQLError(
        "oxigraph",
        "is not installed; 'pip install oxigraph' brings it: put the program on PATH, or name it "
          + "with --oxigraph or PLENUM_OXIGRAPH")
    }
    self.path = found
  }

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
  }

  /// Loads a file of triples into a folder.
  func load(_ file: URL, into folder: URL, scratch: URL) throws {
    let outcome = try ChildProgram(path: path)
      .run(["load", "--location", folder.path, "--file", file.path], folder: scratch)
    if outcome.status != 0 { throw SPARQLError(path, reason(of: outcome)) }
  }

  /// Runs a query.
  ///
  /// - Parameters:
  ///   - query: the query.
  ///   - folder: the folder with the triples.
  ///   - format: `csv`, `json`, or for triples `ttl`.
  ///   - scratch: a folder for the answer.
  /// - Returns: the answer.
  /// - Throws: ``SPARQLError`` with the query's name and what the program says.
  func answer(_ query: SPARQLQuery, in folder: URL, format: String, scratch: URL) throws -> String {
    let answer = scratch.appendingPathComponent("answer")
    let outcome = try ChildProgram(path: path).run(
      [
        "query", "--location", folder.path, "--query-file", query.path, "--results-file",
        answer.path, "--results-format", format,
      ], folder: scratch)
    if outcome.status != 0 { throw SPARQLError(query.name, reason(of: outcome)) }
    return String(decoding: try Data(contentsOf: answer), as: UTF8.self)
  }

  /// What the program says after "Error:", without its stack.
  private func reason(of outcome: ChildProgram.Outcome) -> String {
    guard outcome.status != nil else { return "oxigraph was stopped before it had finished" }
    let said = outcome.errors.components(separatedBy: "Stack backtrace:")[0]
      .components(separatedBy: "Caused by:")[0]
    let reason = said.components(separatedBy: "Error: ").last ?? said
    return reason.split(whereSeparator: \.isNewline).joined(separator: " ")
      .trimmingCharacters(in: .whitespaces)
  }
}
