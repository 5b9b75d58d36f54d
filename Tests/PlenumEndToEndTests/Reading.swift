import Foundation
import PlenumTestSupport
import Testing

/// What independent tools found in the graph of one article; see `Judges/read_back.py`.
struct Reading: Decodable {
  let article: String
  let status: Int
  /// As the build reports, then as pyoxigraph, serdi and rapper read.
  let triples: [Int]
  /// As the build reports, then as networkx reads.
  let nodes: [Int]
  let edges: [Int]
  let isDirected: Bool
  /// What serdi, rapper, dot and pyshacl complain of.
  let complaints: [String]
  let statements: Int
  let wrongQuotes: [String]
  let unsupportedEdges: [String]

  /// The readings of all articles, each built on its own; made once for all tests.
  static let all = Result { try make() }

  private static func make() throws -> [Reading] {
    let program = try #require(PlenumProgram())
    let folder = try TemporaryFolder()
    let arguments = [program.path, folder.url.path, PackageFolder.path("schemas/shapes.ttl")]
    let output = try Judge.run("read_back.py", arguments + Corpus.files)
    return try JSONDecoder().decode([Reading].self, from: Data(output.utf8))
  }
}
