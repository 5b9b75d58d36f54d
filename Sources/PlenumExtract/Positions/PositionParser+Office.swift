import PlenumModel
import PlenumRules
import PlenumText

/// Offices that the title names together with their subject: "Bộ trưởng Tư pháp", "Đội trưởng vận động quần chúng".
extension PositionParser {
  /// The office: the head that such a title has, then the subject written after the title.
  func office(of position: PositionPhrase, at start: Int, limit: Int) -> BodyPhrase? {
    guard position.heads.count == 1, let head = position.heads.first,
      let type = Self.offices[head],
      let (entry, length) = reading.longest(.field, at: start, limit: limit),
      reading.tokens[start].isCapitalized || head == "Đội"
    else { return nil }
    let subject = entry["label"] ?? entry.phrase
    let part = BodyPart(
      head: head, detail: subject.prefix(1).uppercased() + subject.dropFirst(), type: type,
      slot: .fieldonly)
    var body = BodyPhrase(parts: [part], unit: nil, tokens: start..<start + length)
    if head != "Bộ" { bodies.takeDepartmentOwner(&body, limit, true) }
    return body
  }

  /// "Phó Tham mưu trưởng - Bộ Tư lệnh Thành phố": the body behind a dash, when that is no post's.
  func dashedBody(at dash: Int, limit: Int) -> BodyPhrase? {
    guard dash + 1 < limit, reading.text.isDash(dash), reading.tokens[dash].hasSpaceBefore,
      reading.longest(.title, at: dash + 1, limit: limit) == nil,
      let body = bodies.parse(at: dash + 1, limit: limit, afterTitle: true),
      body.tokens.upperBound >= limit || reading.tokens[body.tokens.upperBound].kind == .punctuation
    else { return nil }
    return body
  }

  /// Heads of offices that are called after a subject.
  private static let offices: [String: Subtype] = [
    "Bộ": .stateBody, "Cục": .stateBody, "Vụ": .stateBody, "Chi cục": .stateBody,
    "Tổng cục": .stateBody, "Đội": .otherBody,
  ]
}
