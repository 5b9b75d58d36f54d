import PlenumModel

/// The object of a triple, before a syntax writes it.
enum RDFTerm: Hashable {
  /// A node of the graph, by its local name.
  case resource(String)
  /// A term of a vocabulary.
  case term(Term)
  /// An absolute IRI, ASCII and free of forbidden characters.
  case iri(String)
  /// Vietnamese text.
  case text(String)
  /// A plain string.
  case string(String)
  case integer(Int)
  /// A decimal number in its lexical form.
  case decimal(String)
  case date(PartialDate)
  case moment(Moment)
  /// A triple between two nodes (RDF 1.2).
  case triple(subject: String, Term, object: String)

  /// The term for a property's value; nil for a number that is none.
  init?(_ value: PropertyValue, datatype: Datatype) {
    switch value {
    case .node(let id): self = .resource(id.rawValue)
    case .integer(let number): self = .integer(number)
    case .date(let date): self = .date(date)
    case .moment(let moment): self = .moment(moment)
    case .decimal(let number):
      guard let text = DecimalText.plain(number) else { return nil }
      self = .decimal(text)
    case .string(let text):
      self = RDFTerm(text, datatype: datatype)
    }
  }

  private init(_ text: String, datatype: Datatype) {
    switch datatype {
    case .text: self = .text(text)
    case .iri: self = AbsoluteIRI.http(text).map { .iri($0) } ?? .string(text)
    default: self = .string(text)
    }
  }
}

extension PartialDate {
  /// The XML Schema type that has this precision.
  var datatypeTerm: Term {
    if day != nil { return .date }
    return month == nil ? .year : .yearMonth
  }
}
