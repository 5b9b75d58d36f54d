import PlenumExtract
import PlenumModel
import PlenumText

/// Reads where an event is held: the unit after "tại", or that of the hall named after "tại".
struct EventPlaceReader {
  let extraction: Extraction
  let units: UnitContext

  private var text: AnnotatedText { extraction.text }

  /// How many words can stand between "tại" and the unit: "tại Hội trường Trung tâm văn hóa phường …".
  private static let reach = 8

  /// The unit that a sentence of the lead names as the place.
  func place(in lead: [Sentence]) -> ResolvedUnit? {
    for sentence in lead {
      for index in sentence.tokens where text.lower(index) == "tại" {
        if let unit = unit(after: index, in: sentence) { return unit }
      }
    }
    return nil
  }

  private func unit(after at: Int, in sentence: Sentence) -> ResolvedUnit? {
    let end = min(sentence.tokens.upperBound, at + 1 + Self.reach)
    let clause = (at + 1..<end).prefix { !text.isSign($0, ",") && !text.isSign($0, ";") }
    let phrases = extraction.units + extraction.bodies.compactMap(\.unit)
    let phrase = phrases.filter { clause.contains($0.tokens.lowerBound) }
      .min { $0.tokens.lowerBound < $1.tokens.lowerBound }
    guard let phrase, let word = phrase.word else { return nil }
    return phrase.name.flatMap { units.named(word, $0) }
      ?? units.unit(for: word, at: phrase.tokens.lowerBound)
  }
}
