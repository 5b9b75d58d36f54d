import PlenumModel

/// A typed attribute of nodes or edges and how its value is read.
struct NetworkColumn<Element>: Sendable {
  /// The types that every reader knows, by their names in GraphML.
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

  /// The same values under another name.
  func renamed(_ name: String) -> NetworkColumn { NetworkColumn(name, type, value) }
}

extension NetworkColumn<NetworkNode> {
  /// The attributes of nodes, in the order in which they are written.
  static let all: [NetworkColumn] = [
    NetworkColumn("label") { $0.node.label },
    NetworkColumn("type") { $0.node.kind.rawValue },
    NetworkColumn("subtype") { $0.node.subtype?.rawValue },
    NetworkColumn("weight", .int) { String($0.weight) },
    NetworkColumn("degree", .int) { String($0.degree) },
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
  static func property(
    _ property: Property, _ name: String, _ type: ValueType = .string
  ) -> NetworkColumn {
    NetworkColumn(name, type) { element in
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

extension NetworkColumn<Link> {
  /// The attributes of edges, in the order in which they are written.
  static let all: [NetworkColumn] = [
    NetworkColumn("type") { $0.type },
    NetworkColumn("label") { $0.label },
    NetworkColumn("weight", .int) { String($0.weight) },
    NetworkColumn("confidence", .double) { link in
      link.evidence.flatMap { DecimalText.hundredths($0.confidence) }
    },
    NetworkColumn("date") { $0.date?.iso },
    NetworkColumn("quote") { $0.evidence?.quote },
    NetworkColumn("article") { $0.evidence?.address },
    NetworkColumn("events") { $0.events.isEmpty ? nil : $0.events.joined(separator: " | ") },
    NetworkColumn("lastDate") { $0.lastDate?.iso },
  ]
}
