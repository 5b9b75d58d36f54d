extension DocumentGraph {
  /// Reads what ``jsonLine`` wrote.
  ///
  /// The line may come from anyone: names, kinds, values and spans are checked, and every statement
  /// and mention must refer to a node of the document.
  ///
  /// - Parameter jsonLine: one line of JSON.
  /// - Throws: ``JSONSyntaxError``, or ``DocumentGraphError`` with the member that is wrong.
  public init(jsonLine: String) throws {
    try self.init(jsonBytes: Array(jsonLine.utf8))
  }

  /// Reads the bytes of a line.
  package init(jsonBytes: [UInt8]) throws {
    var json = JSONReader(jsonBytes)
    let reader = DocumentGraphReader(json: try json.document())
    self = try reader.documentGraph()
  }
}

/// A JSON line that is not a document graph.
public struct DocumentGraphError: Error, Hashable, CustomStringConvertible {
  /// What is wrong, with the name of the member.
  public let reason: String

  /// What is wrong, and what a document graph is.
  public var description: String {
    "not a document graph as 'plenum extract' writes it: \(reason)"
  }
}
