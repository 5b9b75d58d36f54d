import PlenumRules

/// Reads the matches of the trigger rules.
struct TriggerFinder {
  let reading: Reading

  /// The triggers, in text order.
  func triggers() -> [Trigger] {
    ["trigger", "document"]
      .flatMap { phase in
        reading.language.rules.matches(of: phase, in: reading.text, lexical: reading.lexical)
      }
      .sorted { ($0.tokens.lowerBound, $0.rule) < ($1.tokens.lowerBound, $1.rule) }
      .compactMap { match in
        guard let frame = match.attributes["frame"].flatMap(Trigger.Frame.init) else { return nil }
        let side = match.attributes["side"].flatMap(Trigger.Side.init) ?? .before
        return Trigger(frame: frame, side: side, tokens: match.tokens, rule: match.rule)
      }
  }
}
