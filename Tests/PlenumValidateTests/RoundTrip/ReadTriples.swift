import Foundation
import PlenumTestSupport

@testable import PlenumValidate

/// The triples that readers find in a file, in the form of ``WrittenTriples``.
enum ReadTriples {
  /// What the project's reader finds.
  static func found(_ path: String, _ syntax: RDFSyntax) throws -> [[UInt8]] {
    let faults = FaultCollector(file: path, limit: 1)
    var triples: [[UInt8]] = []
    try TurtleReader(try ByteReader(path), syntax, faults).forEachTriple { triple in
      triples.append(bytes(triple.subject, triple.predicate, triple.object))
    }
    guard faults.report.faults.isEmpty else {
      throw ValidationError(file: path, reason: faults.report.faults[0].description)
    }
    return triples
  }

  private static func bytes(_ subject: RDFValue, _ predicate: String, _ object: RDFValue) -> [UInt8]
  {
    guard case .iri(let iri) = subject else { return [] }
    return WrittenTriples.triple(iri, predicate, text(of: object))
  }

  private static func text(of value: RDFValue) -> String {
    switch value {
    case .iri(let iri): WrittenTriples.link(iri)
    case .blank(let label): "_:" + label
    case .literal(let text, let datatype, let language):
      WrittenTriples.literal(text, language.map { "@" + $0 } ?? datatype)
    case .triple(let subject, let predicate, let object):
      "<<" + String(decoding: bytes(subject, predicate, object), as: UTF8.self) + ">>"
    }
  }

  /// What Foundation's JSON and the file's own context give.
  static func foundInJSON(_ path: String) throws -> [[UInt8]] {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    guard let file = try JSONSerialization.jsonObject(with: data) as? [String: Any],
      let context = file["@context"] as? [String: Any],
      let objects = file["@graph"] as? [[String: Any]]
    else { throw CocoaError(.fileReadCorruptFile) }
    return objects.flatMap { object in
      let subject = expand(object["@id"] as? String ?? "", context)
      return object.filter { $0.key != "@id" }.flatMap { key, value in
        (value as? [Any] ?? [value]).map { one in
          triple(subject, key, one, context)
        }
      }
    }
  }

  private static func triple(
    _ subject: String, _ key: String, _ value: Any, _ context: [String: Any]
  ) -> [UInt8] {
    let text = value as? String ?? ""
    if key == "@type" {
      return WrittenTriples.triple(subject, "rdf:type", WrittenTriples.link(expand(text, context)))
    }
    let definition = context[key] as? [String: String]
    let term = definition?["@id"] ?? context[key] as? String ?? key
    let object =
      switch (definition?["@type"], definition?["@language"]) {
      case ("@id", _): WrittenTriples.link(expand(text, context))
      case (let type?, _): WrittenTriples.literal(text, WrittenTriples.expand(type))
      case (_, let language?): WrittenTriples.literal(text, "@" + language)
      default: plain(value)
      }
    return WrittenTriples.triple(subject, term, object)
  }

  private static func plain(_ value: Any) -> String {
    if let number = value as? Int {
      return WrittenTriples.literal(String(number), WrittenTriples.expand("xsd:integer"))
    }
    return WrittenTriples.literal(value as? String ?? "", WrittenTriples.expand("xsd:string"))
  }

  private static func expand(_ name: String, _ context: [String: Any]) -> String {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let namespace = context[parts[0]] as? String else { return name }
    return namespace + parts[1]
  }
}
