import PlenumExtract
import PlenumModel
import PlenumText

/// Reads who chaired, attended and spoke at the main event.
struct PresenceReader {
  let extraction: Extraction
  let actors: [Actor]
  let events: [ResolvedEvent]

  var text: AnnotatedText { extraction.text }

  /// Frames that take persons.
  static let frames: Set<Trigger.Frame> = [
    .chaired, .attended, .spokeAt, .absent, .quoted, .elected, .dismissed, .lead,
  ]

  /// The relations, in text order.
  func relations() -> [Relation] {
    var found: [Relation] = []
    var absent: Set<Int> = []
    var listed: Int?
    for sentence in text.sentences where sentence.kind != .headline && sentence.kind != .byline {
      let isList = listed == sentence.tokens.lowerBound && isContinued(sentence)
      if isList { continueList(sentence, &found) }
      read(sentence, &found, &absent)
      listed = isList || opensList(sentence) ? sentence.tokens.upperBound : nil
    }
    return found.filter { relation in
      if case .person(let person) = relation.subject { return !absent.contains(person) }
      return true
    }
  }

  private func read(_ sentence: Sentence, _ found: inout [Relation], _ absent: inout Set<Int>) {
    let people = actors.filter { sentence.tokens.contains($0.name.lowerBound) }
    guard !people.isEmpty, !isEarlier(sentence) else { return }
    let triggers = extraction.triggers.filter {
      sentence.tokens.contains($0.tokens.lowerBound) && Self.frames.contains($0.frame)
        && !isPartOfName($0)
    }
    var taken: Set<Int> = []
    for (index, trigger) in triggers.enumerated() {
      let group = group(of: index, triggers, people, sentence)
      apply(trigger, to: group, sentence, &found, &absent)
      taken.formUnion(group.map(\.name.lowerBound))
    }
    if sentence.kind == .caption {
      for actor in people where !taken.contains(actor.name.lowerBound) {
        found.append(relation(actor, .attended, sentence, "attend.caption"))
      }
    }
  }

  /// "cuộc họp triển khai kế hoạch", "Giám đốc Sở Thông tin và Truyền thông": a verb in the name of an event or
  /// of a body is nobody's speech.
  private func isPartOfName(_ trigger: Trigger) -> Bool {
    guard trigger.frame == .spokeAt else { return false }
    return extraction.events.contains {
      $0.head.upperBound <= trigger.tokens.lowerBound
        && trigger.tokens.upperBound <= $0.tokens.upperBound
    }
      || extraction.bodies.contains {
        $0.tokens.lowerBound < trigger.tokens.lowerBound
          && trigger.tokens.upperBound <= $0.tokens.upperBound
      }
  }

  /// Whether a sentence lists who is present, so that the next one may go on with the list.
  private func opensList(_ sentence: Sentence) -> Bool {
    let last = extraction.triggers.last { sentence.tokens.contains($0.tokens.lowerBound) }
    return last?.frame == .attended && last?.side == .after
  }

  /// "Đồng chí B, Chủ tịch UBND xã cùng các đồng chí …": a sentence that names people and tells no deed.
  private func isContinued(_ sentence: Sentence) -> Bool {
    guard let first = actors.first(where: { sentence.tokens.contains($0.name.lowerBound) }),
      first.tokens.lowerBound - sentence.tokens.lowerBound <= 1,
      !extraction.triggers.contains(where: { sentence.tokens.contains($0.tokens.lowerBound) })
    else { return false }
    let last = actors.last { sentence.tokens.contains($0.name.lowerBound) } ?? first
    let rest = max(last.tokens.upperBound, last.name.upperBound)..<sentence.tokens.upperBound
    return rest.count <= 1 || ["cùng", "và"].contains(text.lower(rest.lowerBound))
  }

  private func continueList(_ sentence: Sentence, _ found: inout [Relation]) {
    for actor in actors where sentence.tokens.contains(actor.name.lowerBound) {
      found.append(relation(actor, .attended, sentence, "attend.continued"))
    }
  }

  private func apply(
    _ trigger: Trigger, to group: [Actor], _ sentence: Sentence, _ found: inout [Relation],
    _ absent: inout Set<Int>
  ) {
    switch trigger.frame {
    case .absent: absent.formUnion(group.map(\.person))
    case .lead:
      for actor in group { found.append(relation(actor, .attended, sentence, trigger.rule)) }
    case .chaired, .attended, .spokeAt:
      guard !isPlanned(trigger, sentence),
        let predicate = Predicate(rawValue: trigger.frame.rawValue)
      else { return }
      for actor in group {
        found.append(
          relation(actor, predicate, sentence, trigger.rule, doubt(actor, trigger)))
      }
      if let speaker = speaker(of: trigger, group) {
        found.append(relation(speaker, .spokeAt, sentence, trigger.rule))
      }
    default: break
    }
  }

  private func relation(
    _ actor: Actor, _ predicate: Predicate, _ sentence: Sentence, _ rule: String,
    _ doubt: Doubt? = nil
  ) -> Relation {
    Relation(
      subject: .person(actor.person), predicate: predicate, object: .event(event(of: sentence)),
      evidence: sentence.tokens, rule: rule, doubt: doubt)
  }

  /// The event a sentence is about: one told in this paragraph, else the main one.
  private func event(of sentence: Sentence) -> Int {
    events.firstIndex { $0.scope.contains(sentence.tokens.lowerBound) } ?? 0
  }

  /// "dự kiến", "sẽ", "mời … dự" before the words: nothing has happened yet.
  func isPlanned(_ trigger: Trigger, _ sentence: Sentence) -> Bool {
    let start = max(sentence.tokens.lowerBound, trigger.tokens.lowerBound - 8)
    let before = " " + text.lower(start..<trigger.tokens.lowerBound) + " "
    return ["dự kiến", " sẽ ", " mời "].contains { before.holds($0) }
  }
}
