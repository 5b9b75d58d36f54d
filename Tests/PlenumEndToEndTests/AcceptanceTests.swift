import Foundation
import PlenumTestSupport
import Testing

/// Every article's graph, read by tools the project did not write.
@Suite(
  PythonTool.needs("networkx", "pyoxigraph", "pyshacl", "rdflib"),
  .enabled(
    if: ["serdi", "rapper", "dot"].allSatisfy(ExternalTool.isInstalled),
    "install serdi, raptor2-utils and graphviz"))
struct AcceptanceTests {
  private let readings: [Reading]

  init() throws {
    readings = try Reading.all.get()
  }

  @Test func `every article is built`() {
    #expect(readings.count == Corpus.files.count)
    for reading in readings {
      #expect(reading.status == 0 && reading.statements > 0, "\(reading.article)")
    }
  }

  @Test func `serdi, rapper and pyoxigraph read as many triples as the build reports`() {
    for reading in readings {
      #expect(Set(reading.triples).count == 1, "\(reading.article): \(reading.triples)")
    }
  }

  @Test func `networkx reads a directed graph with the nodes and edges that the build reports`() {
    for reading in readings {
      #expect(Set(reading.nodes).count == 1, "\(reading.article): \(reading.nodes)")
      #expect(Set(reading.edges).count == 1, "\(reading.article): \(reading.edges)")
      #expect(reading.isDirected, "\(reading.article)")
    }
  }

  @Test func `no reader, Graphviz or the shapes complain`() {
    for reading in readings {
      #expect(reading.complaints == [], "\(reading.article)")
    }
  }

  @Test func `every quote is what stands between its offsets`() {
    for reading in readings {
      #expect(reading.wrongQuotes == [], "\(reading.article)")
    }
  }

  @Test func `every edge has a statement`() {
    for reading in readings {
      #expect(reading.unsupportedEdges == [], "\(reading.article)")
    }
  }
}
