import PlenumModel

extension ArticleComposer {
  /// "đồng chí NAME, POSTS" at the first mention, "đồng chí NAME" afterwards.
  mutating func person(_ participant: Participant) -> String {
    let isFirst = told.insert(participant.person).inserted
    return honorific(of: participant) + (isFirst ? introduced(participant) : name(participant))
  }

  /// Several persons, with one word of address or each with its own.
  mutating func list(_ participants: [Participant]) -> String {
    if participants.count == 1 { return person(participants[0]) }
    if !report.voice.saysComrade || chance.percent(30) {
      return participants.map { person($0) }.joined(separator: "; ")
    }
    let texts = participants.map { participant in
      let isFirst = told.insert(participant.person).inserted
      return isFirst ? introduced(participant) : name(participant)
    }
    return (chance.percent(70) ? "các đồng chí: " : "các đồng chí ") + texts.joined(separator: "; ")
  }

  /// Those whose name nobody in the article bears yet.
  mutating func fresh(_ participants: [Participant]) -> [Participant] {
    participants.filter { participant in
      !told.contains(participant.person)
        && namesTold.insert(LabelKey.exact(names[participant.person] ?? "")).inserted
    }
  }

  /// Tells the truth of a relation to the event.
  mutating func relate(_ participants: [Participant], _ predicate: Predicate) {
    for participant in participants {
      truth.relate("person-\(participant.person)", predicate, report.event.id)
    }
  }

  func name(_ participant: Participant) -> String {
    let name = names[participant.person] ?? ""
    return report.voice.usesOlderTones ? ToneStyle.older(name) : name
  }

  private func honorific(of participant: Participant) -> String {
    if report.voice.saysComrade && participant.seat != nil { return "đồng chí " }
    return world.persons[participant.person].isWoman ? "bà " : "ông "
  }

  private mutating func introduced(_ participant: Participant) -> String {
    let name = name(participant)
    let posts = report.plain.contains(participant.person) ? [] : told(of: participant)
    truth.persons.append(
      ArticleTruth.PersonEntry(
        name: name, person: "person-\(participant.person)",
        posts: posts.map { (title: Self.label(of: $0), body: bodies.label($0.body)) }))
    if posts.isEmpty { return name }
    let wording = PostWording(names: bodies, voice: report.voice, home: report.event.unit)
    let text = wording.text(
      of: posts, isFormer: participant.isFormer, naming: isNamed(posts))
    return name + report.voice.separator + text
  }

  /// The posts that are told: mostly all, now and then only the main one.
  private mutating func told(of participant: Participant) -> [Post] {
    let posts = PostCatalog(world: world).posts(of: participant)
    guard posts.count > 1, chance.percent(25) else { return posts }
    let own = posts.filter { !$0.saysBody }
    return own.count == posts.count ? [chance.percent(50) ? own[0] : own[own.count - 1]] : own
  }

  /// Whether the unit of the posts is named: always below the article's, else now and then.
  private mutating func isNamed(_ posts: [Post]) -> Bool {
    let home = report.event.unit
    let unit = posts[posts.count - 1].body.unit
    if unit == home { return chance.percent(20) }
    if unit == world.units[home].parent {
      return chance.percent(report.voice.placing == 0 ? 65 : 35)
    }
    return true
  }

  /// "Trưởng ban", "Chánh Văn phòng": titles that take in the body's head.
  private static func label(of post: Post) -> String {
    switch (post.title, post.body.kind) {
    case ("Trưởng", .board): "Trưởng ban"
    case ("Trưởng", .department): "Trưởng phòng"
    case ("Chánh", _): "Chánh Văn phòng"
    default: post.title
    }
  }
}
