import PlenumExtract
import PlenumText

extension PresenceReader {
  /// The words of presence of a sentence, each with the persons it was given to.
  func claims(in sentence: Sentence) -> [PresenceClaim] {
    let people = actors.filter { sentence.tokens.contains($0.name.lowerBound) }
    let triggers = extraction.triggers.filter {
      sentence.tokens.contains($0.tokens.lowerBound) && Self.frames.contains($0.frame)
    }
    return triggers.indices.map { index in
      PresenceClaim(
        trigger: triggers[index], actors: group(of: index, triggers, people, sentence),
        isPlanned: isPlanned(triggers[index], sentence))
    }
  }
}
