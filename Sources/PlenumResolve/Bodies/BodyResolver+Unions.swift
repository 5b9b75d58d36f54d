import PlenumExtract
import PlenumModel
import PlenumText

/// Names that the page of an association, an institution or a bloc leaves short.
extension BodyResolver {
  /// The first body of headline and lead, if that is an association with a name or a unit.
  static func union(of extraction: Extraction) -> BodyPhrase? {
    let sentences = extraction.text.sentences
    let lead =
      sentences.filter { $0.kind == .headline }.suffix(1)
      + sentences.filter { $0.kind == .paragraph }.prefix(1)
    let first = lead.lazy.compactMap { sentence in
      extraction.bodies.first {
        sentence.tokens.contains($0.tokens.lowerBound)
          && !BodyRole.isOfPost($0, in: extraction)
      }
    }.first
    guard var first,
      let at = first.parts.firstIndex(where: {
        $0.head.begins(with: "Hội ") || CommitteeNames.youthHeads.contains($0.head)
      }),
      first.parts[at].type == .massOrganization
    else { return nil }
    first.parts.removeFirst(at)
    return first
  }

  /// "Trung ương Hội" in an article on "Hội Nông dân xã" is "Trung ương Hội Nông dân Việt Nam".
  func ofOwnAssociation(_ phrase: BodyPhrase) -> BodyPhrase {
    guard let association, let at = phrase.parts.firstIndex(where: { $0.slot == .center }) else {
      return phrase
    }
    let name = association.root.head
    var phrase = phrase
    phrase.parts[at].head = "Trung ương " + name + (name.ends(with: " Việt Nam") ? "" : " Việt Nam")
    phrase.parts[at].slot = .none
    return phrase
  }

  /// "Ban Thường vụ" on the page of an association is the association's.
  func ofOwnUnion(_ phrase: BodyPhrase) -> BodyPhrase {
    guard let union, phrase.unit == nil, phrase.parts.count == 1,
      phrase.root.head == "Ban Thường vụ"
    else { return phrase }
    var phrase = phrase
    phrase.parts += union.parts
    phrase.unit = union.unit
    return phrase
  }

  /// "Đảng ủy Khối" is the bloc's that the article names in full.
  func inBloc(_ phrase: BodyPhrase, _ bloc: BodyPhrase) -> BodyPhrase {
    var phrase = phrase
    phrase.parts[phrase.parts.count - 1].detail = bloc.root.detail
    phrase.unit = bloc.unit
    return phrase
  }

  /// "Đảng ủy Công ty" in an article that is not about a company: the company named last before it.
  func ofNoun(_ phrase: BodyPhrase) -> BodyPhrase {
    guard let noun = phrase.noun, phrase.unit == nil, Institution.completes(phrase.root),
      !(institution?.parts.first.map { Self.isCalled($0.head, noun) } ?? false)
    else { return phrase }
    let before = institutions.filter { $0.tokens.upperBound <= phrase.tokens.lowerBound }
    let known =
      before.last { $0.parts[0].head.begins(with: noun) }
      ?? before.last { Self.isCalled($0.parts[0].head, noun) }
    guard let known else { return phrase }
    var phrase = phrase
    phrase.parts += known.parts
    phrase.unit = known.unit
    return phrase
  }

  /// Whether a body with such a head is called by the noun for short.
  private static func isCalled(_ head: String, _ noun: String) -> Bool {
    if ["Trường", "Nhà trường"].contains(noun) {
      return ["Trường", "Đại học", "Cao đẳng", "Học viện"].contains { head.begins(with: $0) }
    }
    return head.contains(noun) || noun == "Công ty" && head.begins(with: "Tổng Công ty")
  }

  /// "Đảng ủy" in an article on a hospital is the hospital's.
  func ofInstitution(_ phrase: BodyPhrase) -> BodyPhrase {
    guard let institution, phrase.unit == nil, phrase.root.slot != .none,
      Institution.completes(phrase.root),
      !(institution.partyHead == "Chi bộ" && ["Đảng ủy", "Đảng bộ"].contains(phrase.root.head))
    else { return phrase }
    var phrase = phrase
    phrase.parts[phrase.parts.count - 1].detail = institution.detail
    phrase.parts += institution.parts
    phrase.unit = institution.unit
    return phrase
  }
}
