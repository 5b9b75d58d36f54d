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
    let words = text.string(trigger.tokens).lowercased()
    return trigger.side == .before
      && ["được ", "đắc cử", "trúng cử", "tái cử", "tái đắc cử", "tái trúng cử"].contains {
        words.hasPrefix($0)
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

  private func elected(
    _ actor: Actor, to post: ResolvedPosition, _ sentence: Sentence, _ rule: String
  ) -> Relation {
    Relation(
      subject: .person(actor.person), predicate: .elected, object: .position(post),
      evidence: sentence.tokens, rule: rule, doubt: post.doubt)
  }

  /// "bầu đồng chí A làm Bí thư, đồng chí B – Phó Bí thư và đồng chí C là Ủy viên": the next ones of a list,
  /// each with one post in the body of the first.
  private func continued(
    from start: Int, to limit: Int?, _ first: ResolvedPosition, _ sentence: Sentence, _ rule: String
  ) -> [Relation] {
    var end = start
    var found: [Relation] = []
    for actor in actors where sentence.tokens.contains(actor.name.lowerBound) {
      guard actor.name.lowerBound >= start, actor.tokens.upperBound <= limit ?? .max else {
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

  /// A comma, "và", a term of office.
  private func isListGap(_ gap: Range<Int>) -> Bool {
    let words = text.string(gap).lowercased()
    return gap.count <= 2 || words.hasPrefix("nhiệm k") && gap.count <= 8
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
    let before = text.string(max(0, start - 3)..<start).lowercased()
    return ["là", "làm", "giữ chức", "chức vụ", "chức danh", "nhiệm vụ"].contains {
      before.hasSuffix($0)
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
  private func listed(after trigger: Trigger, in sentence: Sentence) -> [Relation] {
    extraction.persons.indices.flatMap { index -> [Relation] in
      let mention = extraction.persons[index]
      guard sentence.tokens.contains(mention.tokens.lowerBound),
        mention.tokens.lowerBound >= trigger.tokens.upperBound,
        let actor = actors.first(where: { $0.name == mention.tokens })
      else { return [] }
      let chosen = mention.positions.filter {
        extraction.positions[$0].committee != nil || isOfChosen($0, trigger)
      }
      return positions.resolve(chosen).map { elected(actor, to: $0, sentence, trigger.rule) }
    }
  }

  /// "bầu Ban Chấp hành gồm: A - Chủ tịch; B - Phó Chủ tịch": a bare post of the body that is chosen.
  private func isOfChosen(_ index: Int, _ trigger: Trigger) -> Bool {
    let words = text.string(trigger.tokens).lowercased()
    let post = extraction.positions[index]
    return post.body == nil && post.unit == nil && !post.isPast
      && ["ban chấp hành", "bch", "ban thường vụ"].contains { words.contains($0) }
      && ["Chủ tịch", "Phó Chủ tịch", "Bí thư", "Phó Bí thư"].contains(post.title)
  }

  /// The persons inside the words ("bầu đồng chí A làm"), else those listed before them.
  private func people(of trigger: Trigger, _ triggers: [Trigger], in sentence: Sentence) -> [Actor]
  {
    let inside = actors.filter { trigger.tokens.contains($0.name.lowerBound) }
    if !inside.isEmpty { return inside }
    if trigger.side == .after { return receiver(of: trigger, in: sentence).map { [$0] } ?? [] }
    let start = triggers.last { $0.tokens.upperBound <= trigger.tokens.lowerBound }?.tokens
      .upperBound
    let region = (start ?? sentence.tokens.lowerBound)..<trigger.tokens.lowerBound
    let candidates = actors.filter { region.contains($0.name.lowerBound) }
    var group: [Actor] = []
    for actor in candidates.reversed() {
      if let next = group.first, !areListed(actor, next) { break }
      group.insert(actor, at: 0)
    }
    return group
  }

  /// The person right after the words, or after "đối với": "bầu bổ sung Ủy viên UBND tỉnh, nhiệm kỳ 2016 - 2021
  /// đối với ông A".
  private func receiver(of trigger: Trigger, in sentence: Sentence) -> Actor? {
    actors.first { $0.name.lowerBound >= trigger.tokens.upperBound }.flatMap { actor in
      guard sentence.tokens.contains(actor.name.lowerBound) else { return nil }
      let gap = actor.tokens.lowerBound - trigger.tokens.upperBound
      let before = text.string(max(0, actor.name.lowerBound - 5)..<actor.name.lowerBound)
      let isToward = trigger.rule == "elect.toward" && before.lowercased().contains("đối với")
      return gap <= 3 || isToward ? actor : nil
    }
  }

  private func areListed(_ one: Actor, _ other: Actor) -> Bool {
    let tokens = one.tokens.upperBound..<max(one.tokens.upperBound, other.tokens.lowerBound)
    let gap = text.string(afterTerm(tokens).drop { isClosing($0) }).lowercased()
    return gap == "và" || gap == "," || gap.hasPrefix("và ") || gap == ";"
  }

  /// The tokens behind "khóa XV", "nhiệm kỳ 2020 - 2025" that a post leaves over.
  private func afterTerm(_ range: Range<Int>) -> Range<Int> {
    let words = text.string(range).lowercased()
    guard words.hasPrefix("khóa ") || words.hasPrefix("khoá ") || words.hasPrefix("nhiệm k"),
      range.count <= 10
    else { return range }
    let end = range.first { text.string($0).lowercased() == "và" || text.isSign($0, ",") }
    return (end ?? range.lowerBound)..<range.upperBound
  }

  /// A closing bracket, or the dash that ends an insertion: "ông A - Giám đốc Sở Y tế - và ông B".
  private func isClosing(_ index: Int) -> Bool { text.isSign(index, ")") || text.isDash(index) }

  /// The posts right after the words, or after the person they enclose.
  private func posts(after trigger: Trigger, in sentence: Sentence) -> [Int] {
    var end = trigger.tokens.upperBound
    if trigger.side == .after, let person = people(of: trigger, [], in: sentence).first {
      let toward = posts(in: trigger.tokens.upperBound..<person.name.lowerBound)
      if !toward.isEmpty { return toward }
      end = person.name.upperBound
    }
    var posts: [Int] = []
    for index in extraction.positions.indices {
      let tokens = extraction.positions[index].tokens
      if trigger.tokens.contains(tokens.lowerBound), isMembership(tokens) { posts.append(index) }
      guard sentence.tokens.contains(tokens.lowerBound), tokens.lowerBound >= end else { continue }
      guard tokens.lowerBound - end <= 4, !isBroken(end..<tokens.lowerBound, posts.isEmpty) else {
        break
      }
      posts.append(index)
      end = tokens.upperBound
    }
    return posts
  }

  /// "chuẩn y chức danh Bí thư Đảng ủy đối với đồng chí A": the posts between the words and the name.
  private func posts(in range: Range<Int>) -> [Int] {
    extraction.positions.indices.filter {
      range.contains(extraction.positions[$0].tokens.lowerBound)
    }
  }

  /// "chỉ định tham gia Ban Chấp hành và giữ chức …": a post inside the words.
  private func isMembership(_ tokens: Range<Int>) -> Bool {
    text.string(tokens.prefix(2)).lowercased() != "tham mưu"
      && ["vào", "tham", "ban", "btv"].contains(text.string(tokens.lowerBound).lowercased())
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
    guard let named = words.first(where: { text.string($0..<$0 + 2).lowercased() == "giới thiệu" })
    else { return false }
    return (named..<words.upperBound).contains { text.string($0).lowercased() == "để" }
  }

  /// "giới thiệu", "dự kiến", "tới đây tỉnh sẽ": not chosen yet.
  private func isHypothetical(_ trigger: Trigger, _ sentence: Sentence) -> Bool {
    let start = max(sentence.tokens.lowerBound, trigger.tokens.lowerBound - 8)
    let before = text.string(start..<trigger.tokens.lowerBound).lowercased() + " "
    if isNominated(trigger, sentence) { return true }
    return ["giới thiệu", "dự kiến", "đề cử", "ứng cử", "chuẩn bị", "chưa", "không", "sẽ "].contains
    {
      before.contains($0)
    }
  }
}
