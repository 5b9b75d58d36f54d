import PlenumModel
import PlenumRules
import PlenumText

/// Boards that no lexicon knows: "Phó Trưởng Ban Đổi mới doanh nghiệp tỉnh".
extension PositionParser {
  /// The board whose head is the end of the title, with the words up to the unit.
  func unknownBoard(end: Int, limit: Int) -> BodyPhrase? {
    guard reading.text.lower(end - 1) == "ban", end < limit,
      reading.longest(.bodyHead, at: end, limit: limit) == nil
    else { return nil }
    var next = end
    while next < min(limit, end + 14),
      reading.tokens[next].kind == .word || reading.text.isDash(next),
      !bodies.startsUnit(next)
    {
      if reading.longest(.honorific, at: next) != nil { return nil }
      next += 1
    }
    guard next - end >= 2, next < limit, bodies.startsUnit(next) else { return nil }
    let part = BodyPart(head: "Ban", type: .otherBody, slot: .topic)
    var body = BodyPhrase(parts: [part], unit: nil, tokens: end - 1..<end)
    bodies.appendDetail(end..<next, to: &body)
    bodies.takeUnit(&body, limit, true)
    return body.unit == nil ? nil : body
  }

  /// Whether a name that nothing explains goes on behind "ban": whose board it is stays open.
  func isUnknownBoard(end: Int, limit: Int) -> Bool {
    end < limit && reading.text.lower(end - 1) == "ban"
      && reading.tokens[end].kind == .word && reading.tokens[end].capitals == .first
      && reading.longest(.bodyHead, at: end - 1, limit: limit)?.length ?? 0 <= 1
      && reading.longest(.bodyHead, at: end, limit: limit) == nil
      && reading.longest(.familyName, at: end) == nil
      && reading.longest(.honorific, at: end) == nil && reading.longest(.rank, at: end) == nil
  }
}
