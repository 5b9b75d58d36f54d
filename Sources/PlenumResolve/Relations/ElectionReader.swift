import PlenumExtract
import PlenumModel
import PlenumText

/// Reads who was elected or appointed to which post.
struct ElectionReader {
  let extraction: Extraction
  let actors: [Actor]
  let positions: PositionResolver

  private var text: AnnotatedText { extraction.text }

  /// The elections, each with the person's index and the post.
  func relations() -> [Relation] {
    text.sentences.filter { $0.kind != .headline && $0.kind != .byline }.flatMap(relations(in:))
  }

  private func relations(in sentence: Sentence) -> [Relation] {
    let triggers = extraction.triggers.filter {
      sentence.tokens.contains($0.tokens.lowerBound) && $0.frame == .elected
    }
    return triggers.flatMap { trigger -> [Relation] in
      guard !isHypothetical(trigger, sentence) else { return [] }
      if trigger.side == .list { return listed(after: trigger, in: sentence) }
      let people = people(of: trigger, triggers, in: sentence)
      let posts = posts(after: trigger, in: sentence)
      return people.flatMap { person in
        positions.resolve(posts).map { post in
          Relation(
            subject: .person(person.person), predicate: .elected, object: .position(post),
            evidence: sentence.tokens, rule: trigger.rule, doubt: post.doubt)
        }
      }
    }
  }

  /// "bầu Ban Chấp hành gồm 9 đồng chí: A – Bí thư; B – Phó Bí thư": the party posts of each person listed.
  private func listed(after trigger: Trigger, in sentence: Sentence) -> [Relation] {
    extraction.persons.indices.flatMap { index -> [Relation] in
      let mention = extraction.persons[index]
      guard sentence.tokens.contains(mention.tokens.lowerBound),
        mention.tokens.lowerBound >= trigger.tokens.upperBound,
        let actor = actors.first(where: { $0.name == mention.tokens })
      else { return [] }
      let chosen = mention.positions.filter { extraction.positions[$0].committee != nil }
      return positions.resolve(chosen).map { post in
        Relation(
          subject: .person(actor.person), predicate: .elected, object: .position(post),
          evidence: sentence.tokens, rule: trigger.rule, doubt: post.doubt)
      }
    }
  }

  /// The persons inside the words ("bầu đồng chí A làm"), else those listed before them.
  private func people(of trigger: Trigger, _ triggers: [Trigger], in sentence: Sentence) -> [Actor]
  {
    let inside = actors.filter { trigger.tokens.contains($0.name.lowerBound) }
    if !inside.isEmpty { return inside }
    if trigger.side == .after {
      return actors.first {
        $0.name.lowerBound >= trigger.tokens.upperBound
          && $0.tokens.lowerBound - trigger.tokens.upperBound <= 3
      }.map { [$0] } ?? []
    }
    let start = triggers.last { $0.tokens.upperBound <= trigger.tokens.lowerBound }?.tokens
      .upperBound
    let region = (start ?? sentence.tokens.lowerBound)..<trigger.tokens.lowerBound
    let candidates = actors.filter { region.contains($0.name.lowerBound) }
    guard let last = candidates.last else { return [] }
    return candidates.filter { $0.name == last.name || areListed($0, last) }
  }

  private func areListed(_ one: Actor, _ other: Actor) -> Bool {
    let tokens = one.tokens.upperBound..<max(one.tokens.upperBound, other.tokens.lowerBound)
    let gap = text.string(tokens.drop { text.isSign($0, ")") }).lowercased()
    return gap == "và" || gap == "," || gap.hasPrefix("và ") || gap == ";"
  }

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
    ["vào", "tham", "ban", "btv"].contains(text.string(tokens.lowerBound).lowercased())
  }

  private func isBroken(_ gap: Range<Int>, _ isFirst: Bool) -> Bool {
    gap.contains { index in
      text.isSign(index, ";") || text.isSign(index, ".")
        || actors.contains { $0.name.lowerBound == index }
    }
  }

  /// "giới thiệu", "dự kiến": not chosen yet.
  private func isHypothetical(_ trigger: Trigger, _ sentence: Sentence) -> Bool {
    let start = max(sentence.tokens.lowerBound, trigger.tokens.lowerBound - 8)
    let before = text.string(start..<trigger.tokens.lowerBound).lowercased()
    return ["giới thiệu", "dự kiến", "đề cử", "ứng cử", "chuẩn bị", "chưa", "không"].contains {
      before.contains($0)
    }
  }
}
