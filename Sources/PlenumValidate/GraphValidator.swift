/// Checks written graphs: Turtle, N-Triples, N-Quads, GraphML and GEXF.
///
/// What must be remembered goes to a temporary SQLite file, so that memory does not grow with the file.
public struct GraphValidator {
  /// The formats that can be checked.
  public enum Format: String, Sendable, CaseIterable {
    case turtle = "ttl"
    case ntriples = "nt"
    case nquads = "nq"
    case graphml, gexf
  }

  /// How many faults of each code a report lists.
  public let limit: Int
  private let articleText: ((String) throws -> String?)?

  /// Makes a validator.
  ///
  /// - Parameters:
  ///   - limit: how many faults of each code a report lists.
  ///   - articleText: the text of the article with this node name, against which quotes are checked; nil
  ///     checks none.
  public init(limit: Int = 20, articleText: ((String) throws -> String?)? = nil) {
    self.limit = limit
    self.articleText = articleText
  }

  /// Checks one file.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - format: its format; nil takes it from the extension.
  /// - Returns: what is wrong.
  /// - Throws: ``ValidationError`` when the file cannot be read or its format is unknown.
  public func validate(_ path: String, format: Format? = nil) throws -> ValidationReport {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let format = format ?? Format(rawValue: ending) else {
      let known = Format.allCases.map { "." + $0.rawValue }.joined(separator: ", ")
      throw ValidationError(file: path, reason: "the format is unknown; name a file in \(known)")
    }
    let faults = FaultCollector(file: path, limit: limit)
    switch format {
    case .graphml: try NetworkCheck(faults).check(try XMLEvents(path), GraphMLReader())
    case .gexf: try NetworkCheck(faults).check(try XMLEvents(path), GEXFReader())
    case .turtle: try checkRDF(path, .turtle, faults)
    case .ntriples: try checkRDF(path, .ntriples, faults)
    case .nquads: try checkRDF(path, .nquads, faults)
    }
    return faults.finish()
  }

  private func checkRDF(_ path: String, _ syntax: RDFSyntax, _ faults: FaultCollector) throws {
    let check = try TripleCheck(faults, articleText)
    let reader = TurtleReader(try ByteReader(path), syntax, faults)
    try reader.forEachTriple { triple in
      faults.countItem()
      try check.take(triple)
    }
    try check.finish()
  }
}
