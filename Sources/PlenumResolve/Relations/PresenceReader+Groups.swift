import PlenumExtract
import PlenumModel
import PlenumText

/// Who belongs to which words.
extension PresenceReader {
  func group(
    of index: Int, _ triggers: [Trigger], _ people: [Actor], _ sentence: Sentence
  ) -> [Actor] {
    let trigger = triggers[index]
    switch trigger.side {
    case .after, .adjacent, .list: return after(index, triggers, people, sentence)
    case .next: return next(trigger, people)
    case .before, .by: return before(index, triggers, people, sentence)
    }
  }

  /// The persons between the words and the next words that open a role.
  private func after(
    _ index: Int, _ triggers: [Trigger], _ people: [Actor], _ sentence: Sentence
  ) -> [Actor] {
    let start = triggers[index].tokens.lowerBound
    let next = triggers[(index + 1)...].first { $0.frame != .none && $0.frame != .lead }
    var end = next?.tokens.lowerBound ?? sentence.tokens.upperBound
    if let next, next.frame == .elected, !hasSubject(next, people) {
      end = next.tokens.lowerBound  // "cùng 34 đại biểu vừa trúng cử"
    } else if let next, next.side == .before || next.side == .by, next.frame != .attended {
      end = ownClauseStart(of: next, from: triggers[index].tokens.upperBound, people) ?? end
    }
    let group = people.filter { $0.name.lowerBound >= start && $0.name.lowerBound < end }
    if triggers[index].frame == .spokeAt, let first = group.first,
      first.tokens.lowerBound - triggers[index].tokens.upperBound > 4
    {
      return []
    }
    return group
  }

  /// Whether a person stands right before the words.
  private func hasSubject(_ trigger: Trigger, _ people: [Actor]) -> Bool {
    let last = people.last { $0.name.lowerBound < trigger.tokens.lowerBound }
    return trigger.side != .before || last.map { isReachable($0, trigger, limit: 4) } ?? false
  }

  /// Where the clause of later words begins: after the last semicolon before them.
  private func ownClauseStart(of trigger: Trigger, from start: Int, _ people: [Actor]) -> Int? {
    var index = trigger.tokens.lowerBound - 1
    while index > start {
      if text.isSign(index, ";") || text.isSign(index, ".") {
        let inside = people.filter {
          index < $0.name.lowerBound && $0.name.lowerBound < trigger.tokens.lowerBound
        }
        return inside.isEmpty ? nil : index
      }
      index -= 1
    }
    return nil
  }

  /// The first person after the words, who must stand right there.
  private func next(_ trigger: Trigger, _ people: [Actor]) -> [Actor] {
    if let inside = people.first(where: { trigger.tokens.contains($0.name.lowerBound) }) {
      return [inside]
    }
    guard let first = people.first(where: { $0.name.lowerBound >= trigger.tokens.upperBound }),
      first.tokens.lowerBound - trigger.tokens.upperBound <= 4
    else { return [] }
    return [first]
  }

  private func before(
    _ index: Int, _ triggers: [Trigger], _ people: [Actor], _ sentence: Sentence
  ) -> [Actor] {
    let trigger = triggers[index]
    let previous = triggers[..<index].last { $0.frame != .none && $0.frame != .lead }
    let start = max(sentence.tokens.lowerBound, previous?.tokens.upperBound ?? 0)
    let from =
      previous?.side == .after ? ownClauseStart(of: trigger, from: start, people) ?? start : start
    let candidates = people.filter {
      $0.name.lowerBound >= from && $0.name.lowerBound < trigger.tokens.lowerBound
    }
    guard let last = candidates.last else {
      return continues(index, triggers) ? group(of: index - 1, triggers, people, sentence) : []
    }
    if trigger.frame == .chaired, previous?.side == .after, isAddressed(last), candidates.count > 1,
      !isShared(trigger)
    {
      return isReachable(last, trigger, limit: 12) ? [last] : []
    }
    if isListVerb(trigger), endsInGroup(last, trigger) { return candidates }
    if trigger.frame == .chaired || (trigger.frame == .attended && isListVerb(trigger)) {
      return isReachable(last, trigger, limit: 12) ? candidates : []
    }
    if trigger.frame == .spokeAt, isObject(last, sentence) { return [] }
    return isReachable(last, trigger, limit: 7) ? coordinated(candidates) : []
  }

  /// "dự, chủ trì và trao các quyết định": the next verb of the same subject.
  private func continues(_ index: Int, _ triggers: [Trigger]) -> Bool {
    guard index > 0, triggers[index - 1].side == .before,
      ![.absent, .quoted].contains(triggers[index - 1].frame)
    else { return false }
    let gap =
      triggers[index - 1].tokens
      .upperBound..<max(
        triggers[index - 1].tokens.upperBound, triggers[index].tokens.lowerBound)
    return gap.count <= 4
      && !gap.contains { text.isSign($0, ";") || text.isSign($0, ".") || text.isSign($0, ":") }
  }

  /// "Dự có đồng chí A, đồng chí B chủ trì": B has words of address of his own.
  private func isAddressed(_ actor: Actor) -> Bool {
    let start = max(0, actor.tokens.lowerBound - 1)
    guard actor.tokens.lowerBound < actor.name.lowerBound, text.isSign(start, ",") else {
      return false
    }
    return ["đồng", "đ", "ông", "bà", "đc"].contains(
      text.lower(actor.tokens.lowerBound))
  }

  /// "đồng chủ trì", "cùng chủ trì".
  private func isShared(_ trigger: Trigger) -> Bool {
    let words = text.lower(
      max(0, trigger.tokens.lowerBound - 1)..<trigger.tokens.upperBound
    )
    return words.holds("đồng chủ") || words.holds("cùng chủ")
  }

  /// "giao đồng chí A chỉ đạo", "cho đồng chí A": no subject of what follows.
  private func isObject(_ actor: Actor, _ sentence: Sentence) -> Bool {
    guard actor.tokens.lowerBound > sentence.tokens.lowerBound else { return false }
    let word = text.lower(actor.tokens.lowerBound - 1)
    return ["giao", "cho", "mời", "tặng", "gửi", "nhờ", "nghị", "cầu", "công"].contains(word)
  }

  /// "A; B; các đồng chí trong Ban Thường vụ dự hội nghị": unnamed people end the list before the verb.
  private func endsInGroup(_ last: Actor, _ trigger: Trigger) -> Bool {
    let end = max(last.tokens.upperBound, last.name.upperBound)
    guard trigger.frame == .attended, end + 2 < trigger.tokens.lowerBound,
      trigger.tokens.lowerBound - end <= 45
    else { return false }
    let gap = end..<trigger.tokens.lowerBound
    let words = text.lower(gap.drop { text.tokens[$0].kind == .punctuation })
    return [
      "cùng các", "các ", "cùng lãnh", "lãnh đạo", "cùng đại", "đại diện", "và các", "cùng toàn",
    ]
    .contains { words.begins(with: $0) } && !gap.contains { text.isSign($0, ".") }
      && text.lower(trigger.tokens).holds("dự")
  }

  private func isListVerb(_ trigger: Trigger) -> Bool {
    trigger.rule == "attend.before"
  }

  /// Whether few words stand between a person and the words that follow.
  private func isReachable(_ actor: Actor, _ trigger: Trigger, limit: Int) -> Bool {
    let end = max(actor.tokens.upperBound, actor.name.upperBound)
    guard end <= trigger.tokens.lowerBound else { return true }
    let gap = outsideRemarks(end..<trigger.tokens.lowerBound)
    guard gap.count <= limit else { return false }
    return !gap.contains { text.isSign($0, ";") || text.isSign($0, ":") || text.isSign($0, ".") }
  }

  /// The tokens that are in no brackets and in no name of a place or a body: "ông A (khu vực 2, phường X)".
  private func outsideRemarks(_ range: Range<Int>) -> [Int] {
    var depth = 0
    return range.filter { index in
      if text.isSign(index, "(") { depth += 1 }
      let isInside = depth > 0
      if text.isSign(index, ")") { depth = max(0, depth - 1) }
      return !isInside && !extraction.units.contains { $0.tokens.contains(index) }
        && !extraction.bodies.contains { $0.tokens.contains(index) }
    }
  }

  /// The last person and those joined to them by "và" or commas.
  private func coordinated(_ candidates: [Actor]) -> [Actor] {
    var group: [Actor] = []
    for actor in candidates.reversed() {
      if let next = group.first, !joins(actor, next) { break }
      group.insert(actor, at: 0)
    }
    return group
  }

  private func joins(_ one: Actor, _ other: Actor) -> Bool {
    let gap =
      max(
        one.tokens.upperBound, one.name.upperBound)..<max(
        one.name.upperBound, other.tokens.lowerBound)
    guard gap.count <= 2, !gap.isEmpty else { return false }
    return gap.contains { text.lower($0) == "và" }
  }
}
