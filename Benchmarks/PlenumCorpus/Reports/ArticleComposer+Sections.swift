import PlenumGazetteer
import PlenumModel

extension ArticleComposer {
  /// The sentences of a section; none where the article has nothing for it.
  mutating func sentences(of section: ArticleLayout.Section) -> [String] {
    switch section {
    case .lead: [lead()]
    case .place: [write(Sentences.places)]
    case .chair: chair()
    case .guests: guests()
    case .attendance: attendance()
    case .facts: ["Theo báo cáo, " + matter(Matter.facts) + "."]
    case .report: speech(Sentences.reports, by: chairsOrMembers)
    case .speech: speech(Sentences.speeches, by: report.members)
    case .guestSpeech: speech(Sentences.guestSpeeches, by: report.superiors)
    case .conclusion: speech(Sentences.conclusions, by: Array(report.chairs.prefix(1)))
    case .thanks: speech(Sentences.thanks, by: report.chairs)
    case .voters: voterSentences()
    case .directives: directiveSentences()
    case .implementation: implementation()
    case .issued: issued()
    }
  }

  private var chairsOrMembers: [Participant] {
    report.members.isEmpty ? report.chairs : report.members
  }

  private mutating func lead() -> String {
    let opening = DateWording(voice: report.voice).opening(
      report.dateForm, of: report.event.day, published: report.published, &chance)
    let hall = bodies.written(Body(kind: .peoplesCommittee, unit: report.event.unit), .short)
    let organizer = Body(kind: report.event.organizer, unit: report.event.unit)
    truth.relate(bodies.label(organizer), .organized, report.event.id)
    let templates =
      report.event.kind.type == "Congress" || report.event.kind == .ceremony
      ? Sentences.leads : Array(Sentences.leads.dropLast())
    return write(
      templates,
      [
        "date": opening, "org": event.organizer(&chance), "title": event.title(&chance),
        "hall": hall,
      ])
  }

  private mutating func chair() -> [String] {
    let chairs = fresh(report.chairs)
    guard let first = chairs.first else { return [] }
    relate(chairs, .chaired)
    if chairs.count == 1 {
      let templates =
        report.event.kind == .councilSession ? Sentences.sessionChairs : Sentences.chairs
      return [write(templates, ["p": person(first)])]
    }
    if chance.percent(40) {
      return [write([Sentences.twoChairs[1]], ["p": person(first), "q": person(chairs[1])])]
    }
    return [write([Sentences.twoChairs[0], Sentences.twoChairs[2]], ["list": list(chairs)])]
  }

  private mutating func guests() -> [String] {
    let superiors = fresh(report.superiors)
    if superiors.isEmpty { return [] }
    relate(superiors, .attended)
    return [write(Sentences.guests, ["list": list(superiors)])]
  }

  /// Everybody who is not named yet, the chairs aside.
  mutating func attendance() -> [String] {
    var sentences = guests()
    let members = fresh(report.members)
    if !members.isEmpty {
      relate(members, .attended)
      sentences.append(write(Sentences.attendances, ["list": list(members)]))
    }
    let inferiors = fresh(report.inferiors)
    if !inferiors.isEmpty {
      relate(inferiors, .attended)
      sentences.append(write(Sentences.furtherGuests, ["list": list(inferiors)]))
    }
    let former = fresh(report.former)
    if !former.isEmpty {
      relate(former, .attended)
      sentences.append(write(Sentences.formerGuests, ["list": list(former)]))
    }
    return sentences
  }

  private mutating func speech(_ templates: [String], by participants: [Participant]) -> [String] {
    let speakers = participants.filter { told.contains($0.person) } + fresh(participants)
    guard let speaker = chance.pickAny(speakers) else { return [] }
    forget(speakers, but: speaker)
    relate([speaker], .spokeAt)
    return [
      write(
        templates,
        [
          "p": person(speaker), "fact": matter(Matter.facts), "deed": matter(Matter.deeds),
          "demand": matter(Matter.demands),
        ])
    ]
  }

  /// Frees the names of those who were not chosen after all.
  private mutating func forget(_ participants: [Participant], but chosen: Participant) {
    for other in participants where other != chosen && !told.contains(other.person) {
      namesTold.remove(LabelKey.exact(names[other.person] ?? ""))
    }
  }

  /// What persons without office say, and the answer.
  mutating func voterSentences() -> [String] {
    let voters = fresh(report.voters)
    if voters.isEmpty { return [] }
    var sentences: [String] = []
    for voter in voters {
      told.insert(voter.person)
      let name = name(voter)
      truth.persons.append(
        ArticleTruth.PersonEntry(name: name, person: "person-\(voter.person)", posts: []))
      relate([voter], .spokeAt)
      sentences.append(
        write(Sentences.voters, ["v": name, "complaint": matter(Matter.complaints)]))
    }
    return sentences + speech(Sentences.answers, by: chairsOrMembers)
  }
}
