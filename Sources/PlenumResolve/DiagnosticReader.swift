import PlenumText
import PlenumExtract
import PlenumModel

/// Says what an article leaves open, so that nothing is guessed in silence.
struct DiagnosticReader {
  let resolution: DocumentResolution

  /// The findings, in the order of event, places, posts.
  func diagnostics() -> [Diagnostic] { events() + places() + posts() }

  private func events() -> [Diagnostic] {
    guard let main = resolution.events.first(where: \.isMain) else {
      return [note("event.none", "no event is named in headline or lead")]
    }
    var found: [Diagnostic] = []
    if main.start == nil {
      found.append(note("event.undated", "no day is given for: \(main.label)"))
    }
    if main.organizers.isEmpty {
      found.append(note("event.no-organizer", "nobody is said to hold: \(main.label)"))
    }
    return found
  }

  /// Units whose name fits several units, or none, of the gazetteer.
  private func places() -> [Diagnostic] {
    var seen: Set<String> = []
    let text = resolution.extraction.text
    let phrases = resolution.extraction.units + resolution.extraction.bodies.compactMap(\.unit)
    return phrases.compactMap { phrase in
      guard let word = phrase.word, let name = phrase.name,
        let unit = resolution.units.named(word, name), unit.entry == nil,
        seen.insert(unit.key).inserted
      else { return nil }
      return Diagnostic(
        code: "place.open", severity: .note,
        message: "which unit is meant stays open: \(unit.label)", span: text.span(phrase.tokens))
    }
  }

  /// Posts of persons for which no body was found: they give no edge.
  private func posts() -> [Diagnostic] {
    let kept = Set(resolution.persons.flatMap(\.positions).map(\.tokens))
    let titles = Set(resolution.persons.flatMap(\.positions).map(\.title))
    return resolution.extraction.persons.flatMap(\.positions).compactMap { index in
      let post = resolution.extraction.positions[index]
      guard !kept.contains(post.tokens), !titles.contains(post.title) else { return nil }
      return Diagnostic(
        code: "post.no-body", severity: .warning, message: "no body is known for: \(post.title)",
        span: resolution.extraction.text.span(post.tokens))
    }
  }

  private func note(_ code: String, _ message: String) -> Diagnostic {
    Diagnostic(code: code, severity: .note, message: message)
  }
}
