import PlenumExtract
import PlenumText

extension PresenceReader {
  /// What makes it uncertain that a person belongs to the words: others stand before a verb that follows.
  func doubt(_ actor: Actor, _ trigger: Trigger) -> Doubt? {
    let isName = extraction.persons.contains { $0.tokens == actor.name }
    guard isName, actor.name.lowerBound < trigger.tokens.lowerBound else { return nil }
    let end = max(actor.tokens.upperBound, actor.name.upperBound)
    return end < trigger.tokens.lowerBound ? .apart : nil
  }
}
