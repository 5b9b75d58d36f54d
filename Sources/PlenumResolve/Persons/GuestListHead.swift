import PlenumExtract
import PlenumModel
import PlenumText

/// What stands over a list of guests: "Về phía huyện Ba Vì có …", "lãnh đạo Huyện ủy, UBND huyện Ba Vì: …".
struct GuestListHead {
  /// The bodies named there.
  let bodies: [BodyPhrase]
  /// The unit named there, with the bodies or alone.
  let unit: UnitPhrase?
  /// The first token of the list under it.
  let start: Int

  private static let openers = ["về phía", "lãnh đạo", "đại diện", "thay mặt"]

  /// The last head before a token in its sentence.
  init?(over token: Int, in extraction: Extraction) {
    let text = extraction.text
    guard let at = text.sentence(holding: token) else { return nil }
    let range = text.sentences[at].tokens
    var index = min(token, range.upperBound) - 1
    while index >= range.lowerBound {
      let words = text.lower(index..<min(index + 2, range.upperBound))
      if GuestListHead.openers.contains(words),
        let head = GuestListHead(
          at: index + 2, limit: token, extraction, isOne: words == "thay mặt")
      {
        self = head
        return
      }
      index -= 1
    }
    return nil
  }

  /// "Thay mặt Huyện ủy, đồng chí A, Phó Bí thư": such a head stands over one person.
  private init?(at index: Int, limit: Int, _ extraction: Extraction, isOne: Bool) {
    let text = extraction.text
    var end = index
    while end < limit, !(isOne ? text.isSign(end, ",") : GuestListHead.opensList(end, text)) {
      let isBroken =
        [";", ".", "-", "–", "("].contains(text.string(end))
        || extraction.persons.contains { $0.whole.contains(end) }
      if isBroken || end - index > 24 { return nil }
      end += 1
    }
    guard end < limit,
      !isOne
        || extraction.persons.filter({ (end..<limit).contains($0.tokens.lowerBound) }).count == 1
    else { return nil }
    let region = index..<end
    let named = extraction.bodies.filter { region.contains($0.tokens.lowerBound) }
    let unit =
      named.last { $0.unit != nil }?.unit
      ?? extraction.units.first { region.contains($0.tokens.lowerBound) && $0.word != nil }
    guard !named.isEmpty || unit != nil else { return nil }
    bodies = named
    self.unit = unit
    start = end + 1
  }

  private static func opensList(_ index: Int, _ text: AnnotatedText) -> Bool {
    text.isSign(index, ":") || ["có", "gồm"].contains(text.lower(index))
  }
}
