import PlenumExtract
import PlenumModel
import PlenumText

extension ImplementerReader {
  /// "đồng chí A, Chủ tịch UBND xã cho biết: thực hiện Quyết định …": who reports to a mission tells of his
  /// own body's deed; a party document is the party body's, another one the other body's.
  func speaker(before trigger: Trigger, _ phrase: DirectivePhrase, in sentence: Sentence)
    -> ResolvedBody?
  {
    guard events.first?.type == .meeting || events.first?.type == .visit else { return nil }
    let before = text.lower(sentence.tokens.lowerBound..<trigger.tokens.lowerBound)
    let isReport = ["báo cáo", "cho biết", "theo ", "nêu "].contains { before.holds($0) }
    let isRequest = ["đề nghị", "yêu cầu", "kiến nghị", "hỏi", "kết luận"].contains {
      before.holds($0)
    }
    guard isReport, !isRequest, !Self.places.contains(where: { before.ends(with: $0) }) else {
      return nil
    }
    let actor = actors.last {
      sentence.tokens.contains($0.name.lowerBound)
        && $0.name.upperBound <= trigger.tokens.lowerBound
    }
    guard let actor else { return nil }
    let own = persons[actor.person].positions.filter {
      !$0.isPast && actor.tokens.contains($0.tokens.lowerBound)
    }.map(\.body)
    let fitting = own.filter { ($0.type == .partyBody) == isOfParty(phrase) }
    return fitting.last ?? (own.count == 1 ? own.first : nil)
  }

  /// "tỉnh tiếp tục thực hiện …": the whole place, not the speaker's body.
  private static let places = ["tỉnh", "huyện", "thành phố", "xã", "phường", "quận"].flatMap {
    place in
    ["", " tiếp tục", " đã", " cũng", " luôn"].map { place + $0 }
  }

  /// "-NQ/TW", "CTr/TU", a congress of the Party.
  private func isOfParty(_ phrase: DirectivePhrase) -> Bool {
    if phrase.plenum != nil { return true }
    if let event = phrase.event { return event.isNational || event.body?.type == .partyBody }
    if let issuer = phrase.issuer { return issuer.type == .partyBody }
    let last = phrase.number?.split(separator: "/").last.map(String.init) ?? ""
    return ["TW", "TU", "HU", "QU", "ĐU"].contains(last)
  }
}
