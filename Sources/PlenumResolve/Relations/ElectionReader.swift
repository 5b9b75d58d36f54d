import PlenumExtract
import PlenumModel
import PlenumText

/// Reads who was elected or appointed to which post.
struct ElectionReader {
  let extraction: Extraction
  let actors: [Actor]
  let positions: PositionResolver

  var text: AnnotatedText { extraction.text }

  /// The elections, each with the person's index and the post; `holds` for one of the past.
  func relations() -> [Relation] {
    text.sentences.filter { $0.kind != .byline }.flatMap { withCareer(relations(in: $0), in: $0) }
  }

  /// "Bà A được bầu giữ chức vụ Phó Chủ tịch HĐND tỉnh": what a headline says of a choice that is made.
  private func isTold(_ trigger: Trigger, in sentence: Sentence) -> Bool {
    guard sentence.kind == .headline else { return true }
    let words = text.lower(trigger.tokens)
    return trigger.side == .before
      && ["được ", "đắc cử", "trúng cử", "tái cử", "tái đắc cử", "tái trúng cử"].contains {
        words.begins(with: $0)
      }
  }

  private func relations(in sentence: Sentence) -> [Relation] {
    let triggers = extraction.triggers.filter {
      sentence.tokens.contains($0.tokens.lowerBound) && $0.frame == .elected
        && isTold($0, in: sentence)
    }
    return triggers.flatMap { trigger -> [Relation] in
      guard !isHypothetical(trigger, sentence) else { return [] }
      if trigger.side == .list { return listed(after: trigger, in: sentence) }
      let people = people(of: trigger, triggers, in: sentence)
      let posts = posts(after: trigger, in: sentence)
      let resolved = positions.resolve(posts)
      let told = people.flatMap { person in
        resolved.map { elected(person, to: $0, sentence, trigger.rule) }
      }
      let end = posts.map { extraction.positions[$0].tokens.upperBound }.max()
      guard let end, let first = resolved.first, !people.isEmpty else { return told }
      let limit = triggers.first { $0.tokens.lowerBound >= end }?.tokens.lowerBound
      return told + continued(from: end, to: limit, first, sentence, trigger.rule)
    }
  }

  func elected(
    _ actor: Actor, to post: ResolvedPosition, _ sentence: Sentence, _ rule: String
  ) -> Relation {
    Relation(
      subject: .person(actor.person), predicate: .elected, object: .position(post),
      evidence: sentence.tokens, rule: rule, doubt: post.doubt)
  }

  /// The persons inside the words ("bầu đồng chí A làm"), else those listed before them.
  private func people(of trigger: Trigger, _ triggers: [Trigger], in sentence: Sentence) -> [Actor]
  {
    let inside = actors.filter { trigger.tokens.contains($0.name.lowerBound) }
    if !inside.isEmpty { return inside }
    if trigger.side == .after {
      return receiver(of: trigger, in: sentence).map { withListed(after: $0, trigger) } ?? []
    }
    let start = triggers.last { $0.tokens.upperBound <= trigger.tokens.lowerBound }?.tokens
      .upperBound
    let region = (start ?? sentence.tokens.lowerBound)..<trigger.tokens.lowerBound
    let candidates = actors.filter { region.contains($0.name.lowerBound) }
    var group: [Actor] = []
    for actor in candidates.reversed() {
      if let next = group.first, !areListed(actor, next) { break }
      group.insert(actor, at: 0)
    }
    return withoutOtherClauses(group)
  }

  /// "là bà A, ông B; ông C được bầu": where some of a list are joined by commas, a semicolon divides clauses.
  private func withoutOtherClauses(_ group: [Actor]) -> [Actor] {
    let isDivided = zip(group, group.dropFirst()).map { one, other in
      (one.tokens.upperBound..<max(one.tokens.upperBound, other.tokens.lowerBound)).contains {
        text.isSign($0, ";")
      }
    }
    guard isDivided.contains(true), isDivided.contains(false),
      let last = isDivided.lastIndex(of: true)
    else { return group }
    return Array(group[(last + 1)...])
  }

  /// The person right after the words, or after "đối với": "bầu bổ sung Ủy viên UBND tỉnh, nhiệm kỳ 2016 - 2021
  /// đối với ông A".
  private func receiver(of trigger: Trigger, in sentence: Sentence) -> Actor? {
    actors.first { $0.name.lowerBound >= trigger.tokens.upperBound }.flatMap { actor in
      guard sentence.tokens.contains(actor.name.lowerBound) else { return nil }
      let gap = actor.tokens.lowerBound - trigger.tokens.upperBound
      let before = text.string(max(0, actor.name.lowerBound - 5)..<actor.name.lowerBound)
      let posts = text.string(max(0, actor.tokens.lowerBound - 2)..<actor.tokens.lowerBound)
      let isToward =
        trigger.rule == "elect.toward"
        && (before.lowered.holds("đối với") || posts.lowered == "đối với")
      let isNext = trigger.rule == "elect.post-first" && before.lowered.holds("là ")
      return gap <= 3 || isToward || isNext ? actor : nil
    }
  }

  /// "giữ chức Phó Chủ tịch là bà A, ông B": the next ones without a post of their own.
  private func withListed(after first: Actor, _ trigger: Trigger) -> [Actor] {
    if trigger.rule == "elect.toward" { return withJoined(to: first) }
    guard trigger.rule == "elect.post-first" else { return [first] }
    var group = [first]
    for actor in actors where actor.name.lowerBound > first.name.lowerBound {
      guard let last = group.last, actor.tokens.lowerBound - last.name.upperBound <= 1,
        areListed(last, actor), !text.isSign(last.name.upperBound, ";")
      else { break }
      group.append(actor)
    }
    return group
  }

  /// "đối với ông A, Giám đốc Sở X và bà B": those whom "và" joins to the first.
  private func withJoined(to first: Actor) -> [Actor] {
    var group = [first]
    for actor in actors where actor.name.lowerBound > first.name.lowerBound {
      guard let last = group.last,
        text.lower(
          max(
            last.tokens.upperBound, last.name.upperBound)..<max(
              last.tokens.upperBound, last.name.upperBound, actor.tokens.lowerBound)
        ) == "và"
      else { break }
      group.append(actor)
    }
    return group
  }

  private func areListed(_ one: Actor, _ other: Actor) -> Bool {
    if one.tokens.lowerBound > 0, text.lower(one.tokens.lowerBound - 1) == "là",
      text.isSign(one.tokens.upperBound, ";")
    {
      return false
    }
    let tokens = one.tokens.upperBound..<max(one.tokens.upperBound, other.tokens.lowerBound)
    let gap = text.lower(afterTerm(tokens).drop { isClosing($0) })
    return gap == "và" || gap == "," || gap.begins(with: "và ") || gap == ";"
  }

  /// The tokens behind "khóa XV", "nhiệm kỳ 2020 - 2025" that a post leaves over.
  private func afterTerm(_ range: Range<Int>) -> Range<Int> {
    let words = text.lower(range)
    guard
      words.begins(with: "khóa ") || words.begins(with: "khoá ") || words.begins(with: "nhiệm k"),
      range.count <= 10
    else { return range }
    let end = range.first { text.lower($0) == "và" || text.isSign($0, ",") }
    return (end ?? range.lowerBound)..<range.upperBound
  }

  /// A closing bracket, or the dash that ends an insertion: "ông A - Giám đốc Sở Y tế - và ông B".
  private func isClosing(_ index: Int) -> Bool { text.isSign(index, ")") || text.isDash(index) }

  /// The posts right after the words, or after the person they enclose.
  private func posts(after trigger: Trigger, in sentence: Sentence) -> [Int] {
    var end = trigger.tokens.upperBound
    if trigger.side == .after, let person = people(of: trigger, [], in: sentence).first {
      let start = trigger.tokens.upperBound
      let limit =
        (start..<max(start, person.name.lowerBound)).first {
          trigger.rule == "elect.toward" && text.lower($0..<$0 + 2) == "đối với"
        } ?? person.name.lowerBound
      let toward = posts(in: start..<limit)
      if !toward.isEmpty { return toward }
      end = person.name.upperBound
    }
    var posts: [Int] = []
    for index in extraction.positions.indices {
      let tokens = extraction.positions[index].tokens
      if trigger.tokens.contains(tokens.lowerBound), isMembership(tokens) { posts.append(index) }
      guard sentence.tokens.contains(tokens.lowerBound), tokens.lowerBound >= end else { continue }
      guard tokens.lowerBound - end <= 4, !isBroken(end..<tokens.lowerBound, posts.isEmpty),
        !leadsOver(tokens)
      else { break }
      posts.append(index)
      end = tokens.upperBound
    }
    return posts
  }

  /// "…, phó ban là ông C": a post of the person named next.
  func leadsOver(_ post: Range<Int>) -> Bool {
    post.upperBound + 1 < text.tokens.count && text.lower(post.upperBound) == "là"
      && actors.contains { (1...3).contains($0.name.lowerBound - post.upperBound - 1) }
  }

  /// "chuẩn y chức danh Bí thư Đảng ủy đối với đồng chí A": the posts between the words and the name.
  private func posts(in range: Range<Int>) -> [Int] {
    extraction.positions.indices.filter {
      range.contains(extraction.positions[$0].tokens.lowerBound)
    }
  }

  /// "chỉ định tham gia Ban Chấp hành và giữ chức …": a post inside the words.
  private func isMembership(_ tokens: Range<Int>) -> Bool {
    text.lower(tokens.prefix(2)) != "tham mưu"
      && ["vào", "tham", "ban", "btv"].contains(text.lower(tokens.lowerBound))
  }

  private func isBroken(_ gap: Range<Int>, _ isFirst: Bool) -> Bool {
    gap.contains { index in
      text.isSign(index, ";") || text.isSign(index, ".")
        || actors.contains { $0.name.lowerBound == index }
    }
  }

  /// "sẽ giới thiệu bà A để HĐND tỉnh bầu Phó Chủ tịch": a purpose of the clause before.
  private func isNominated(_ trigger: Trigger, _ sentence: Sentence) -> Bool {
    let start = max(sentence.tokens.lowerBound, trigger.tokens.lowerBound - 40)
    let clause = (start..<trigger.tokens.upperBound).last { text.isSign($0, ";") } ?? start
    let words = clause..<trigger.tokens.upperBound
    guard let named = words.first(where: { text.lower($0..<$0 + 2) == "giới thiệu" })
    else { return false }
    return (named..<words.upperBound).contains { text.lower($0) == "để" }
  }

  /// "giới thiệu", "dự kiến", "tới đây tỉnh sẽ": not chosen yet.
  private func isHypothetical(_ trigger: Trigger, _ sentence: Sentence) -> Bool {
    let start = max(sentence.tokens.lowerBound, trigger.tokens.lowerBound - 8)
    let before = text.lower(start..<trigger.tokens.lowerBound) + " "
    if isNominated(trigger, sentence) { return true }
    return ["giới thiệu", "dự kiến", "đề cử", "ứng cử", "chuẩn bị", "chưa", "không", "sẽ "].contains
    {
      before.holds($0)
    }
  }
}
