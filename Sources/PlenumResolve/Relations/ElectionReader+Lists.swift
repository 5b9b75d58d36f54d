import PlenumExtract
import PlenumModel
import PlenumText

/// Choices of several persons: one post after another, or a list behind a colon.
extension ElectionReader {
  /// "bầu đồng chí A làm Bí thư, đồng chí B – Phó Bí thư và đồng chí C là Ủy viên": the next ones of a list,
  /// each with one post in the body of the first.
  func continued(
    from start: Int, to limit: Int?, _ first: ResolvedPosition, _ sentence: Sentence, _ rule: String
  ) -> [Relation] {
    var end = start
    var found: [Relation] = []
    for actor in actors where sentence.tokens.contains(actor.name.lowerBound) {
      guard actor.name.lowerBound >= start, actor.tokens.upperBound <= limit ?? .max else {
        continue
      }
      if let led = postBefore(actor, from: end), let post = resolved(led, beside: first) {
        found.append(elected(actor, to: post, sentence, rule))
        end = max(actor.tokens.upperBound, actor.name.upperBound)
        continue
      }
      guard isListGap(end..<max(end, actor.tokens.lowerBound)),
        let index = post(of: actor, in: sentence), let post = positions.resolve([index]).first,
        isSameBody(post.body, first.body)
      else { break }
      found.append(elected(actor, to: post, sentence, rule))
      end = max(actor.tokens.upperBound, extraction.positions[index].tokens.upperBound)
    }
    return found
  }

  /// ", phó ban là ông C": the post that leads over to the next person.
  private func postBefore(_ actor: Actor, from end: Int) -> Int? {
    extraction.positions.indices.first { index in
      let tokens = extraction.positions[index].tokens
      return tokens.lowerBound >= end && leadsOver(tokens)
        && (1...3).contains(actor.name.lowerBound - tokens.upperBound - 1)
        && isListGap(end..<tokens.lowerBound)
    }
  }

  /// The post; one without a body is in that of the first.
  private func resolved(_ index: Int, beside first: ResolvedPosition) -> ResolvedPosition? {
    guard let post = positions.resolve([index]).first else { return nil }
    guard extraction.positions[index].body == nil, extraction.positions[index].unit == nil else {
      return post
    }
    return ResolvedPosition(
      title: post.title, isPast: post.isPast, body: first.body, tokens: post.tokens,
      doubt: .inferred)
  }

  /// A comma, "và", a term of office.
  private func isListGap(_ gap: Range<Int>) -> Bool {
    let words = text.lower(gap)
    return gap.count <= 2 || words.begins(with: "nhiệm k") && gap.count <= 8
  }

  /// The only post after a name: behind a dash, or after "là", "làm", "giữ chức".
  private func post(of actor: Actor, in sentence: Sentence) -> Int? {
    let after = extraction.positions.indices.filter {
      let tokens = extraction.positions[$0].tokens
      return sentence.tokens.contains(tokens.lowerBound)
        && tokens.lowerBound >= actor.name.upperBound
        && tokens.lowerBound - max(actor.name.upperBound, actor.tokens.upperBound) <= 3
    }
    guard let last = after.last(where: { isChosen($0) }) ?? after.first else { return nil }
    let isOnly = after.first == last && isDashed(actor, last)
    return isOnly || isChosen(last) ? last : nil
  }

  private func isChosen(_ index: Int) -> Bool {
    let start = extraction.positions[index].tokens.lowerBound
    let before = text.lower(max(0, start - 3)..<start)
    return ["là", "làm", "giữ chức", "chức vụ", "chức danh", "nhiệm vụ"].contains {
      before.ends(with: $0)
    }
  }

  private func isDashed(_ actor: Actor, _ index: Int) -> Bool {
    let start = extraction.positions[index].tokens.lowerBound
    return start - actor.name.upperBound == 1 && text.isDash(actor.name.upperBound)
  }

  /// The same body, or a committee and an organ of it.
  private func isSameBody(_ one: ResolvedBody, _ other: ResolvedBody) -> Bool {
    one == other
      || one.type == other.type && one.unit != nil
        && one.unit?.identity == other.unit?.identity
      || one.type == .partyBody && other.type == .partyBody && one.unit == nil && other.unit == nil
  }

  /// "bầu Ban Chấp hành gồm 9 đồng chí: A – Bí thư; B – Phó Bí thư": the party posts of each person listed.
  func listed(after trigger: Trigger, in sentence: Sentence) -> [Relation] {
    let hoisted = hoisted(in: trigger)
    return extraction.persons.indices.flatMap { index -> [Relation] in
      let mention = extraction.persons[index]
      guard sentence.tokens.contains(mention.tokens.lowerBound),
        mention.tokens.lowerBound >= trigger.tokens.upperBound,
        let actor = actors.first(where: { $0.name == mention.tokens })
      else { return [] }
      let chosen = hoisted.map { [$0] } ?? chosen(of: mention, trigger)
      return positions.resolve(chosen).map { elected(actor, to: $0, sentence, trigger.rule) }
    }
  }

  /// "bầu 4 Phó Bí thư Thành ủy gồm:": the counted post that all of the list are chosen for.
  private func hoisted(in trigger: Trigger) -> Int? {
    guard trigger.rule == "elect.list" else { return nil }
    return extraction.positions.indices.last { index in
      let tokens = extraction.positions[index].tokens
      guard trigger.tokens.contains(tokens.lowerBound), tokens.lowerBound > 0 else { return false }
      let before = tokens.lowerBound - 1
      return text.tokens[before].kind == .number
        || ["các", "hai", "ba", "bốn", "chức"].contains(text.lower(before))
    }
  }

  private func chosen(of mention: PersonMention, _ trigger: Trigger) -> [Int] {
    if trigger.rule == "elect.offices" { return mention.positions.filter { isChosen($0) } }
    return mention.positions.filter {
      extraction.positions[$0].committee != nil || isOfChosen($0, trigger)
    }
  }

  /// "bầu Ban Chấp hành gồm: A - Chủ tịch; B - Phó Chủ tịch": a bare post of the body that is chosen.
  private func isOfChosen(_ index: Int, _ trigger: Trigger) -> Bool {
    let words = text.lower(trigger.tokens)
    let post = extraction.positions[index]
    return post.body == nil && post.unit == nil && !post.isPast
      && ["ban chấp hành", "bch", "ban thường vụ"].contains { words.holds($0) }
      && ["Chủ tịch", "Phó Chủ tịch", "Bí thư", "Phó Bí thư"].contains(post.title)
  }
}
