import PlenumExtract
import PlenumModel
import PlenumText

/// Lists the phrases of a sentence and says what each was used for.
struct PhraseExplainer {
  let resolution: DocumentResolution
  let document: DocumentGraph
  let sentence: Sentence
  let statements: [Statement]
  let triggers: [ExplainedTrigger]

  private var extraction: Extraction { resolution.extraction }
  private var text: AnnotatedText { extraction.text }

  /// The phrases in text order, the longer first where two begin together.
  func phrases() -> [ExplainedPhrase] {
    (persons + posts + bodies + events + documents + dates).sorted {
      ($0.span.start, -$0.span.end, $0.kind.rawValue)
        < ($1.span.start, -$1.span.end, $1.kind.rawValue)
    }
  }

  private func isHere(_ tokens: Range<Int>) -> Bool {
    sentence.tokens.contains(tokens.lowerBound)
  }

  /// The node that a mention of a class at these tokens names.
  private func node(_ kind: NodeKind, at tokens: Range<Int>) -> Node? {
    let span = text.span(tokens)
    let own = document.mentions.filter { $0.kind == kind && $0.span.overlaps(span) }
    let mention = own.first { $0.span == span } ?? own.first { span.contains($0.span) }
    return mention.flatMap { mention in document.nodes.first { $0.id == mention.node } }
  }

  private func edges(with node: Node) -> ExplainedPhrase.Use {
    let own = statements.filter { statement in
      statement.predicate != .holds && statement.predicate != .held
        && (statement.subject == node.id || statement.object == node.id)
    }
    return own.isEmpty ? .unclaimed : .edges(own)
  }

  // MARK: Persons and posts

  private var persons: [ExplainedPhrase] {
    extraction.persons.filter { isHere($0.tokens) }.map { mention in
      let node = node(.person, at: mention.tokens)
      return ExplainedPhrase(
        kind: .person, span: text.span(mention.tokens), rule: mention.rule,
        reading: node?.label ?? mention.name, use: node.map(use(of:)) ?? .unresolved)
    }
  }

  private func use(of person: Node) -> ExplainedPhrase.Use {
    let use = edges(with: person)
    let trigger = triggers.first { $0.persons.contains(person.label) }
    guard use == .unclaimed, let trigger else { return use }
    return .taken(rule: trigger.rule)
  }

  private var posts: [ExplainedPhrase] {
    extraction.positions.indices.filter { isHere(extraction.positions[$0].tokens) }.map { index in
      let post = extraction.positions[index]
      let own = statements.filter { statement in
        [.holds, .held, .elected].contains(statement.predicate)
          && document.nodes.first { $0.id == statement.object }?.text(.title)
            == PhraseExplainer.bare(post.title)
      }
      return ExplainedPhrase(
        kind: .post, span: text.span(post.tokens), rule: nil, reading: post.title,
        use: own.isEmpty ? use(ofPost: index) : .edges(own))
    }
  }

  /// "đồng chí Bí thư Quận ủy": an office that stands for its holder.
  private func use(ofPost index: Int) -> ExplainedPhrase.Use {
    let carrier = extraction.persons.first { $0.positions.contains(index) }
    if let carrier { return .carried(by: carrier.name) }
    let actor = resolution.actors.first { $0.name == extraction.positions[index].tokens }
    return actor.map { .stands(for: resolution.persons[$0.person].name) } ?? .unclaimed
  }

  private static func bare(_ title: String) -> String {
    title.begins(with: "nguyên ") ? String(title.dropFirst(7)) : title
  }

  // MARK: Bodies, events, documents, dates

  private var bodies: [ExplainedPhrase] {
    extraction.bodies.filter { isHere($0.tokens) }.map { body in
      let node = node(.body, at: body.tokens)
      return ExplainedPhrase(
        kind: .body, span: text.span(body.tokens), rule: nil, reading: node?.label,
        use: outer(of: body.tokens).map { .part(of: $0) } ?? node.map(edges(with:)) ?? .unresolved)
    }
  }

  private func outer(of tokens: Range<Int>) -> ExplainedPhrase.Kind? {
    let first = tokens.lowerBound
    if extraction.positions.contains(where: { $0.tokens.contains(first) }) { return .post }
    if extraction.directives.contains(where: { $0.label.contains(first) }) { return .document }
    return extraction.events.contains { $0.tokens.contains(first) } ? .event : nil
  }

  private var events: [ExplainedPhrase] {
    extraction.events.filter { isHere($0.tokens) }.map { event in
      let node = node(.event, at: event.tokens)
      return ExplainedPhrase(
        kind: .event, span: text.span(event.tokens), rule: nil, reading: node?.label,
        use: node.map(edges(with:)) ?? .unresolved)
    }
  }

  private var documents: [ExplainedPhrase] {
    extraction.directives.filter { isHere($0.tokens) }.map { phrase in
      let node = node(.directive, at: phrase.label) ?? node(.directive, at: phrase.tokens)
      return ExplainedPhrase(
        kind: .document, span: text.span(phrase.label), rule: phrase.rule, reading: node?.label,
        use: node.map(edges(with:)) ?? .unresolved)
    }
  }

  private var dates: [ExplainedPhrase] {
    extraction.dates.filter { isHere($0.tokens) }.map { date in
      let days = date.start == date.end ? date.start.iso : "\(date.start.iso)/\(date.end.iso)"
      return ExplainedPhrase(
        kind: .date, span: text.span(date.tokens), rule: date.rule, reading: days,
        use: use(of: date))
    }
  }

  private func use(of date: DateMention) -> ExplainedPhrase.Use {
    let first = date.tokens.lowerBound
    let isOfDocument = extraction.directives.contains {
      $0.tokens.contains(first) || $0.label.contains(first)
    }
    if isOfDocument { return .part(of: .document) }
    if date.isOccasion { return .occasion }
    let event = document.nodes.first { $0.kind == .event && $0.date(.startDate) == date.start }
    return event.map { .day(of: $0.label) } ?? .unclaimed
  }
}
