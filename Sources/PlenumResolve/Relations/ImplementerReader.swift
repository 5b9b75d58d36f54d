import PlenumExtract
import PlenumModel
import PlenumText

/// Reads who puts a document into effect: a body, or the event at which it is studied.
struct ImplementerReader {
  let extraction: Extraction
  let bodies: BodyResolver
  let directives: [ResolvedDirective]
  let owners: [Int?]
  let events: [ResolvedEvent]
  let actors: [Actor]
  let persons: [ResolvedPerson]

  var text: AnnotatedText { extraction.text }

  /// Those that the words put before a document; doubted where no words name them as subject.
  func subjects(of phrase: DirectivePhrase, _ trigger: Trigger, in sentence: Sentence)
    -> ([Relation.End], Doubt?)
  {
    if let outer = outer(of: phrase, trigger) { return (makers(of: outer, in: sentence), nil) }
    if trigger.frame == .studied, !isSummedUp(trigger, sentence),
      isAtEvent(trigger, sentence) || isStudied(trigger, sentence)
    {
      return (atEvent(sentence), .inferred)
    }
    if isObserved(trigger) || isReportedOn(trigger, sentence) { return ([], nil) }
    if isDoneByEvent(trigger, sentence) { return (atEvent(sentence), .inferred) }
    let stated = stated(phrase, trigger, in: sentence)
    if !stated.isEmpty { return (stated.map { .body($0) }, nil) }
    let carried = carried(into: trigger, sentence)
    if !carried.isEmpty { return (carried.map { .body($0) }, .inferred) }
    let inferred =
      speaker(before: trigger, phrase, in: sentence)
      ?? (isOwnDeed(trigger, sentence) ? event(of: sentence)?.organizers.first : nil)
    return (inferred.map { [.body($0)] } ?? [], .inferred)
  }

  /// The bodies that the sentence names as acting, before the words or after the document.
  private func stated(_ phrase: DirectivePhrase, _ trigger: Trigger, in sentence: Sentence)
    -> [ResolvedBody]
  {
    let own = subjects(before: trigger, in: sentence)
    if !own.isEmpty { return own }
    let other =
      institution(before: trigger, in: sentence) ?? subject(after: phrase, trigger, in: sentence)
    return other.map { [$0] } ?? []
  }

  // MARK: Events

  /// The index of the event a sentence is about.
  private func eventIndex(of sentence: Sentence) -> Int? {
    if events.isEmpty || !events[0].isMain { return nil }
    return events.firstIndex { $0.scope.contains(sentence.tokens.lowerBound) } ?? 0
  }

  private func event(of sentence: Sentence) -> ResolvedEvent? {
    eventIndex(of: sentence).map { events[$0] }
  }

  private func atEvent(_ sentence: Sentence) -> [Relation.End] {
    guard let index = eventIndex(of: sentence) else { return [] }
    return [.event(index)] + events[index].organizers.prefix(1).map { .body($0) }
  }

  /// "Hội nghị còn tổ chức triển khai …": the event is the subject of the clause. What is summed up has been
  /// done by a body.
  private func isDoneByEvent(_ trigger: Trigger, _ sentence: Sentence) -> Bool {
    if isSummedUp(trigger, sentence) { return false }
    let start = max(sentence.tokens.lowerBound, trigger.tokens.lowerBound - 6)
    let before = text.lower(start..<trigger.tokens.lowerBound)
    return ["hội nghị", "đại hội", "kỳ họp"].contains {
      before.begins(with: $0) || before.contains(", " + $0)
    }
  }

  /// "Tại hội nghị, đồng chí A quán triệt …", "Nội dung được truyền đạt gồm …": what a sentence says of the
  /// event, of a speaker, or of nobody else is done at the event, unless somebody is told to do it.
  private func isAtEvent(_ trigger: Trigger, _ sentence: Sentence) -> Bool {
    let words = sentence.tokens.lowerBound..<trigger.tokens.lowerBound
    let before = text.lower(words)
    if Self.reports.contains(where: { before.holds($0) }),
      !subjects(before: trigger, in: sentence).isEmpty
    {
      return false
    }
    let plain = Self.noRequests.reduce(before) { $0.replacing($1, with: "") }
    if Self.requests.contains(where: { plain.holds($0) }) { return false }
    if Self.heads.contains(where: { before.prefix(40).holds($0) }) { return true }
    if before.ends(with: "được"), Self.listeners.contains(where: { before.prefix(40).holds($0) }) {
      return true
    }
    return extraction.persons.contains {
      words.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= trigger.tokens.lowerBound
        && trigger.tokens.lowerBound - $0.tokens.upperBound < 14
    }
  }

  private static let heads = [
    "hội nghị", "đại hội", "kỳ họp", "buổi", "lớp", "nội dung được", "chuyên đề",
  ]

  /// Those who are told something at an event: "các đại biểu đã được | quán triệt".
  private static let listeners = ["đại biểu", "các đồng chí", "học viên", "cán bộ", "đảng viên"]

  private static let requests = ["đề nghị", "yêu cầu", "chỉ đạo", "lưu ý", "giao "]

  /// Words that only sound like a request.
  private static let noRequests = ["giao thông", "giao ban", "giao lưu", "giao dịch", "bàn giao"]

  private static let reports = ["cho biết", "nêu rõ", "khẳng định", "đánh giá", "ghi nhận"]

  /// "tổ chức Hội nghị học tập, quán triệt Nghị quyết …": the words are part of the event's name.
  private func isStudied(_ trigger: Trigger, _ sentence: Sentence) -> Bool {
    let named = extraction.events.last { named in
      sentence.tokens.contains(named.head.lowerBound)
        && named.head.upperBound <= trigger.tokens.lowerBound
        && !extraction.directives.contains { $0.label.contains(named.head.lowerBound) }
    }
    guard let named, trigger.tokens.lowerBound - named.head.upperBound <= 14,
      let event = event(of: sentence), event.type == named.type
    else { return false }
    let gap = named.head.upperBound..<trigger.tokens.lowerBound
    return !gap.contains { text.isSign($0, ";") || text.isSign($0, ".") || text.isSign($0, ":") }
      && !extraction.persons.contains { gap.contains($0.tokens.lowerBound) }
  }

  // MARK: Documents inside documents

  /// "Kế hoạch của Huyện ủy thực hiện Nghị quyết …": the document whose name holds the words, or that they
  /// follow.
  private func outer(of phrase: DirectivePhrase, _ trigger: Trigger) -> Int? {
    extraction.directives.indices.last { index in
      let other = extraction.directives[index]
      guard other.label.lowerBound < trigger.tokens.lowerBound, other.tokens != phrase.tokens else {
        return false
      }
      let gap = trigger.tokens.lowerBound - other.tokens.upperBound
      return (0...3).contains(gap)
        && (gap == 0 || other.label.upperBound >= trigger.tokens.lowerBound)
    }
  }

  /// Who issued a document carries out what it is made for, unless that is an organ of the whole country.
  private func makers(of index: Int, in sentence: Sentence) -> [Relation.End] {
    guard let owner = owners[index] else { return [] }
    let phrase = extraction.directives[index]
    let issuer = directives[owner].issuer ?? issuer(of: phrase, in: sentence)
    return issuer.flatMap { isLocal($0) ? [.body($0)] : nil } ?? []
  }

  private func isLocal(_ body: ResolvedBody) -> Bool {
    body.unit != nil || CommitteeNames.committeeHeads.contains(body.root)
  }

  /// The body that issues a document in its sentence, else the organizer of the event that adopts it.
  private func issuer(of phrase: DirectivePhrase, in sentence: Sentence) -> ResolvedBody? {
    let verb = extraction.triggers.last {
      sentence.tokens.contains($0.tokens.lowerBound)
        && $0.tokens.upperBound <= phrase.tokens.lowerBound && $0.rule.begins(with: "document.")
    }
    switch verb?.frame {
    case .issued: return verb.flatMap { subjects(before: $0, in: sentence).last }
    case .adopted: return event(of: sentence)?.organizers.first
    default: return nil
    }
  }

  // MARK: Bodies

  /// Whether a deed without a subject is the organizer's: those who inspect, award or meet voters speak of
  /// the deeds of others.
  private func isOwnDeed(_ trigger: Trigger, _ sentence: Sentence) -> Bool {
    if trigger.tokens.lowerBound == sentence.tokens.lowerBound, trigger.side != .adjacent {
      return true
    }
    let before = text.lower(sentence.tokens.lowerBound..<trigger.tokens.lowerBound)
    return [.conference, .congress, .training].contains(event(of: sentence)?.type)
      || before.holds("sơ kết") || before.holds("tổng kết")
  }

  /// The bodies that act: the last one before the words that is no issuer of another document, and those
  /// that act with it.
  func subjects(before trigger: Trigger, in sentence: Sentence) -> [ResolvedBody] {
    let acting = extraction.bodies.filter { isActing($0, before: trigger, in: sentence) }
    guard let last = acting.last else { return [] }
    var group = [last]
    for body in acting.dropLast().reversed() where joins(body, group[0]) {
      group.insert(body, at: 0)
    }
    return group.compactMap { bodies.resolve($0) }
  }

  private func isActing(_ body: BodyPhrase, before trigger: Trigger, in sentence: Sentence) -> Bool
  {
    sentence.tokens.contains(body.tokens.lowerBound)
      && body.tokens.upperBound <= trigger.tokens.lowerBound && isSubject(body)
      && !extraction.directives.contains {
        $0.label.contains(body.tokens.lowerBound) && $0.label.upperBound < trigger.tokens.lowerBound
      }
  }

  /// Whether a body can act: it is no issuer of a document, belongs to no post and to no event's name.
  private func isSubject(_ body: BodyPhrase) -> Bool {
    [.partyBody, .stateBody, .frontBody, .massOrganization, .armedForcesBody].contains(body.type)
      && !extraction.directives.contains { $0.tokens.contains(body.tokens.lowerBound) }
      && !extraction.positions.contains { $0.body?.tokens == body.tokens }
      && !extraction.events.contains {
        $0.body?.tokens == body.tokens && ($0.ordinal != nil || $0.term != nil)
      }
  }

  /// "Bệnh viện đã thực hiện …", "đề nghị nhà trường thực hiện …": the institution, named by its noun.
  private func institution(before trigger: Trigger, in sentence: Sentence) -> ResolvedBody? {
    guard let body = bodies.institutionBody() else { return nil }
    let isNamed = (sentence.tokens.lowerBound..<trigger.tokens.lowerBound).contains { index in
      let words = text.lower(index..<index + 2)
      guard Self.institutions.contains(words) else { return false }
      if index == sentence.tokens.lowerBound { return true }
      return text.tokens[index - 1].kind == .punctuation
        || ["nghị", "cầu", "ý", "giao"].contains(text.lower(index - 1))
    }
    return isNamed ? body : nil
  }

  private static let institutions = ["bệnh viện", "nhà trường", "công ty", "học viện", "trung tâm"]

  /// "nhận thấy việc thực hiện …", "giám sát việc thực hiện …": somebody else's deed.
  private func isObserved(_ trigger: Trigger) -> Bool {
    let start = max(0, trigger.tokens.lowerBound - 4)
    let before = text.lower(start..<trigger.tokens.lowerBound)
    return before.ends(with: "việc")
      && ["nhận thấy", "giám sát", "kiểm tra", "khảo sát", "ý nghĩa", "đối với"].contains {
        before.holds($0)
      }
  }

  /// "cho ý kiến về Báo cáo tổng kết 10 năm thực hiện …": told by a report that others are asked about.
  private func isReportedOn(_ trigger: Trigger, _ sentence: Sentence) -> Bool {
    let start = max(sentence.tokens.lowerBound, trigger.tokens.lowerBound - 10)
    let before = text.lower(start..<trigger.tokens.lowerBound)
    return ["cho ý kiến về", "cho ý kiến vào", "góp ý vào", "thẩm định"].contains {
      before.holds($0)
    } && before.holds("báo cáo")
  }

  /// "UBND xã phối hợp với UBMTTQ xã", "Hội A cùng Hội B".
  private func joins(_ one: BodyPhrase, _ other: BodyPhrase) -> Bool {
    let gap = one.tokens.upperBound..<max(one.tokens.upperBound, other.tokens.lowerBound)
    return ["và", ",", "cùng", "cùng với", "phối hợp", "phối hợp với", "phối hợp cùng"]
      .contains(text.lower(gap))
  }

  /// "Thực hiện Kế hoạch số 12 …, ngày 5/6, Chi bộ X tổ chức …": who acts after the document.
  private func subject(after phrase: DirectivePhrase, _ trigger: Trigger, in sentence: Sentence)
    -> ResolvedBody?
  {
    guard opensClause(trigger, sentence) else { return nil }
    let names = extraction.directives.filter { sentence.tokens.contains($0.tokens.lowerBound) }
    let start = names.map(\.label.upperBound).max() ?? phrase.label.upperBound
    let others = extraction.bodies.filter {
      $0.tokens.lowerBound >= start && sentence.tokens.contains($0.tokens.lowerBound)
        && isSubject($0) && !isPlace($0, from: start)
    }
    let acting = others.first { acts(after: $0.tokens.upperBound, sentence) }
    return (acting ?? others.first).flatMap { bodies.holder($0) }
  }

  /// The first words of the sentence, or of the clause after "Theo đó,".
  private func opensClause(_ trigger: Trigger, _ sentence: Sentence) -> Bool {
    let start = trigger.tokens.lowerBound
    if start - sentence.tokens.lowerBound <= 1 { return true }
    return start - sentence.tokens.lowerBound <= 4 && text.isSign(start - 1, ",")
  }

  /// "… đã tổ chức", "… tổ chức": a verb right after a body.
  private func acts(after index: Int, _ sentence: Sentence) -> Bool {
    guard index < sentence.tokens.upperBound else { return false }
    return ["đã", "tổ", "tiến", "vừa", "long", "trọng", "họp", "khai"]
      .contains(text.lower(index))
  }

  /// "tại hội trường UBND xã": no subject.
  private func isPlace(_ body: BodyPhrase, from start: Int) -> Bool {
    let clause = (start..<body.tokens.lowerBound).last { text.isSign($0, ",") } ?? start
    return text.lower(clause..<body.tokens.lowerBound).holds("tại")
  }
}
