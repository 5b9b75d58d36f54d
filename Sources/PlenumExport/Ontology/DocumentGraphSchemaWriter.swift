import Foundation
import PlenumModel

/// Writes `schemas/document-graph.schema.json`: the JSON Schema of the lines of `plenum extract`,
/// from the declarations of `PlenumModel/Schema`.
package enum DocumentGraphSchemaWriter {
  private typealias JSON = [String: any Sendable]

  /// The schema, members sorted by name.
  package static func text() throws -> String {
    let data = try JSONSerialization.data(
      withJSONObject: schema, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private static var schema: JSON {
    var schema = object(
      [
        "article": reference("Article"), "diagnostics": list(of: reference("diagnostic")),
        "mentions": list(of: reference("mention")),
        "nodes": list(of: ["oneOf": entities.map { reference($0.rawValue) }]),
        "statements": list(of: reference("statement")), "text": string,
      ], optional: [])
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["$id"] = "https://w3id.org/plenum/document-graph.schema.json"
    schema["title"] = "Document graph: what one article gives (a line of plenum extract)"
    schema["$defs"] = definitions
    return schema
  }

  /// The kinds of nodes that one article gives besides its own.
  private static let entities = NodeKind.allCases.filter { $0 != .article && $0 != .tenure }

  private static var definitions: JSON {
    var definitions: JSON = [
      "date": ["type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"],
      "moment": [
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
      ],
      "nodeID": ["type": "string", "pattern": "^[A-Za-z][A-Za-z0-9-]*$"],
      "offset": [
        "type": "integer", "minimum": 0,
        "description": "Code points of the article's text (NFC); an end is exclusive.",
      ] as JSON,
      "diagnostic": diagnostic, "mention": mention, "statement": statement,
    ]
    for kind in [.article] + entities { definitions[kind.rawValue] = node(of: kind) }
    return definitions
  }

  private static func node(of kind: NodeKind) -> JSON {
    let properties = Property.allCases.filter { $0.declaration.domain.contains(kind) }
    var members: JSON = ["id": reference("nodeID"), "type": ["const": kind.rawValue]]
    for property in properties { members[property.rawValue] = values(of: property) }
    var optional = Set(properties.filter { $0 != .prefLabel }.map(\.rawValue))
    let subtypes = Subtype.allCases.filter { $0.kind == kind }.map(\.rawValue)
    if !subtypes.isEmpty {
      members["subtype"] = words(subtypes)
      optional.insert("subtype")
    }
    if kind == .article {
      members.merge(["identity": string, "contentHash": string, "path": string]) { $1 }
      optional.insert("path")
    }
    return object(members, optional: optional)
  }

  private static func values(of property: Property) -> JSON {
    let value = value(of: property.declaration.datatype)
    return property.declaration.isSingle ? value : list(of: value)
  }

  private static func value(of datatype: Datatype) -> JSON {
    switch datatype {
    case .text, .string, .iri: string
    case .integer: ["type": "integer"]
    case .decimal: ["type": "number"]
    case .date: reference("date")
    case .moment: reference("moment")
    case .node: reference("nodeID")
    }
  }

  private static let mention = object(
    [
      "end": reference("offset"), "node": reference("nodeID"), "rule": string,
      "start": reference("offset"), "type": words(entities.map(\.rawValue)),
    ], optional: [])

  private static let statement = object(
    [
      "confidence": ["type": "number", "minimum": 0, "maximum": 1] as JSON,
      "end": reference("offset"),
      "object": reference("nodeID"), "predicate": words(Predicate.allCases.map(\.rawValue)),
      "quote": string, "rule": string, "start": reference("offset"),
      "subject": reference("nodeID"),
    ], optional: [])

  private static let diagnostic = object(
    [
      "code": string, "end": reference("offset"), "message": string,
      "severity": words([Diagnostic.Severity.note, .warning].map(\.rawValue)),
      "start": reference("offset"),
    ], optional: ["start", "end"])

  private static let string: JSON = ["type": "string"]

  private static func words(_ words: [String]) -> JSON { ["enum": words] }

  private static func list(of items: JSON) -> JSON { ["type": "array", "items": items] }

  private static func reference(_ name: String) -> JSON { ["$ref": "#/$defs/" + name] }

  /// An object with these members and no others; all are needed but the optional ones.
  private static func object(_ members: JSON, optional: Set<String>) -> JSON {
    [
      "type": "object", "additionalProperties": false, "properties": members,
      "required": members.keys.filter { !optional.contains($0) }.sorted(),
    ]
  }
}
