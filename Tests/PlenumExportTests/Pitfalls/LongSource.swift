import Foundation
import PlenumModel
import Testing

/// Many persons who come one at a time; expects what is read of them to be in a file before the last one comes.
struct LongSource: GraphSource {
  /// How many persons come.
  let nodes: Int
  /// The file they are written to.
  let file: String
  /// The least number of bytes of a person.
  let everyNode: Int

  /// What a writer that does not stream would ask for.
  func graph() throws -> Graph { throw CocoaError(.featureUnsupported) }

  func withReader<Result>(_ body: (any GraphReader) throws -> Result) throws -> Result {
    try body(Reader(source: self))
  }

  private struct Reader: GraphReader {
    let source: LongSource

    func forEachNode(_ body: (Node, [Relation]) throws -> Void) throws {
      for number in 0..<source.nodes {
        try body(node(number), [])
        if number % 1000 == 999 { try expectWritten(number) }
      }
    }

    private func node(_ number: Int) -> Node {
      Node(id: NodeID(rawValue: "person-\(100_000 + number)"), kind: .person, label: "Vũ An")
    }

    /// All but a few buffers of what has come is in the file.
    private func expectWritten(_ number: Int) throws {
      let attributes = try FileManager.default.attributesOfItem(atPath: source.file)
      let size = try #require(attributes[.size] as? Int)
      #expect(size > number * source.everyNode - 200_000)
    }

    func forEachStray(_ body: (NodeID, [Relation]) throws -> Void) {}
    func forEachSubject(_ body: ([Statement]) throws -> Void) {}
    func uses(_ property: Property) -> Bool { false }
    func node(_ id: NodeID) -> Node? { nil }
    func articles(naming node: Node) -> [NodeID] { [] }
    func tallies() throws -> any LinkTallies { throw CocoaError(.featureUnsupported) }
  }
}
