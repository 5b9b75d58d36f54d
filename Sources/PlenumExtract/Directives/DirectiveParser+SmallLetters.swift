import PlenumModel
import PlenumRules
import PlenumText

extension DirectiveParser {
  /// "năm 2023", "giai đoạn 2021 - 2025": enough to tell programmes of one issuer apart.
  func isOfYear(_ start: Int, _ end: Int) -> Bool {
    end - start >= 2 && ["năm", "giai", "nhiệm"].contains(reading.text.lower(start))
      && reading.tokens[end - 1].kind == .number
  }

  /// "quyết định của Ban Thường vụ Huyện ủy điều động …": one decision though written small.
  func isDecision(_ kind: String, _ start: Int, _ next: Int, _ limit: Int) -> Bool {
    guard kind == "Quyết định", reading.isWord(next, reading.language.keywords.cua),
      let issuer = issuer(at: next, limit: limit), issuer.tokens.upperBound < limit
    else { return false }
    let word = reading.text.lower(issuer.tokens.upperBound)
    return ["bổ", "điều", "chỉ", "chuẩn", "luân", "phê", "về"].contains(word)
  }

  /// "Ban Thường vụ Huyện ủy đã trao quyết định chỉ định ông A giữ chức …": a decision on a person, of the body
  /// that the clause names before.
  func personnel(_ phrase: inout DirectivePhrase, _ next: Int, _ limit: Int) -> DirectivePhrase? {
    let start = phrase.label.lowerBound
    let words = text(next, limit)
    guard phrase.kind == "Quyết định",
      Self.personnelVerbs.contains(where: { words.begins(with: $0) }),
      (next..<min(next + 12, limit)).contains(where: { reading.longest(.honorific, at: $0) != nil }
      ),
      case let issuer = giver(before: start), issuer != nil || isNext(start)
    else { return nil }
    phrase.issuer = issuer
    phrase.label = start..<labelEnd(from: next, limit: limit)
    guard phrase.label.count >= 6 else { return nil }
    phrase.rule = "directive.personnel"
    return phrase
  }

  /// "Theo quyết định của Bộ Tư lệnh Quân khu 5, Thượng tá A … được bổ nhiệm giữ chức …": the decision that
  /// the clause reports.
  func reported(_ phrase: inout DirectivePhrase, _ next: Int, _ limit: Int) -> DirectivePhrase? {
    let start = phrase.label.lowerBound
    guard phrase.kind == "Quyết định", start > 0,
      reading.text.lower(start - 1) == "theo",
      reading.isWord(next, reading.language.keywords.cua),
      let issuer = issuer(at: next, limit: limit),
      let verb = appointment(after: issuer.tokens.upperBound, limit)
    else { return nil }
    phrase.issuer = issuer
    let end = (verb..<limit).first { reading.text.isSign($0, ",") || reading.text.isSign($0, ";") }
    phrase.label = start..<trimmed(verb, min(end ?? limit, verb + 25))
    phrase.tokens = start..<issuer.tokens.upperBound
    phrase.rule = "directive.personnel"
    return phrase
  }

  /// "được bổ nhiệm" of a person named after the issuer, in the same clause.
  private func appointment(after issuer: Int, _ limit: Int) -> Int? {
    let reach = issuer..<min(limit, issuer + 45)
    guard
      let verb = reach.dropLast(2).first(where: { index in
        reading.text.lower(index) == "được"
          && Self.personnelVerbs.contains { text(index + 1, limit).begins(with: $0) }
      }),
      (issuer..<verb).contains(where: {
        reading.longest(.honorific, at: $0) != nil
          || reading.longest(.rank, at: $0) != nil
      }),
      !(issuer..<verb).contains(where: {
        reading.text.isSign($0, ";") || reading.text.isSign($0, ".")
      })
    else { return nil }
    return verb
  }

  private static let personnelVerbs = [
    "điều động", "chỉ định", "bổ nhiệm", "luân chuyển", "phân công", "bổ sung", "chuẩn y",
    "công nhận", "tiếp nhận",
  ]

  /// "Trao | Quyết định điều động đồng chí B" at the beginning of a sentence: the next one of several.
  private func isNext(_ start: Int) -> Bool {
    guard start > 0, reading.tokens[start].isCapitalized,
      let at = reading.text.sentence(holding: start)
    else { return false }
    let first = reading.text.sentences[at].tokens.lowerBound
    let words = reading.text.lower(first..<start)
    return start == first || ["trao", "công bố"].contains(words)
      || words.begins(with: "đồng chí ") && words.ends(with: " trao") && start - first <= 5
  }

  /// The body right before "đã trao", "có", "ban hành" and a decision.
  private func giver(before start: Int) -> BodyPhrase? {
    guard let at = reading.text.sentence(holding: start) else { return nil }
    let first = max(reading.text.sentences[at].tokens.lowerBound, start - 20)
    let clause = reading.text.string(reading.text.sentences[at].tokens.lowerBound..<start)
    if ["thừa ủy quyền", "thừa uỷ quyền", "thừa lệnh"].contains(where: {
      clause.lowered.contains($0)
    }) {
      return nil  // handed over for somebody else
    }
    var verb = start
    while verb > first, Self.givingVerbs.contains(reading.text.lower(verb - 1)) {
      verb -= 1
    }
    guard verb < start else { return nil }
    return (first..<verb).lazy.compactMap { index in
      bodies.parse(at: index, limit: verb).flatMap { $0.tokens.upperBound == verb ? $0 : nil }
    }.first
  }

  private static let givingVerbs: WordSet = [
    "đã", "cũng", "vừa", "có", "ban", "hành", "trao", "ký", "ra", "các",
  ]

  /// "giới thiệu 3 chuyên đề: nghị quyết về …; quy định về …": what a list of topics names.
  func isTopic(_ phrase: DirectivePhrase) -> Bool {
    let start = phrase.label.lowerBound
    guard start > 0, phrase.rule == "directive.described", phrase.label.count >= 6,
      reading.text.isSign(start - 1, ":") || reading.text.isSign(start - 1, ";"),
      let at = reading.text.sentence(holding: start)
    else { return false }
    let tokens = reading.text.sentences[at].tokens.lowerBound..<start
    guard let colon = tokens.first(where: { reading.text.isSign($0, ":") }) else { return false }
    let opening = reading.text.lower(tokens.lowerBound..<colon)
    return opening.holds("chuyên đề")
      && ["giới thiệu", "quán triệt", "học tập", "phổ biến", "triển khai", "truyền đạt"]
        .contains { opening.holds($0) }
  }

  /// "thông qua nghị quyết về dự toán ngân sách năm 2024": adopted, so one document, though written small.
  func isPassedSmall(_ phrase: DirectivePhrase) -> Bool {
    let start = phrase.label.lowerBound
    guard phrase.kind == "Nghị quyết", phrase.rule == "directive.described",
      phrase.label.count >= 6, let at = reading.text.sentence(holding: start)
    else { return false }
    let first = max(reading.text.sentences[at].tokens.lowerBound, start - 40)
    let before = reading.text.lower(first..<start)
    if isOfGuidance(phrase), before.ends(with: " ra") || before.ends(with: "ban hành") {
      return true
    }
    return before.ends(with: "thông qua")
      || before.holds("thông qua nghị quyết ") && before.ends(with: " và")
  }

  /// "ra nghị quyết lãnh đạo nhiệm vụ năm 2014": the yearly resolution of a committee.
  private func isOfGuidance(_ phrase: DirectivePhrase) -> Bool {
    let words = reading.text.lower(phrase.label)
    return words.begins(with: "nghị quyết lãnh đạo") && words.holds(" năm ")
      && reading.tokens[phrase.label.upperBound - 1].kind == .number
  }

  /// "chương trình mục tiêu quốc gia về nước sạch".
  func isNationalTarget(_ phrase: DirectivePhrase) -> Bool {
    let words = reading.text.lower(phrase.label)
    return words.begins(with: "chương trình mục tiêu quốc gia ") && phrase.label.count >= 9
  }

  /// "nghị quyết đại hội chi bộ nhiệm kỳ 2020-2022", "nghị quyết Trung ương 7 khóa XII": one document
  /// though written small.
  func isSpecific(_ phrase: DirectivePhrase) -> Bool {
    if phrase.rule == "directive.statute" {
      return reading.text.string(phrase.tokens).ends(with: " Đảng")
    }
    if let plenum = phrase.plenum { return plenum.holds("khóa") }
    if phrase.rule == "directive.quoted" { return phrase.kind == "Đề án" }
    if phrase.rule == "directive.described" { return isNationalTarget(phrase) }
    guard phrase.rule == "directive.congress", let event = phrase.event else { return false }
    let isOfCell = reading.text.lower(event.tokens).begins(with: "đại hội chi bộ")
    return event.body != nil || event.isNational || isOfCell
  }
}
