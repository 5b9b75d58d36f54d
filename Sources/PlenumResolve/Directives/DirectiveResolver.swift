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
      let directive = resolve(phrase)
      if let index = directives.firstIndex(where: { isSame($0, directive) }) {
        merge(directive, into: &directives[index])
        owners.append(index)
      } else {
        owners.append(directives.count)
        directives.append(directive)
      }
    }
    return (directives, owners)
  }

  private func resolve(_ phrase: DirectivePhrase) -> ResolvedDirective {
    let (issuer, isStated) = issuer(of: phrase)
    return ResolvedDirective(
      kind: phrase.kind, number: phrase.number, label: label(phrase), issuer: issuer,
      isIssuerStated: isStated, date: phrase.date, plenum: phrase.plenum,
      mentions: [phrase.tokens], rule: phrase.rule)
  }

  private func label(_ phrase: DirectivePhrase) -> String {
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
    guard let number = phrase.number else { return (nil, false) }
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
    case "ĐU": return units.main[.commune].map { bodies.committee(of: $0) }
    case "QU": return committee(.urbanDistrict, token)
    case "HU": return committee(.ruralDistrict, token)
    case "TU": return units.province.map { bodies.committee(of: $0) }
    case "HĐND": return units.home.map { council($0, "Hội đồng nhân dân") }
    case "UBND": return units.home.map { council($0, "Ủy ban nhân dân") }
    default: return nil
    }
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
    guard one.number == nil, other.number == nil else { return false }
    if let left = one.plenum, let right = other.plenum { return left == right }
    let a = LabelKey.exact(one.label)
    let b = LabelKey.exact(other.label)
    return a == b || a.hasPrefix(b + " ") || b.hasPrefix(a + " ")
  }

  private func merge(_ other: ResolvedDirective, into directive: inout ResolvedDirective) {
    directive.mentions += other.mentions
    if (other.number?.count ?? 0) > (directive.number?.count ?? 0) {
      directive.number = other.number
    }
    if directive.issuer == nil || (!directive.isIssuerStated && other.isIssuerStated) {
      directive.issuer = other.issuer ?? directive.issuer
      directive.isIssuerStated = other.isIssuerStated && other.issuer != nil
    }
    directive.date = directive.date ?? other.date
    if other.label.count > directive.label.count { directive.label = other.label }
  }
}
