internal import PlenumModel
package import PlenumStore

/// What narrows a query.
package enum Filter: String, Sendable, Hashable, CaseIterable {
  case person, body, position, event, ordinal, directive, place

  /// The filter that the name of a node sets.
  init?(_ kind: NodeKind) {
    switch kind {
    case .person: self = .person
    case .body: self = .body
    case .position: self = .position
    case .event: self = .event
    case .directive: self = .directive
    case .place: self = .place
    case .article, .tenure: return nil
    }
  }
}

extension GraphQuery {
  /// The value of a filter.
  package subscript(filter: Filter) -> String? {
    get {
      switch filter {
      case .person: person
      case .body: body
      case .position: position
      case .event: event
      case .ordinal: ordinal.map { String($0) }
      case .directive: directive
      case .place: place
      }
    }
    set {
      switch filter {
      case .person: person = newValue
      case .body: body = newValue
      case .position: position = newValue
      case .event: event = newValue
      case .ordinal: ordinal = newValue.flatMap { Int($0) }
      case .directive: directive = newValue
      case .place: place = newValue
      }
    }
  }
}
