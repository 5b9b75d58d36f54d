import PlenumGazetteer

/// Writes directives in their variants.
struct DirectiveWording {
  let names: BodyNames
  let home: Int

  /// The first mention, mostly with number and issuer; later ones are shorter.
  func text(of directive: Directive, isFirst: Bool, _ chance: inout SplitMix64) -> String {
    let issuer = self.issuer(of: directive, &chance)
    let day = directive.day.fields
    let date = " ngày \(day.day)/\(day.month)/\(day.year)"
    let draw = chance.below(isFirst ? 100 : 60)
    if isFirst {
      if needsIssuer(directive), draw >= 50 {
        return "\(directive.kind) số \(directive.sign) của \(issuer)"
      }
      if draw < 24 { return "\(directive.kind) số \(directive.sign)\(date) của \(issuer)" }
      if draw < 50 { return "\(directive.kind) số \(directive.sign) của \(issuer)" }
      if draw < 62 { return "\(directive.kind) số \(directive.sign)" }
      if draw < 68 { return "\(directive.kind) \(directive.sign)\(date)" }
      if draw < 76 { return "\(directive.kind) \(Day.padded(directive.number)) của \(issuer)" }
    } else if draw < 30 {
      return "\(directive.kind) số \(directive.sign)"
    }
    return variant(of: directive, issuer, &chance)
  }

  /// Whether the sign does not tell whose directive it is: a plan of another unit's UBND.
  private func needsIssuer(_ directive: Directive) -> Bool {
    guard case .body(let body) = directive.issuer else { return false }
    return body.kind == .peoplesCommittee && body.unit != home
  }

  /// Careless ways to write a number.
  private func variant(of directive: Directive, _ issuer: String, _ chance: inout SplitMix64)
    -> String
  {
    let number = Day.padded(directive.number)
    guard directive.suffix.hasPrefix("-") else {
      return "\(directive.kind) \(directive.sign) của \(issuer)"
    }
    let letters = directive.suffix.dropFirst().split(separator: "/")
    switch chance.below(5) {
    case 0: return "\(directive.kind) \(directive.sign)"
    case 1: return "\(directive.kind) số \(directive.number) của \(issuer)"
    case 2: return "\(directive.kind) số \(number)/\(letters.joined(separator: "-"))"
    case 3: return "\(directive.kind) \(number) \(letters.joined(separator: "-")) của \(issuer)"
    default: return "\(directive.kind) số \(directive.number)\(directive.suffix)"
    }
  }

  private func issuer(of directive: Directive, _ chance: inout SplitMix64) -> String {
    switch directive.issuer {
    case .central(let name): return name
    case .body(let body):
      let isNear = body.unit == home || chance.percent(45)
      return names.written(body, isNear ? .short : .full)
    }
  }

  /// The issuer's full name.
  func issuerLabel(of directive: Directive) -> String {
    switch directive.issuer {
    case .central("Ban Chấp hành Trung ương"): "Ban Chấp hành Trung ương Đảng"
    case .central(let name): name
    case .body(let body): names.label(body)
    }
  }
}
