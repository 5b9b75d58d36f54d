import PlenumModel

/// Judges whether two reports are of one event.
struct EventJudge {
  private let records: [IdentityRecord]
  private let events: [EventEvidence]
  private let days: [EventDays]

  init(_ records: [IdentityRecord]) {
    self.records = records
    events = records.map { record in
      if case .event(let event) = record.evidence { return event }
      return EventEvidence()
    }
    days = events.map(EventDays.init)
  }

  func judge(_ one: Int, _ other: Int) -> Judgement {
    if records[one].article == records[other].article { return .conflict(.oneArticle) }
    let left = events[one]
    let right = events[other]
    let relation = UnitDirectory.shared.relation(left.place, right.place)
    if ![.same, .likelySame, .unknown].contains(relation) { return .conflict(.otherHolder) }
    if !left.term.isEmpty, !right.term.isEmpty, left.term != right.term {
      return .conflict(.otherTerm)
    }
    if let number = left.ordinal, let second = right.ordinal {
      return number == second ? numbered(one, other) : .conflict(.otherOrdinal)
    }
    if !shareHolder(left, right) { return .conflict(.otherHolder) }
    return days[one].isKnown && days[other].isKnown ? dated(one, other) : undated(one, other)
  }

  /// The same number: one event unless months lie between, or the holders differ.
  private func numbered(_ one: Int, _ other: Int) -> Judgement {
    if !shareHolder(events[one], events[other]) { return .conflict(.otherHolder) }
    let isNamed = !events[one].term.isEmpty && events[one].term == events[other].term
    let known = days[one].distance(to: days[other])
    // An article of any year may name a congress, or the conference of a term, without its day.
    if known == nil, isNamed || events[one].type == .congress { return sure(6, .ordinal) }
    guard let distance = known ?? articleDistance(one, other) else { return sure(3, .ordinal) }
    if distance > 150 { return .conflict(.otherDate) }
    return sure(6, .ordinal)
  }

  private func dated(_ one: Int, _ other: Int) -> Judgement {
    guard let distance = days[one].distance(to: days[other]) else { return .unknown }
    let likeness = self.likeness(one, other)
    if distance == 0 {
      let isFull = days[one].isFull && days[other].isFull
      if likeness > 0 { return sure(isFull ? 5 : 3 + likeness, .date) }
      return .conflict(.otherWords)
    }
    if distance <= 1 && likeness >= 0.5 { return sure(4.5, .nearDate) }
    if distance <= 3 && likeness >= 0.8 { return sure(3, .nearDate) }
    return .conflict(.otherDate)
  }

  /// One report gives no day: its article must have come out within days of the other's event.
  private func undated(_ one: Int, _ other: Int) -> Judgement {
    guard let distance = reportDistance(one, other) else { return .unknown }
    if distance > 31 { return .conflict(.otherDate) }
    let likeness = self.likeness(one, other)
    if likeness <= 0.2 || distance > 10 { return .unknown }
    return sure(2 + 2 * likeness, .undated)
  }

  private func sure(_ score: Double, _ reason: Reason) -> Judgement {
    Judgement(score: score, isConflict: false, reason: reason)
  }

  /// The days between the articles; nil when one is not known.
  private func articleDistance(_ one: Int, _ other: Int) -> Int? {
    guard let left = records[one].day, let right = records[other].day else { return nil }
    return abs(left - right)
  }

  /// The days between the event of one report and the article of the other.
  private func reportDistance(_ one: Int, _ other: Int) -> Int? {
    if let range = days[one].range, let day = records[other].day { return gap(range, day) }
    if let range = days[other].range, let day = records[one].day { return gap(range, day) }
    return articleDistance(one, other)
  }

  private func gap(_ range: ClosedRange<Int>, _ day: Int) -> Int {
    day < range.lowerBound ? range.lowerBound - day : max(0, day - range.upperBound)
  }

  /// How alike words and persons are, 0–1; 0 when both are known and nothing is shared.
  private func likeness(_ one: Int, _ other: Int) -> Double {
    let persons = EventJudge.share(events[one].persons, events[other].persons)
    let words = EventJudge.share(EventJudge.telling(events[one]), EventJudge.telling(events[other]))
    return max(persons ?? 0, words ?? 0, persons == nil && words == nil ? 0.4 : 0)
  }

  /// The shared part of the smaller list; nil when one is empty.
  private static func share(_ left: [String], _ right: [String]) -> Double? {
    if left.isEmpty || right.isEmpty { return nil }
    let shared = Set(left).intersection(right).count
    return Double(shared) / Double(min(left.count, right.count))
  }

  /// The words that say what an event is about, without those every event of its kind has.
  private static func telling(_ event: EventEvidence) -> [String] {
    event.words.filter { !common.contains($0) && Int($0) == nil }
  }

  private static let common = Set(
    [
      "hội", "nghị", "lễ", "buổi", "kỳ", "họp", "đại", "phiên", "cuộc", "ban", "chấp", "hành",
      "đảng", "bộ", "ủy", "nhân", "dân", "phường", "xã", "quận", "huyện", "thành", "phố", "tỉnh",
      "thị", "trấn", "lần", "thứ", "năm", "và", "của", "về", "công", "tác", "tháng", "khóa",
      "nhiệm",
    ].map(LabelKey.exact))

  /// The same body, or two organs of the party; the block has made sure of the unit.
  private func shareHolder(_ left: EventEvidence, _ right: EventEvidence) -> Bool {
    if left.organizers.isEmpty || right.organizers.isEmpty { return true }
    let party = Subtype.partyBody.rawValue
    let names = Set(left.organizers.map(EventJudge.words))
    return !names.isDisjoint(with: right.organizers.map(EventJudge.words))
      || left.holders.contains(party) && right.holders.contains(party)
  }

  /// A node's name without the digest at its end: the same for bodies of one name.
  private static func words(of body: String) -> Substring {
    body.lastIndex(of: "-").map { body[..<$0] } ?? body[...]
  }
}
