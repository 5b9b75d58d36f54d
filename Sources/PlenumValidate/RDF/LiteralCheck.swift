internal import PlenumModel

/// Compares values with the types that the vocabulary gives them.
enum LiteralCheck {
  /// Whether a value is what a property takes.
  static func holds(_ value: RDFValue, _ expected: TermRule.Values) -> Bool {
    if case .iri = value {
      if case .address = expected { return true }
      return false
    }
    guard case .literal(let text, let datatype, let language) = value else { return false }
    let type =
      datatype.hasPrefix(TurtleLexer.xsd) ? String(datatype.dropFirst(TurtleLexer.xsd.count)) : ""
    return switch expected {
    case .vietnamese: language.map { $0.lowercased().split(separator: "-").first == "vi" } ?? false
    case .text: language != nil
    case .string: type == "string"
    case .address: true
    case .integer: type == "integer" && Int(text) != nil
    case .decimal: type == "decimal" && isDecimal(text)
    case .date: isDate(text, type)
    case .moment: type == "dateTime" && Moment(iso: text)?.iso == text
    case .node, .relation, .triple: false
    }
  }

  /// What a property takes, in words.
  static func name(of values: TermRule.Values) -> String {
    switch values {
    case .vietnamese: "text in Vietnamese (@vi)"
    case .text: "text with a language"
    case .string: "an xsd:string"
    case .integer: "an xsd:integer"
    case .decimal: "an xsd:decimal"
    case .date: "a date as xsd:date, xsd:gYearMonth or xsd:gYear"
    case .moment: "an xsd:dateTime in UTC to the second"
    case .address: "an address"
    case .node, .relation, .triple: "a node"
    }
  }

  private static func isDecimal(_ text: String) -> Bool {
    let digits = text.utf8.drop { "+-".utf8.contains($0) }
    return Double(text) != nil && !digits.isEmpty
      && digits.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
  }

  /// Whether the date is one of the calendar and has its type's precision.
  private static func isDate(_ text: String, _ type: String) -> Bool {
    guard let date = PartialDate(iso: text) else { return false }
    let precision = date.day != nil ? "date" : date.month != nil ? "gYearMonth" : "gYear"
    return type == precision
  }
}
