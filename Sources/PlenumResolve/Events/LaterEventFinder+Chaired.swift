import PlenumExtract
import PlenumModel
import PlenumText

/// Events told by who leads them: "Ngày 22-6, đồng chí A đã chủ trì buổi tiếp công dân tháng 6 năm 2020".
extension LaterEventFinder {
  /// Those in paragraphs apart from the main event's that open with a time of their own.
  func chaired(besides known: [ResolvedEvent], main: ResolvedEvent, in sentences: [Int])
    -> [ResolvedEvent]
  {
    let ofMain = main.mentions.compactMap { text.sentence(holding: $0.lowerBound).map(block) }
    return sentences.compactMap { index in
      let sentence = text.sentences[index]
      guard !ofMain.contains(sentence.block), opensWithTime(sentence),
        !known.contains(where: { $0.scope.contains(sentence.tokens.lowerBound) }),
        let phrase = led(in: sentence, main: main)
      else { return nil }
      let date = extraction.dates.first {
        !$0.isOccasion && (0...3).contains($0.tokens.lowerBound - sentence.tokens.lowerBound)
      }
      var event = ResolvedEvent(
        isMain: isBulletin, type: phrase.type,
        label: EventLabel(text: text, units: bodies.units).label(phrase), ordinal: phrase.ordinal,
        term: phrase.term, start: date?.start, end: date?.end, organizers: [],
        mentions: [phrase.tokens])
      event.scope = scope(from: index)
      return event
    }
  }

  /// "Ngày 22-6", "* Chiều 22-6".
  private func opensWithTime(_ sentence: Sentence) -> Bool {
    let first = sentence.tokens.first { text.tokens[$0].kind == .word }
    guard let first, first + 1 < sentence.tokens.upperBound,
      ["ngày", "sáng", "chiều", "tối"].contains(text.lower(first))
    else { return false }
    return text.tokens[first + 1].kind == .number || text.lower(first + 1) == "ngày"
  }

  /// The event right behind "chủ trì", of another kind than the main one and with more than its head.
  private func led(in sentence: Sentence, main: ResolvedEvent) -> EventPhrase? {
    let verbs = extraction.triggers.filter {
      $0.frame == .chaired && $0.side == .before && sentence.tokens.contains($0.tokens.lowerBound)
    }
    return extraction.events.first { phrase in
      phrase.type != main.type && phrase.tokens.count >= phrase.head.count + 2
        && verbs.contains { $0.tokens.upperBound == phrase.head.lowerBound }
    }
  }
}
