/// Makes a node of its JSON form.
struct NodeReader {
  let json: JSONValue

  func node() throws -> Node {
    var node = Node(id: try json.nodeID("id"), kind: try json.keyword("type"))
    if json["subtype"] != nil { node.subtype = try subtype(of: node) }
    guard case .object(let members) = json else { return node }
    for (name, value) in members {
      if let property = Property(rawValue: name) {
        node[property] = try values(value, of: property)
      } else if !NodeReader.otherMembers.contains(name) {
        throw DocumentGraphError(reason: "'\(name)' of '\(node.id)' is unknown")
      }
    }
    return node
  }

  private static let otherMembers: Set<String> = [
    "id", "type", "subtype", "identity", "contentHash", "path",
  ]

  private func subtype(of node: Node) throws -> Subtype {
    let subtype: Subtype = try json.keyword("subtype")
    guard subtype.kind == node.kind else {
      throw DocumentGraphError(reason: "'\(node.id)' cannot be a \(subtype.rawValue)")
    }
    return subtype
  }

  private func values(_ json: JSONValue, of property: Property) throws -> [PropertyValue] {
    let datatype = property.declaration.datatype
    return try (json.array ?? [json]).map { element in
      if datatype == .node { return .node(try element.asNodeID(for: property.rawValue)) }
      guard let text = element.scalarText, let value = PropertyValue(text: text, datatype: datatype)
      else {
        throw DocumentGraphError(reason: "'\(property.rawValue)' has a value of another type")
      }
      return value
    }
  }
}
