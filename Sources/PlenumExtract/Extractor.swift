import PlenumRules
package import PlenumGazetteer
package import PlenumText

/// The extract stage: tokens become phrases and triggers.
package struct Extractor: Sendable {
  private let language: Language
  private let gazetteer: Gazetteer

  /// Makes an extractor.
  package init(language: Language = .embedded, gazetteer: Gazetteer = .embedded) {
    self.language = language
    self.gazetteer = gazetteer
  }

  /// The annotator whose syllables this extractor knows.
  package var annotator: TextAnnotator { TextAnnotator(table: language.lexicon.syllables) }

  /// Everything found in a text.
  package func extract(_ text: AnnotatedText) -> Extraction {
    let reading = Reading(text, language: language, gazetteer: gazetteer)
    let dates = DateFinder(reading: reading).dates()
    let scan = PhraseScanner(reading).scan(masked: mask(reading, dates))
    var persons = PersonFinder(reading, scan: scan).persons()
    PositionAttacher(reading: reading, positions: scan.positions).attach(to: &persons)
    return Extraction(
      text: text, bodies: scan.bodies, positions: scan.positions, units: scan.units,
      persons: persons, dates: dates,
      directives: DirectiveFinder(reading, dates: dates).directives(),
      events: EventFinder(reading).events(), eventVerbs: EventFinder(reading).verbs(),
      triggers: TriggerFinder(reading: reading).triggers())
  }

  /// Tokens of document numbers and dates.
  private func mask(_ reading: Reading, _ dates: [DateMention]) -> [Bool] {
    var mask = [Bool](repeating: false, count: reading.tokens.count)
    let numbers = DocumentNumberParser(reading: reading)
    for sentence in reading.text.sentences {
      for index in sentence.tokens where !mask[index] {
        guard let number = numbers.parse(at: index, limit: sentence.tokens.upperBound) else {
          continue
        }
        for at in number.tokens { mask[at] = true }
      }
    }
    for date in dates { for at in date.tokens { mask[at] = true } }
    return mask
  }
}
