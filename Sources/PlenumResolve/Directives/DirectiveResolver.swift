import PlenumGazetteer
import PlenumExtract
import PlenumModel
import PlenumText

/// Gives documents their issuers and joins the mentions of one document.
struct DirectiveResolver {
  let extraction: Extraction
  let units: UnitContext
  let bodies: BodyResolver
  let mainEvent: ResolvedEvent?

  /// The documents in the order of their first mention, and for each phrase the document's index.
  func directives() -> (directives: [ResolvedDirective], owners: [Int?]) {
    var directives: [ResolvedDirective] = []
    var owners: [Int?] = []
    for phrase in extraction.directives {
      guard let directive = resolve(phrase) else {
        owners.append(nil)
        continue
      }
      let same = directives.indices.filter { isSame(directives[$0], directive) }
      guard let index = same.first else {
        owners.append(directives.count)
        directives.append(directive)
        continue
      }
      merge(directive, into: &directives[index])
      owners.append(index)
      if directive.number != nil, same.count == 2 {
        join(same[1], with: index, &directives, &owners)
      }
    }
    return (directives, owners)
  }

  /// A name with number and matter shows that one with the matter alone and one with the number alone are one.
  private func join(
    _ index: Int, with first: Int, _ directives: inout [ResolvedDirective], _ owners: inout [Int?]
  ) {
    merge(directives[index], into: &directives[first])
    directives.remove(at: index)
    owners = owners.map { owner in
      owner.map { $0 == index ? first : $0 > index ? $0 - 1 : $0 }
    }
  }

  private func resolve(_ phrase: DirectivePhrase) -> ResolvedDirective? {
    let isOwn = phrase.rule == "directive.own"
    if isOwn, mainEvent?.type != phrase.event?.type { return nil }
    let issuer = isOwn ? mainEvent?.organizers.first : nil
    let (stated, isStated) = isOwn ? (issuer, false) : self.issuer(of: phrase)
    return ResolvedDirective(
      kind: phrase.kind, number: phrase.number, label: label(phrase), issuer: stated,
      isIssuerStated: isStated, date: phrase.date, plenum: phrase.plenum,
      source: isOwn ? mainEvent.map(source) : phrase.event.map(source),
      mentions: [phrase.tokens], rule: phrase.rule)
  }

  private func source(_ event: EventPhrase) -> DirectiveSource {
    let holder = event.isNational ? NationalBodies.party : event.body.flatMap { bodies.resolve($0) }
    return DirectiveSource(
      type: event.type, ordinal: event.ordinal, term: event.term, holder: holder)
  }

  private func source(_ event: ResolvedEvent) -> DirectiveSource {
    DirectiveSource(
      type: event.type, ordinal: event.ordinal, term: event.term, holder: event.organizers.first)
  }

  private func label(_ phrase: DirectivePhrase) -> String {
    if phrase.rule == "directive.own", let name = mainEvent?.label {
      return phrase.kind + " " + name
    }
    if phrase.rule == "directive.plenum-list", let plenum = phrase.plenum {
      let words = plenum.split(separator: " ", maxSplits: 1)
      let committee = NationalBodies.centralCommittee.labels[0]
      return "\(phrase.kind) Hội nghị lần thứ \(words[0]) \(committee) \(words.last ?? "")"
    }
    let isListed = phrase.number != nil && phrase.label.lowerBound < phrase.tokens.lowerBound
    if isListed {
      let own = phrase.tokens.lowerBound..<phrase.label.upperBound
      return phrase.kind + " số " + extraction.text.string(own)
    }
    let words = EventLabel(text: extraction.text).label(phrase.label)
    guard let number = phrase.number, !words.contains(number) else { return words }
    return "\(phrase.kind) số \(number)"
  }

  // MARK: Issuers

  private func issuer(of phrase: DirectivePhrase) -> (ResolvedBody?, Bool) {
    if phrase.plenum != nil { return (NationalBodies.centralCommittee, true) }
    if let body = phrase.issuer.flatMap({ bodies.resolve($0) }) { return (body, true) }
    if phrase.kind == "Điều lệ", phrase.issuer == nil { return (statuteIssuer(phrase), true) }
    if let event = phrase.event {
      let body = event.isNational ? NationalBodies.party : event.body.flatMap { bodies.resolve($0) }
      return (body, body != nil)
    }
    guard let number = phrase.number, !isJoint(phrase) else { return (nil, false) }
    let body = fromSuffix(number, at: phrase.tokens.lowerBound)
    return (body, body != nil)
  }

  /// The Party, for "Điều lệ Đảng"; other statutes stay open.
  private func statuteIssuer(_ phrase: DirectivePhrase) -> ResolvedBody? {
    let words = extraction.text.string(phrase.tokens).lowercased()
    return words.hasSuffix("đảng") ? NationalBodies.party : nil
  }

  /// Whether the article is about a plenum of the Central Committee.
  private var isAboutPlenum: Bool {
    extraction.directives.contains { $0.plenum != nil }
      || extraction.events.contains {
        $0.ordinal != nil && $0.body?.parts[0].head == NationalBodies.centralCommittee.labels[0]
      }
  }

  private static let national: [(suffix: String, body: ResolvedBody)] = [
    ("BTCTW", NationalBodies.body("Ban Tổ chức Trung ương")),
    ("BTGTW", NationalBodies.body("Ban Tuyên giáo Trung ương")),
    ("UBTVQH", NationalBodies.body("Ủy ban Thường vụ Quốc hội", type: .stateBody)),
    ("/QH", NationalBodies.body("Quốc hội", type: .stateBody)),
    ("-CP", NationalBodies.body("Chính phủ", type: .stateBody)),
    ("-TTG", NationalBodies.body("Thủ tướng Chính phủ", type: .stateBody)),
  ]

  /// The issuer that the letters of a number say: "-KH/QU" a Quận ủy, "NQ-HĐND" a council.
  private func fromSuffix(_ number: String, at token: Int) -> ResolvedBody? {
    let upper = number.uppercased()
    if upper.hasSuffix("-NQ/TW"), isAboutPlenum { return NationalBodies.centralCommittee }
    if let match = DirectiveResolver.national.first(where: { upper.contains($0.suffix) }) {
      return match.body
    }
    guard let last = upper.split(whereSeparator: { !$0.isLetter }).last else { return nil }
    switch last {
    case "ĐU": return ownCommittee
    case "QU": return committee(.urbanDistrict, token)
    case "HU": return committee(.ruralDistrict, token)
    case "TU": return units.province.map { bodies.committee(of: $0) }
    case "HĐND": return units.home.map { council($0, "Hội đồng nhân dân") }
    case "UBND": return units.home.map { council($0, "Ủy ban nhân dân") }
    default: return last.count > 2 ? named(by: String(last)) : nil
    }
  }

  /// The committee of the institution that the article is about, else of the commune.
  private var ownCommittee: ResolvedBody? {
    bodies.inInstitution("Đảng ủy", type: .partyBody)
      ?? units.main[.commune].map { bodies.committee(of: $0) }
  }

  /// "Nghị quyết liên tịch …": a document of several bodies.
  private func isJoint(_ phrase: DirectivePhrase) -> Bool {
    extraction.text.string(phrase.tokens).lowercased().contains("liên tịch")
  }

  /// The only body of the article with these initials: "SYT" is Sở Y tế.
  private func named(by letters: String) -> ResolvedBody? {
    let found = extraction.bodies.filter { body in
      initials(body.parts.map(\.label).joined(separator: " ")) == letters
    }.compactMap { bodies.resolve($0) }
    return Set(found).count == 1 ? found.first : nil
  }

  private func initials(_ name: String) -> String {
    let words = name.split { !$0.isLetter }
    return words.filter { $0 != "và" }.map { $0.prefix(1).uppercased() }.joined()
  }

  private func committee(_ word: UnitWord, _ token: Int) -> ResolvedBody? {
    units.unit(for: word, at: token).map { bodies.committee(of: $0) }
  }

  private func council(_ unit: ResolvedUnit, _ head: String) -> ResolvedBody {
    bodies.body(head: head, type: .stateBody, unit: unit)
  }

  // MARK: Identity

  private func isSame(_ one: ResolvedDirective, _ other: ResolvedDirective) -> Bool {
    guard one.kind == other.kind else { return false }
    if let left = one.number, let right = other.number {
      let a = ResolvedDirective.canonical(left)
      let b = ResolvedDirective.canonical(right)
      return a == b || a.hasPrefix(b + "-") || b.hasPrefix(a + "-")
    }
    if let left = one.source, let right = other.source { return left.isSame(right) }
    guard one.number == nil, other.number == nil else { return isDescribed(one, other) }
    if let left = one.plenum, let right = other.plenum {
      return left == right || left.hasPrefix(right + " ") || right.hasPrefix(left + " ")
    }
    let a = LabelKey.exact(one.label)
    let b = LabelKey.exact(other.label)
    return a == b || a.hasPrefix(b + " ") || b.hasPrefix(a + " ") || isYearly(a, b)
  }

  /// "Quyết định của Thành ủy về thành lập Đảng bộ X" beside "Quyết định số 40-QĐ/TU … về thành lập Đảng bộ X":
  /// one of them has no number, and both are about the same.
  private func isDescribed(_ one: ResolvedDirective, _ other: ResolvedDirective) -> Bool {
    guard one.number == nil || other.number == nil, one.plenum == nil, other.plenum == nil,
      let left = one.issuer, let right = other.issuer,
      left == right || left.unit != nil && left.unit?.identity == right.unit?.identity
    else { return false }
    let (a, b) = (matter(one), matter(other))
    return min(a.count, b.count) >= 4 && (a.starts(with: b) || b.starts(with: a))
  }

  /// The words after "về".
  private func matter(_ directive: ResolvedDirective) -> [String] {
    let words = directive.label.split(separator: " ")
    guard let about = words.firstIndex(of: "về") else { return [] }
    return words[(about + 1)...].map { LabelKey.exact(String($0)) }
  }

  private static let leading = LabelKey.exact("nghị quyết lãnh đạo")

  /// "Nghị quyết lãnh đạo nhiệm vụ năm 2020" and "Nghị quyết lãnh đạo nhiệm vụ quốc phòng năm 2020": the
  /// shorter name leaves words out.
  private func isYearly(_ one: String, _ other: String) -> Bool {
    let (left, right) = (one.split(separator: " "), other.split(separator: " "))
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    guard short.count >= 6, short.last == long.last, Int(short.last ?? "") != nil,
      one.hasPrefix(Self.leading), other.hasPrefix(Self.leading)
    else { return false }
    var rest = long[...]
    return short.allSatisfy { word in
      guard let at = rest.firstIndex(of: word) else { return false }
      rest = rest[(at + 1)...]
      return true
    }
  }

  private func merge(_ other: ResolvedDirective, into directive: inout ResolvedDirective) {
    directive.mentions += other.mentions
    if directive.number == nil, other.number != nil, other.isIssuerStated {
      directive.issuer = other.issuer
    }
    let isSlip = directive.number?.contains("HĐ/") ?? false
    if isSlip, let number = other.number, !number.contains("HĐ/"), number.contains("/") {
      directive.number = number
    }
    if (other.number?.count ?? 0) > (directive.number?.count ?? 0) {
      directive.number = other.number
    }
    if directive.issuer == nil || (!directive.isIssuerStated && other.isIssuerStated) {
      directive.issuer = other.issuer ?? directive.issuer
      directive.isIssuerStated = other.isIssuerStated && other.issuer != nil
    }
    directive.date = directive.date ?? other.date
    directive.source = directive.source ?? other.source
    if (other.plenum?.count ?? 0) > (directive.plenum?.count ?? 0) {
      directive.plenum = other.plenum
    }
    if other.label.count > directive.label.count { directive.label = other.label }
  }
}
