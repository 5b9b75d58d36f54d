/// A value of a property; the property's ``Datatype`` says how it is written.
public enum PropertyValue: Hashable, Sendable {
  /// Text, a plain string or an address.
  case string(String)
  /// A whole number.
  case integer(Int)
  /// A decimal number.
  case decimal(Double)
  /// A date with its precision.
  case date(PartialDate)
  /// A second of universal time.
  case moment(Moment)
  /// A link to another node.
  case node(NodeID)

  /// The value as plain text: the string itself, the digits, the ISO date or the node's name.
  public var text: String {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): String(number)
    case .date(let date): date.iso
    case .moment(let moment): moment.iso
    case .node(let id): id.rawValue
    }
  }

  /// Reads back what ``text`` wrote for a property of this datatype.
  public init?(text: String, datatype: Datatype) {
    switch datatype {
    case .text, .string, .iri: self = .string(text)
    case .integer:
      guard let number = Int(text) else { return nil }
      self = .integer(number)
    case .decimal:
      guard let number = Double(text) else { return nil }
      self = .decimal(number)
    case .date:
      guard let date = PartialDate(iso: text) else { return nil }
      self = .date(date)
    case .moment:
      guard let moment = Moment(iso: text) else { return nil }
      self = .moment(moment)
    case .node: self = .node(NodeID(rawValue: text))
    }
  }
}

extension PropertyValue: Comparable {
  /// Orders by the UTF-8 bytes of the text, whole numbers by value.
  public static func < (lhs: PropertyValue, rhs: PropertyValue) -> Bool {
    if case .integer(let left) = lhs, case .integer(let right) = rhs { return left < right }
    return lhs.text.precedes(rhs.text)
  }
}
