import PlenumModel

/// The documents that bear one number, found from the texts that tell their day or subject; the others are given the
/// last one before the article.
struct DirectiveEditions {
  /// A record with its way of writing.
  struct Mention {
    let writing: DirectiveWriting
    let home: String
    let day: Int?
    /// The day of the document, the first of the year if only that is known.
    let date: Int?

    init(_ record: IdentityRecord, _ directive: DirectiveEvidence) {
      writing = DirectiveWriting(directive)
      home = directive.home
      day = record.day
      date =
        (PartialDate(iso: directive.date) ?? writing.year.flatMap { PartialDate(year: $0) })?
        .dayNumber
    }
  }

  /// The edition of each mention; nil where nothing tells.
  private(set) var places: [Int?]
  private var editions: [DirectiveEdition] = []

  /// - Parameter mentions: those of one block, in the order of records.
  init(_ mentions: [Mention]) {
    places = Array(repeating: nil, count: mentions.count)
    let dated = mentions.indices.filter { mentions[$0].writing.year != nil }
    let told = mentions.indices.filter {
      mentions[$0].writing.year == nil && mentions[$0].writing.hasSubject
    }
    for index in dated { places[index] = placeDated(mentions[index]) }
    for index in told { places[index] = placeTold(mentions[index]) }
    for index in mentions.indices where places[index] == nil {
      places[index] = last(before: mentions[index])
    }
  }

  /// The year of an edition, if a text gives it.
  func year(of edition: Int) -> Int? { editions[edition].year }

  private mutating func placeDated(_ mention: Mention) -> Int {
    let writing = mention.writing
    let known = editions.indices.first {
      editions[$0].year == writing.year && editions[$0].admits(writing)
    }
    let place = known ?? open(year: writing.year, start: mention.date ?? 0)
    editions[place].add(writing, home: mention.home, day: mention.day)
    return place
  }

  /// A text without a day that says what the document is about.
  private mutating func placeTold(_ mention: Mention) -> Int? {
    let fitting = candidates(for: mention, years: DirectiveEditions.longHorizon)
    let place =
      latest(fitting.filter { editions[$0].isAbout(mention.writing) })
      ?? latest(
        candidates(for: mention, years: horizon(of: mention)).filter { !editions[$0].hasSubject })
      ?? open(year: nil, start: mention.day ?? 0)
    editions[place].add(mention.writing, home: mention.home, day: mention.day)
    return place
  }

  private mutating func open(year: Int?, start: Int) -> Int {
    editions.append(DirectiveEdition(year: year, start: start))
    return editions.count - 1
  }

  /// The edition that another report of the same event names, else the last one before the article.
  private func last(before mention: Mention) -> Int? {
    guard let day = mention.day else {
      let fitting = editions.indices.filter { editions[$0].admits(mention.writing) }
      return fitting.count == 1 ? fitting[0] : nil
    }
    let fitting = candidates(for: mention, years: DirectiveEditions.longHorizon)
    let reported = fitting.filter { editions[$0].isReported(of: mention.home, near: day) }
    if reported.count == 1 { return reported[0] }
    return latest(candidates(for: mention, years: horizon(of: mention)))
  }

  private func latest(_ places: [Int]) -> Int? {
    places.max { (editions[$0].start, $0) < (editions[$1].start, $1) }
  }

  /// The editions that an article can mean: out for no more than some years.
  private func candidates(for mention: Mention, years: Int) -> [Int] {
    editions.indices.filter { place in
      let edition = editions[place]
      guard edition.admits(mention.writing) else { return false }
      guard let day = mention.day else { return true }
      return edition.start <= day && day - edition.start <= years * 366
    }
  }

  private func horizon(of mention: Mention) -> Int {
    mention.writing.isCentral ? DirectiveEditions.longHorizon : DirectiveEditions.horizon
  }

  /// For how many years articles cite a document of a unit by its number alone; a term has five.
  static let horizon = 4
  /// For how many years they cite one of the centre, or one whose subject they tell.
  static let longHorizon = 12
}
