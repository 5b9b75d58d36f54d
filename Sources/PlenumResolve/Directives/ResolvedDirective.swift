import PlenumModel

/// A document of the article.
struct ResolvedDirective: Sendable {
  var kind: String
  var number: String?
  var label: String
  var issuer: ResolvedBody?
  /// Whether the text (or the number) says who issued it, so that an edge may be written.
  var isIssuerStated: Bool
  /// Whether the text names the issuer with the document.
  var isIssuerNamed: Bool
  var date: PartialDate?
  /// The plenum whose resolution it is.
  var plenum: String?
  /// The congress or other event that passed it.
  var source: DirectiveSource?
  var mentions: [Range<Int>]
  var rule: String
  /// What tells the document from another one of the article with the same number.
  var distinction: String?

  /// The node's name: kind and number, with the issuer where the number does not tell documents apart.
  var id: NodeID {
    var key = [LabelKey.exact(kind)]
    if let number {
      key += ["number", ResolvedDirective.canonical(number)]
      if !NumberKey(number).isNational { key.append(issuerKey) }
      if let distinction { key.append(distinction) }
    } else if let plenum {
      key += ["plenum", plenum]
    } else {
      key += ["label", LabelKey.exact(label), issuer?.key.joined(separator: "|") ?? ""]
    }
    let sign = number.map(ResolvedDirective.canonical) ?? plenum.map { "Trung ương " + $0 }
    let name = sign.map { kind + " " + $0 } ?? label
    return CanonicalID.mint(.directive, key: key, label: name)
  }

  /// The unit whose organs issued it: a committee and its standing board number in one series.
  private var issuerKey: String {
    issuer.map { $0.unit?.identity ?? $0.key.joined(separator: "|") } ?? ""
  }

  /// "05 CT-TW", "5-CT/TW" and "05-CT/TW" are one number.
  static func canonical(_ number: String) -> String {
    let parts = number.uppercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return parts.map { part in
      if let usual = usual[part] { return usual }
      let trimmed = part.drop { $0 == "0" }
      return trimmed.isEmpty ? part : String(trimmed)
    }.joined(separator: "-")
  }

  /// Letters that are written in several ways; "HĐ" is a slip of typing for "Hướng dẫn".
  private static let usual = ["HĐ": "HD", "TƯ": "TW", "QĐI": "QĐ"]
}
