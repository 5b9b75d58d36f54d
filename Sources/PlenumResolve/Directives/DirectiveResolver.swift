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
    let identity = DirectiveIdentity(
      eventDays: Set([mainEvent?.start, mainEvent?.end].compactMap(\.self)))
    var directives: [ResolvedDirective] = []
    var owners: [Int?] = []
    for phrase in extraction.directives {
      guard let directive = resolve(phrase) else {
        owners.append(nil)
        continue
      }
      let same = directives.indices.filter { identity.isSame(directives[$0], directive) }
      guard let index = chosen(same, for: directive, of: directives) else {
        owners.append(directives.count)
        directives.append(directive)
        continue
      }
      merge(directive, into: &directives[index])
      owners.append(index)
      if let other = same.first(where: { $0 != index }), same.count == 2,
        bridges(directive, directives[index], directives[other])
      {
        join(other, with: index, &directives, &owners)
      }
    }
    return (DirectiveIdentity.distinguished(directives), owners)
  }

  /// Of several documents that a number alone can mean, the one named last.
  private func chosen(
    _ same: [Int], for directive: ResolvedDirective, of directives: [ResolvedDirective]
  ) -> Int? {
    guard directive.number != nil else { return same.first }
    let numbered = same.filter { directives[$0].number != nil }
    return numbered.max {
      (directives[$0].mentions.last?.lowerBound ?? 0)
        < (directives[$1].mentions.last?.lowerBound ?? 0)
    } ?? same.first
  }

  /// A name with number and matter shows that one with the matter alone and one with the number alone are one.
  private func bridges(
    _ name: ResolvedDirective, _ one: ResolvedDirective, _ other: ResolvedDirective
  ) -> Bool {
    name.number != nil && (one.number == nil || other.number == nil)
  }

  private func join(
    _ index: Int, with first: Int, _ directives: inout [ResolvedDirective], _ owners: inout [Int?]
  ) {
    let kept = first < index ? first : first - 1
    merge(directives[index], into: &directives[first])
    directives.remove(at: index)
    owners = owners.map { owner in
      owner.map { $0 == index ? kept : $0 > index ? $0 - 1 : $0 }
    }
  }

  private func resolve(_ phrase: DirectivePhrase) -> ResolvedDirective? {
    let isOwn = phrase.rule == "directive.own"
    if isOwn, mainEvent?.type != phrase.event?.type { return nil }
    let issuer = isOwn ? mainEvent?.organizers.first : nil
    let (stated, isStated) = isOwn ? (issuer, false) : self.issuer(of: phrase)
    return ResolvedDirective(
      kind: phrase.kind, number: phrase.number, label: label(phrase), issuer: stated,
      isIssuerStated: isStated, isIssuerNamed: isStated && phrase.issuer != nil, date: phrase.date,
      plenum: phrase.plenum,
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
    return numbered(phrase, number)
  }

  /// The name with its number as documents bear it, where the text has spaces or small letters: "Chỉ thị 48 CT-TW".
  private func numbered(_ phrase: DirectivePhrase, _ number: String) -> String {
    guard let tokens = phrase.numberTokens else { return "\(phrase.kind) số \(number)" }
    let isPrinted = extraction.text.tokens[phrase.label.lowerBound].isCapitalized
    let before = extraction.text.string(phrase.label.lowerBound..<tokens.lowerBound)
    let end = max(tokens.upperBound, phrase.label.upperBound)
    let after = extraction.text.string(tokens.upperBound..<end)
    let name = (isPrinted ? before : "\(phrase.kind) số") + " " + number
    return after.isEmpty ? name : name + (after.begins(with: ",") ? after : " " + after)
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
    let words = extraction.text.lower(phrase.tokens)
    return words.ends(with: "đảng") ? NationalBodies.party : nil
  }

  /// Whether the article is about a plenum of the Central Committee.
  private var isAboutPlenum: Bool {
    extraction.directives.contains { $0.plenum != nil }
      || extraction.events.contains {
        $0.ordinal != nil && $0.body?.parts[0].head == NationalBodies.centralCommittee.labels[0]
      }
  }

  private static let national: [String: ResolvedBody] = [
    "BTCTW": NationalBodies.body("Ban Tổ chức Trung ương"),
    "BTGTW": NationalBodies.body("Ban Tuyên giáo Trung ương"),
    "UBTVQH": NationalBodies.body("Ủy ban Thường vụ Quốc hội", type: .stateBody),
    "QH": NationalBodies.body("Quốc hội", type: .stateBody),
    "CP": NationalBodies.body("Chính phủ", type: .stateBody),
    "TTG": NationalBodies.body("Thủ tướng Chính phủ", type: .stateBody),
  ]

  /// The issuer that the letters of a number say: "-KH/QU" a Quận ủy, "NQ-HĐND" a council.
  private func fromSuffix(_ number: String, at token: Int) -> ResolvedBody? {
    let letters = NumberKey(number).letters.map { $0.filter(\.isLetter) }
    if letters == ["NQ", "TW"], isAboutPlenum { return NationalBodies.centralCommittee }
    if let match = letters.lazy.compactMap({ Self.national[$0] }).first { return match }
    guard let last = letters.last else { return nil }
    switch last {
    case "ĐU": return ownCommittee
    case "QU": return committee(.urbanDistrict, token)
    case "HU": return committee(.ruralDistrict, token)
    case "THU": return committee(.city, token)
    case "TXU": return committee(.town, token)
    case "TU": return units.province.map { bodies.committee(of: $0) }
    case "HĐND": return units.home.map { council($0, "Hội đồng nhân dân") }
    case "UBND": return units.home.map { council($0, "Ủy ban nhân dân") }
    default: return last.count > 2 ? named(by: last) : nil
    }
  }

  /// The committee of the institution that the article is about, else of the commune.
  private var ownCommittee: ResolvedBody? {
    bodies.inInstitution("Đảng ủy", type: .partyBody)
      ?? units.main[.commune].map { bodies.committee(of: $0) }
  }

  /// "Nghị quyết liên tịch …": a document of several bodies.
  private func isJoint(_ phrase: DirectivePhrase) -> Bool {
    extraction.text.lower(phrase.tokens).holds("liên tịch")
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

  // MARK: Merging

  private func merge(_ other: ResolvedDirective, into directive: inout ResolvedDirective) {
    directive.mentions += other.mentions
    if directive.number == nil, other.number != nil, other.isIssuerStated {
      directive.issuer = other.issuer
    }
    let isSlip = directive.number?.holds("HĐ/") ?? false
    if isSlip, let number = other.number, !number.holds("HĐ/"), number.contains("/") {
      directive.number = number
    }
    if (other.number?.count ?? 0) > (directive.number?.count ?? 0) {
      directive.number = other.number
    }
    let isNamedNow = other.isIssuerNamed && !directive.isIssuerNamed
    if directive.issuer == nil || !directive.isIssuerStated && other.isIssuerStated || isNamedNow {
      directive.issuer = other.issuer ?? directive.issuer
      directive.isIssuerStated = other.isIssuerStated && other.issuer != nil
      directive.isIssuerNamed = other.isIssuerNamed
    }
    directive.date = directive.date ?? other.date
    directive.source = directive.source ?? other.source
    if (other.plenum?.count ?? 0) > (directive.plenum?.count ?? 0) {
      directive.plenum = other.plenum
    }
    if other.label.count > directive.label.count { directive.label = other.label }
  }
}
