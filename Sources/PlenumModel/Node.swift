/// A node of the graph: its name, its class and its properties.
public struct Node: Hashable, Sendable, Identifiable {
  /// The node's name.
  public let id: NodeID
  /// Its class.
  public let kind: NodeKind
  /// The finer class of a body or an event.
  public var subtype: Subtype?
  /// Values by property, without repetition, sorted; read and write through the subscript.
  public private(set) var properties: [Property: [PropertyValue]] = [:]

  /// Makes a node with a preferred label and no other property.
  public init(id: NodeID, kind: NodeKind, subtype: Subtype? = nil, label: String? = nil) {
    self.id = id
    self.kind = kind
    self.subtype = subtype
    if let label { self[.prefLabel] = [.string(label)] }
  }

  /// The values of a property: empty when there are none; stored sorted and without repetition.
  public subscript(property: Property) -> [PropertyValue] {
    get { properties[property] ?? [] }
    set { properties[property] = newValue.isEmpty ? nil : Node.sorted(newValue) }
  }

  /// Sets the values of a property that are sorted already and do not repeat.
  package mutating func setSorted(_ values: [PropertyValue], for property: Property) {
    properties[property] = values.isEmpty ? nil : values
  }

  /// The first value of a property as text.
  public func text(_ property: Property) -> String? { self[property].first?.text }

  /// The first value of a property as a date.
  public func date(_ property: Property) -> PartialDate? {
    if case .date(let date)? = self[property].first { return date }
    return nil
  }

  /// The first value of a property as a second of universal time.
  public func moment(_ property: Property) -> Moment? {
    if case .moment(let moment)? = self[property].first { return moment }
    return nil
  }

  /// The nodes a property points to.
  public func links(_ property: Property) -> [NodeID] {
    self[property].compactMap { value in
      if case .node(let id) = value { return id }
      return nil
    }
  }

  /// The text a reader sees: the preferred label, an article's headline, else the name.
  public var label: String { text(.prefLabel) ?? text(.headline) ?? id.rawValue }

  /// Adds one value.
  public mutating func add(_ value: PropertyValue, to property: Property) {
    let values = self[property]
    if !values.contains(value) { self[property] = values + [value] }
  }

  /// The values in order, each once.
  private static func sorted(_ values: [PropertyValue]) -> [PropertyValue] {
    if values.count < 2 { return values }
    var unique: [PropertyValue] = []
    for value in values.sorted() where unique.last != value { unique.append(value) }
    return unique
  }
}
