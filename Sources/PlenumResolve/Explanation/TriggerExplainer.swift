import PlenumExtract
import PlenumModel
import PlenumText

/// Says of each trigger of a sentence what came of it.
struct TriggerExplainer {
  let resolution: DocumentResolution
  let sentence: Sentence
  let statements: [Statement]
  let claims: [PresenceClaim]
  /// Persons who are said to be absent somewhere in the article.
  let absent: Set<Int>

  private static let presence: Set<Trigger.Frame> = [.chaired, .attended, .spokeAt, .lead]

  /// The triggers in text order.
  func triggers() -> [ExplainedTrigger] {
    resolution.extraction.triggers
      .filter { sentence.tokens.contains($0.tokens.lowerBound) }
      .map(explained)
  }

  private func explained(_ trigger: Trigger) -> ExplainedTrigger {
    let claim = claims.first { $0.trigger == trigger }
    let edges = edges(of: trigger, claim)
    return ExplainedTrigger(
      rule: trigger.rule, frame: trigger.frame.rawValue, side: trigger.side.rawValue,
      span: resolution.extraction.text.span(trigger.tokens),
      persons: names(of: claim?.actors ?? []),
      outcome: edges.isEmpty ? reason(trigger, claim) : .edges(edges))
  }

  private func names(of actors: [Actor]) -> [String] {
    var names: [String] = []
    for actor in actors {
      let name = resolution.persons[actor.person].name
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// The statements with the trigger's rule; of presence, only those about its own persons.
  private func edges(of trigger: Trigger, _ claim: PresenceClaim?) -> [Statement] {
    let own = statements.filter { $0.rule == trigger.rule }
    guard Self.presence.contains(trigger.frame), let claim else { return own }
    let ids = ids(of: claim)
    return own.filter { ids.contains($0.subject) }
  }

  private func ids(of claim: PresenceClaim) -> Set<NodeID> {
    let home = resolution.units.home?.identity ?? resolution.extraction.text.article.identity
    return Set(claim.actors.map { resolution.persons[$0.person].id(home: home) })
  }

  /// A statement of the same relation about the same persons that other words of the sentence made.
  private func twin(of claim: PresenceClaim) -> Statement? {
    let ids = ids(of: claim)
    return statements.first {
      $0.predicate.rawValue == claim.trigger.frame.rawValue && ids.contains($0.subject)
    }
  }

  private func reason(_ trigger: Trigger, _ claim: PresenceClaim?) -> ExplainedTrigger.Outcome {
    switch trigger.frame {
    case .none: return .closes
    case .absent, .quoted, .dismissed: return .excluded
    case .chaired, .attended, .spokeAt, .lead: return presenceReason(claim)
    case .elected where claim?.actors.isEmpty != false: return .nobody
    default: return isUnread && trigger.frame != .issued ? .unread : .none
    }
  }

  private func presenceReason(_ claim: PresenceClaim?) -> ExplainedTrigger.Outcome {
    if isUnread { return .unread }
    if !resolution.events.contains(where: \.isMain) { return .noEvent }
    guard let claim, !claim.actors.isEmpty else { return .nobody }
    if claim.isPlanned { return .planned }
    if let twin = twin(of: claim) { return .repeats(rule: twin.rule) }
    return claim.actors.allSatisfy { absent.contains($0.person) } ? .absentElsewhere : .none
  }

  private var isUnread: Bool { sentence.kind == .headline || sentence.kind == .byline }
}
