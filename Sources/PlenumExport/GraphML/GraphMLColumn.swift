import PlenumModel

/// A typed attribute of nodes or edges and how its value is read.
struct GraphMLColumn<Element>: Sendable {
  /// The types that every reader knows.
  enum ValueType: String {
    case string, int, double
  }

  /// The attribute's name, never `id`, which readers keep for themselves.
  let name: String
  let type: ValueType
  /// The value as text; nil leaves it out.
  let value: @Sendable (Element) -> String?

  init(
    _ name: String, _ type: ValueType = .string, _ value: @escaping @Sendable (Element) -> String?
  ) {
    self.name = name
    self.type = type
    self.value = value
  }
}

/// A node with the number of articles that name it.
struct WeightedNode {
  let node: Node
  let weight: Int
}

extension GraphMLColumn<WeightedNode> {
  /// The attributes of nodes, in the order in which they are written.
  static let all: [GraphMLColumn] = [
    GraphMLColumn("label") { $0.node.label },
    GraphMLColumn("type") { $0.node.kind.rawValue },
    GraphMLColumn("subtype") { $0.node.subtype?.rawValue },
    GraphMLColumn("weight", .int) { String($0.weight) },
    property(.altLabel, "aliases"),
    property(.title, "title"),
    property(.startDate, "startDate"),
    property(.endDate, "endDate"),
    property(.ordinal, "ordinal", .int),
    property(.term, "term"),
    property(.status, "status"),
    property(.kind, "kind"),
    property(.idLocal, "number"),
    property(.dateDocument, "date"),
    property(.gsoCode, "gsoCode"),
    property(.latitude, "latitude", .double),
    property(.longitude, "longitude", .double),
  ]

  /// A property's values, several joined by ` | `.
  private static func property(
    _ property: Property, _ name: String, _ type: ValueType = .string
  ) -> GraphMLColumn {
    GraphMLColumn(name, type) { element in
      let texts = element.node[property].compactMap { text(of: $0, as: type) }
      return type == .string && texts.count > 1 ? texts.joined(separator: " | ") : texts.first
    }
  }

  /// The text of a value; nil when it is not of the attribute's type.
  private static func text(of value: PropertyValue, as type: ValueType) -> String? {
    switch (value, type) {
    case (.decimal(let number), .double): DecimalText.plain(number)
    case (.integer, .int), (.integer, .double): value.text
    case (_, .string): value.text
    default: nil
    }
  }
}

extension GraphMLColumn<Link> {
  /// The attributes of edges, in the order in which they are written.
  static let all: [GraphMLColumn] = [
    GraphMLColumn("type") { $0.type },
    GraphMLColumn("label") { $0.label },
    GraphMLColumn("weight", .int) { String($0.weight) },
    GraphMLColumn("confidence", .double) { link in
      link.evidence.flatMap { DecimalText.fixed($0.confidence, digits: 2) }
    },
    GraphMLColumn("date") { $0.evidence?.date?.iso },
    GraphMLColumn("quote") { $0.evidence?.quote },
    GraphMLColumn("article") { $0.evidence?.article },
  ]
}
