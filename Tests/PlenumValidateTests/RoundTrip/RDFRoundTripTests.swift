import Foundation
import PlenumExport
import PlenumModel
import PlenumTestSupport
import Testing

@testable import PlenumValidate

/// Random graphs of hostile labels come back equal from RDF, but for U+0000, U+FFFE and U+FFFF.
struct RDFRoundTripTests {
  /// A format, written with or without reifiers.
  struct Form: Sendable, CustomStringConvertible {
    let format: ExportFormat
    var usesReifiers = false

    /// The name of its files.
    var description: String { (usesReifiers ? "rdf12." : "g.") + format.fileExtension }

    /// Writes a graph and says how many triples or quads it has.
    func write(_ graph: Graph, toFile path: String) throws -> Int {
      var options = ExportOptions()
      options.rdf.usesReifiers = usesReifiers
      let counts = try format.exporter(options).write(graph, toFile: path)
      return counts.triples + counts.quads
    }

    /// The triples found in a file, repetitions included.
    func read(_ path: String) throws -> [[UInt8]] {
      switch format {
      case .turtle: try ReadTriples.found(path, .turtle)
      case .ntriples: try ReadTriples.found(path, .ntriples)
      case .nquads: try ReadTriples.found(path, .nquads)
      default: try ReadTriples.foundInJSON(path)
      }
    }
  }

  private static let forms =
    [.turtle, .ntriples, .nquads, .jsonld].map { Form(format: $0) }
    + [.turtle, .ntriples].map { Form(format: $0, usesReifiers: true) }

  @Test(arguments: forms, (0..<5).map { $0 * 200 })
  func `1,000 graphs come back equal`(form: Form, start: Int) throws {
    let folder = try TemporaryFolder()
    for seed in start..<(start + 200) {
      var hostile = HostileText(seed: UInt64(seed))
      let graph = hostile.graph()
      let count = try form.write(graph, toFile: folder.path("g"))
      let found = try form.read(folder.path("g"))
      #expect(found.count == count, "seed \(seed)")
      let expected = WrittenTriples.expected(of: graph, usesReifiers: form.usesReifiers)
      let isEqual = Set(found) == expected
      #expect(isEqual, "seed \(seed)")
    }
  }

  @Test(PythonTool.needs("pyoxigraph", "rdflib"))
  func `Oxigraph and rdflib find the triples of hostile graphs`() throws {
    let folder = try TemporaryFolder()
    for seed in 0..<60 {
      var hostile = HostileText(seed: UInt64(seed))
      let graph = hostile.graph()
      for form in Self.forms {
        let name = "\(seed).\(form)"
        _ = try form.write(graph, toFile: folder.path(name))
        let triples = WrittenTriples.expected(of: graph, usesReifiers: form.usesReifiers)
        let texts = triples.map { String(decoding: $0, as: UTF8.self) }
        try JSONEncoder().encode(texts).write(to: folder.url.appendingPathComponent(name + ".json"))
      }
    }
    #expect(try PythonTool.run(Self.readers, [folder.url.path]) == "360 240 []\n")
  }

  /// Reads each file with Oxigraph, those without RDF 1.2 with rdflib too; prints how many, and where they differ.
  private static let readers = """
    import sys, glob, json, pyoxigraph as ox, rdflib
    rdflib.NORMALIZE_LITERALS = False
    def line(s, p, o): return f"<{s}> <{p}> {o}"
    def term(o):
      if isinstance(o, ox.NamedNode): return f"<{o.value}>"
      if isinstance(o, ox.Triple): return f"<<{line(o.subject.value, o.predicate.value, term(o.object))}>>"
      return f'"{o.value}"' + ("@" + o.language if o.language else o.datatype.value)
    def other(o):
      if isinstance(o, rdflib.URIRef): return f"<{o}>"
      return f'"{o}"' + ("@" + o.language if o.language else str(o.datatype or rdflib.XSD.string))
    forms = {"ttl": "turtle", "nt": "nt", "nq": "nquads", "jsonld": "json-ld"}
    wrong, read, again = [], 0, 0
    for told in sorted(glob.glob(sys.argv[1] + "/*.json")):
      path = told[:-5]
      ending = path.rsplit(".")[-1]
      expected = set(json.load(open(told, encoding="utf-8")))
      quads = ox.parse(path=path, format=ox.RdfFormat.from_extension(ending))
      if {line(q.subject.value, q.predicate.value, term(q.object)) for q in quads} != expected:
        wrong.append("oxigraph " + path)
      read += 1
      if ".rdf12." in path: continue
      graph = rdflib.Dataset(default_union=True).parse(path, format=forms[ending])
      if {line(s, p, other(o)) for s, p, o in graph.triples((None, None, None))} != expected:
        wrong.append("rdflib " + path)
      again += 1
    print(read, again, wrong[:5])
    """
}
