import PlenumExtract
import PlenumModel
import PlenumText

/// Posts whose body another post of the same person names.
extension PositionResolver {
  /// "Chính trị viên phó kiêm Đội trưởng vận động quần chúng Đồn Biên phòng X": the post that the title belongs to.
  func siblingOffice(_ phrase: PositionPhrase, at index: Int, _ phrases: [PositionPhrase])
    -> ResolvedBody?
  {
    guard phrase.body == nil, !phrase.heads.isEmpty else { return nil }
    for other in phrases[(index + 1)...] + phrases[..<index].reversed() {
      guard let body = other.body,
        let at = body.parts.firstIndex(where: { part in
          phrase.heads.contains { $0.contains(" ") && part.head.begins(with: $0) }
        })
      else { continue }
      return bodies.resolve(body.tail(from: at))
    }
    return nil
  }

  /// "Bí thư Chi bộ, Giám đốc Nông trường 3": the cell of what the person leads;
  /// "Chi bộ Phân xưởng 5 (ông A, Bí thư Chi bộ)": the cell over the brackets.
  func ownCell(
    _ phrase: PositionPhrase, at index: Int, _ phrases: [PositionPhrase], _ written: [ResolvedBody?]
  ) -> ResolvedBody? {
    guard namesBareCell(phrase) else { return nil }
    if let over = cellOverBrackets(phrase) { return bodies.resolve(over) }
    guard index + 1 < phrases.count else { return nil }
    guard let led = phrases[index + 1].body else {
      return written[index + 1].flatMap { isDepartment($0) ? party("Chi bộ", in: $0) : nil }
    }
    guard led.parts[0].type == .otherBody || led.parts[0].head == "Phòng",
      !led.parts[0].detail.isEmpty, led.parts[0].slot != .mission
    else { return nil }
    let cell = BodyPart(head: "Chi bộ", type: .partyBody, slot: .cell)
    return bodies.resolve(
      BodyPhrase(parts: [cell] + led.parts, unit: led.unit, tokens: phrase.tokens))
  }

  /// "Bí thư Đảng ủy, Giám đốc Công ty X" on the page of another firm: the committee of what the person leads.
  func ownParty(
    _ phrase: PositionPhrase, at index: Int, _ phrases: [PositionPhrase], _ written: [ResolvedBody?]
  ) -> ResolvedBody? {
    guard let body = phrase.body, body.parts.count == 1, body.unit == nil, body.noun == nil,
      ["Đảng ủy", "Đảng bộ"].contains(body.root.head), body.root.detail.isEmpty,
      index + 1 < phrases.count
    else { return nil }
    guard let led = phrases[index + 1].body else {
      return written[index].map(\.isAnybodys) ?? true
        ? written[index + 1].flatMap { isDepartment($0) ? committee(in: $0) : nil } : nil
    }
    let inner = ["Hội đồng quản trị", "Hội đồng thành viên", "Công đoàn"].contains(
      led.parts[0].head)
    let parts = inner ? Array(led.parts.dropFirst()) : led.parts
    guard let first = parts.first, first.type == .otherBody || first.head.begins(with: "Trường"),
      !first.detail.isEmpty || led.unit?.name != nil
        || first.slot == .none && first.head.words.count > 3,
      ![.mission, .topic].contains(first.slot),
      bodies.institution.map({ $0.parts.first?.label != first.label }) ?? true,
      let department = bodies.resolve(
        BodyPhrase(parts: parts, unit: led.unit, tokens: led.tokens)), isDepartment(department)
    else { return nil }
    return committee(in: department)
  }

  private func namesBareCell(_ phrase: PositionPhrase) -> Bool {
    guard let body = phrase.body else { return phrase.reference?.lowered == "chi bộ" }
    return body.parts.count == 1 && body.unit == nil && body.root.head == "Chi bộ"
      && body.root.detail.isEmpty
  }

  private func cellOverBrackets(_ phrase: PositionPhrase) -> BodyPhrase? {
    let text = extraction.text
    let cell = extraction.bodies.last { $0.tokens.upperBound <= phrase.tokens.lowerBound }
    guard let cell, cell.parts[0].head == "Chi bộ",
      cell.parts.count > 1 || !cell.parts[0].detail.isEmpty,
      text.isSign(cell.tokens.upperBound, "("),
      !(cell.tokens.upperBound..<phrase.tokens.lowerBound).contains(where: { text.isSign($0, ")") })
    else { return nil }
    return cell
  }

  /// "Ủy viên Ban Thường vụ, Trưởng Ban Nữ công Công đoàn X": the union that the department belongs to.
  func unionOfDepartment(_ phrase: PositionPhrase, at index: Int, _ phrases: [PositionPhrase])
    -> ResolvedBody?
  {
    guard phrase.body == nil, phrase.unit == nil, phrase.title.begins(with: "Ủy viên Ban "),
      index + 1 < phrases.count, let department = phrases[index + 1].body,
      department.parts.count > 1, department.root.type == .massOrganization,
      department.parts[0].head.begins(with: "Ban ")
    else { return nil }
    return bodies.resolve(department.tail(from: department.parts.count - 1))
  }

  /// "Ban Chấp hành Đảng bộ X có 7 đồng chí do đồng chí A, Chính trị viên, làm | Bí thư": of the body that is
  /// described.
  func led(by phrase: PositionPhrase) -> ResolvedBody? {
    let text = extraction.text
    let start = phrase.tokens.lowerBound
    guard phrase.body == nil, phrase.unit == nil, start > 0,
      text.lower(start - 1) == "làm", let at = text.sentence(holding: start),
      let by = (text.sentences[at].tokens.lowerBound..<start).last(where: {
        text.lower($0) == "do"
      }),
      let body = extraction.bodies.last(where: {
        text.sentences[at].tokens.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= by
          && by - $0.tokens.upperBound <= 12
      }), counts(body.tokens.upperBound..<by), let led = bodies.resolve(body),
      phrase.committee == .yes ? led.type == .partyBody : canHave(phrase, led)
    else { return nil }
    return led
  }

  /// "(huyện X) | có 7 đồng chí": how many sit on the body.
  private func counts(_ range: Range<Int>) -> Bool {
    let words = range.map { extraction.text.lower($0) }
    guard let verb = words.lastIndex(where: { ["có", "gồm"].contains($0) }), words.count - verb <= 5
    else { return false }
    return verb == 0 || words[0] == "(" && words[verb - 1] == ")"
  }

  /// "bầu vào Ban Chấp hành" at the congress of a union: the union's own.
  func ownUnion(_ phrase: PositionPhrase, among phrases: [PositionPhrase]) -> ResolvedBody? {
    guard phrase.body == nil, phrase.unit == nil, let owner, owner.type == .massOrganization,
      phrase.title.begins(with: "Ủy viên Ban ")
    else { return nil }
    if phrases.count == 1 { return owner }
    let words = extraction.text.lower(phrase.tokens)
    return words.begins(with: "vào") || words.begins(with: "tham gia") ? owner : nil
  }
}
