import PlenumRules
import PlenumText

/// Short names in capitals that no lexicon knows.
extension BodyParser {
  /// "Công đoàn | TKV": the short name of a firm.
  func takeAcronym(_ body: inout BodyPhrase, _ limit: Int) -> Bool {
    let at = body.tokens.upperBound
    guard at < limit, reading.tokens[at].capitals == .all, !reading.isShouted(at),
      (3...8).contains(reading.tokens[at].end - reading.tokens[at].start),
      isAcronym(reading.text.string(at)),
      reading.longest(.title, at: at) == nil, reading.longest(.bodyHead, at: at) == nil,
      reading.longest(.rank, at: at) == nil, reading.longest(.unitWord, at: at) == nil
    else { return false }
    appendDetail(at..<at + 1, to: &body)
    return true
  }

  /// Capital letters, with digits after the first two.
  private func isAcronym(_ word: String) -> Bool {
    let letters = word.replacing("Đ", with: "D").utf8
    return letters.count <= 7 && letters.prefix(2).allSatisfy { (65...90).contains($0) }
      && letters.allSatisfy { (65...90).contains($0) || (48...57).contains($0) }
  }
}
