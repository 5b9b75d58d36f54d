package import PlenumModel

/// What tells a node from others of its block.
package enum Evidence: Sendable, Hashable {
  case person(PersonEvidence)
  case event(EventEvidence)
  case directive(DirectiveEvidence)

  /// The kind of node it speaks of.
  package var kind: NodeKind {
    switch self {
    case .person: .person
    case .event: .event
    case .directive: .directive
    }
  }

  /// The evidence as one line of text, read back by ``init(kind:text:)``.
  package var text: String {
    var writer = FieldWriter()
    switch self {
    case .person(let person): person.write(to: &writer)
    case .event(let event): event.write(to: &writer)
    case .directive(let directive): directive.write(to: &writer)
    }
    return writer.text
  }

  /// Reads evidence back; nil when the text is not what ``text`` wrote for this kind.
  package init?(kind: NodeKind, text: String) {
    var reader = FieldReader(text)
    switch kind {
    case .person: self = .person(PersonEvidence(&reader))
    case .event: self = .event(EventEvidence(&reader))
    case .directive: self = .directive(DirectiveEvidence(&reader))
    default: return nil
    }
    if !reader.isComplete { return nil }
  }
}
