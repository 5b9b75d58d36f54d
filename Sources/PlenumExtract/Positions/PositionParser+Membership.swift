import PlenumModel
import PlenumText

/// Posts told as membership: "chỉ định tham gia Ban Chấp hành, Ban Thường vụ Đảng ủy xã".
extension PositionParser {
  /// Whether a title is written as joining a committee.
  func isMembership(at index: Int) -> Bool {
    let word = reading.text.lower(index)
    return word == "vào"
      || word == "tham" && reading.text.lower(index..<index + 2) == "tham gia"
  }

  /// Whether somebody named, his post or a verb of choosing stands before: "đồng chí A vào", "bầu vào".
  func followsPerson(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if reading.tokens[index - 1].kind == .punctuation || reading.tokens[index - 1].isCapitalized {
      return true
    }
    return Self.choosing.contains(reading.text.lower(index - 1))
      || reading.longest(.unitWord, at: index - 1) != nil || followsSubject(index)
  }

  /// "Phó Giám đốc Sở Y tế | tham gia": the subject of an office in small letters.
  private func followsSubject(_ index: Int) -> Bool {
    (2...8).contains { back in
      index - back >= 0 && reading.tokens[index - back].isCapitalized
        && reading.longest(.field, at: index - back)?.length == back
    }
  }

  /// Last words of what is said of the chosen: "được bầu", "bổ sung", "chỉ định", "tái cử", "xã".
  private static let choosing: WordSet = ["bầu", "sung", "định", "cử", "và", "động", "kiện"]

  /// "tham gia BCH Đảng bộ bộ phận": a body follows that no rule reads.
  func leavesBody(_ position: PositionPhrase, _ limit: Int) -> Bool {
    let end = position.tokens.upperBound
    return end < limit && reading.text.string(end) == "Đảng"
  }

  /// "Ban Thường vụ Đảng ủy xã" after "tham gia Ban Chấp hành,".
  func nextMembership(at index: Int, limit: Int) -> PositionPhrase? {
    let word = reading.text.string(index)
    guard index > 2, word.equals("Ban") || word.equals("BTV"),
      reading.text.isSign(index - 1, ",") || reading.isWord(index - 1, reading.language.keywords.va)
    else { return nil }
    let length = word == "BTV" ? 1 : 3
    guard index + length <= limit, length == 1 || isStandingCommittee(index) else { return nil }
    let before = reading.text.lower(max(0, index - 12)..<index)
    guard Self.joinings.contains(where: { before.holds($0) }) else { return nil }
    var position = PositionPhrase(
      title: "Ủy viên Ban Thường vụ", isPast: false, body: nil, unit: nil, heads: [],
      committee: .yes, tokens: index..<index + length)
    takeBody(&position, glued: 0, limit: limit)
    return position
  }

  /// "Ban Thường vụ Huyện ủy" inside "vào Ban Thường vụ Huyện ủy": the committee is named as well.
  func organ(in position: PositionPhrase, limit: Int) -> BodyPhrase? {
    let start = position.tokens.prefix(3).first { reading.tokens[$0].isCapitalized }
    guard position.committee != nil, let start,
      isMembership(at: position.tokens.lowerBound) || isStandingCommittee(start)
    else { return nil }
    return bodies.parse(at: start, limit: limit).flatMap { $0.parts.count > 1 ? $0 : nil }
  }

  /// "giữ chức | Thường trực HĐND tỉnh": until 2016 a member's post in a council, elsewhere an organ.
  func standingMember(at index: Int, limit: Int) -> PositionPhrase? {
    guard index > 0, index + 2 < limit, reading.text.lower(index).equals("thường"),
      reading.text.lower(index..<index + 2) == "thường trực",
      ["chức", "vụ", "danh"].contains(reading.text.lower(index - 1)),
      let council = bodies.parse(at: index + 2, limit: limit, afterTitle: true),
      council.root.head == "Hội đồng nhân dân"
    else { return nil }
    return PositionPhrase(
      title: "Thường trực", isPast: false, body: council, unit: nil, heads: [], committee: nil,
      tokens: index..<council.tokens.upperBound)
  }

  private func isStandingCommittee(_ index: Int) -> Bool {
    index + 3 <= reading.tokens.count
      && reading.text.lower(index..<index + 3) == "ban thường vụ"
  }

  private static let joinings = [
    "tham gia ban chấp hành", "vào ban chấp hành", "tham gia bch", "vào bch",
  ]
}
