import PlenumGazetteer
import PlenumModel

extension ArticleComposer {
  /// Tells every directive of the report that is not told yet.
  mutating func directiveSentences() -> [String] {
    report.directives.filter { !directivesTold.contains($0) }.map { directive in
      let known = report.chairs.filter { told.contains($0.person) }
      guard let speaker = known.first, chance.percent(25) else {
        return deed(Sentences.directives, directive)
      }
      relate([speaker], .spokeAt)
      return write(
        Sentences.studies, gaps(of: directive).merging(["p": person(speaker)]) { _, new in new })
    }
  }

  /// A body of the unit carries out the first directive.
  mutating func implementation() -> [String] {
    report.directives.first.map { [deed(Sentences.implementations, $0)] } ?? []
  }

  /// The unit's own directive was issued before.
  mutating func issued() -> [String] {
    for directive in report.directives where !directivesTold.contains(directive) {
      guard case .body(let body) = world.directives[directive].issuer,
        body.unit == report.event.unit
      else { continue }
      truth.relate(bodies.label(body), .issued, world.directives[directive].id)
      let issuer = ["b": bodies.written(body, .short)]
      return [write(Sentences.issues, gaps(of: directive).merging(issuer) { _, new in new })]
    }
    return []
  }

  private mutating func deed(_ templates: [String], _ directive: Int) -> String {
    let kinds: [BodyKind] = [.partyCommittee, .peoplesCommittee, .women, .farmers, .front]
    let body = Body(kind: chance.pick(kinds), unit: report.event.unit)
    truth.relate(bodies.label(body), .implements, world.directives[directive].id)
    let gaps = self.gaps(of: directive).merging([
      "b": bodies.written(body, chance.percent(25) ? .full : .short),
      "deed": matter(Matter.deeds),
    ]) { _, new in new }
    return write(templates, gaps)
  }

  private mutating func gaps(of place: Int) -> [String: String] {
    let directive = world.directives[place]
    let wording = DirectiveWording(names: bodies, home: report.event.unit)
    let isFirst = directivesTold.insert(place).inserted
    let text = wording.text(of: directive, isFirst: isFirst, &chance)
    truth.directives.append((text: text, directive: directive.id))
    if text.contains(" của ") {
      truth.relate(wording.issuerLabel(of: directive), .issued, directive.id)
    }
    return ["d": text, "s": directive.subject]
  }
}
