import PlenumModel

/// Writes a network as two tables, each in a file of its own.
///
/// `graph.csv` stands for `graph.nodes.csv` and `graph.edges.csv`. Both are written beside their names;
/// neither appears before both are complete.
struct TablePair {
  /// The last words of the two files' names, such as `nodes.csv`.
  let names: (nodes: String, edges: String)
  /// Writes the table of nodes and says how many there are.
  let writeNodes: (inout ExportOutput) throws -> Int
  /// Writes the table of edges and says how many there are.
  let writeEdges: (inout ExportOutput) throws -> Int

  /// Writes the files and adds the numbers to what is counted.
  func write(to path: String, counts: ExportCounts) throws -> ExportCounts {
    let stem = path.hasSuffix(".csv") ? String(path.dropLast(4)) : path
    var counts = counts
    try AtomicFile.write(to: "\(stem).\(names.nodes)") { output in
      counts.nodes = try writeNodes(&output)
      try output.finish()
      try AtomicFile.write(to: "\(stem).\(names.edges)") { counts.edges = try writeEdges(&$0) }
    }
    return counts
  }

  /// Why there is no single output.
  static func refusal(_ format: String) -> ExportError {
    ExportError(format, "is two files; write it to a file name, such as -o graph.csv")
  }
}
