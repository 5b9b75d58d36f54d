import PlenumGazetteer
import PlenumModel

/// The records of one name, gathered into atoms, with the texts of their posts as numbers.
struct PersonBlock {
  private(set) var atoms: [PersonAtom] = []
  private var numbers: [String: Int] = [:]
  private(set) var texts: [String] = []
  private let units: UnitDirectory

  /// - Parameters:
  ///   - records: the records of the block, in their order.
  ///   - alone: records that corrections name; each is an atom of its own.
  init(_ records: [IdentityRecord], alone: Set<Int>, units: UnitDirectory) {
    self.units = units
    var bySignature: [Signature: Int] = [:]
    for (index, record) in records.enumerated() {
      guard case .person(let evidence) = record.evidence else { continue }
      let posts = evidence.posts.map { post($0) }
      let signature = Signature(name: record.block, posts: posts)
      let isAlone = posts.isEmpty || alone.contains(index)
      if !isAlone, let known = bySignature[signature], fits(record, atoms[known]) {
        extend(known, index, record, evidence)
      } else {
        if !isAlone { bySignature[signature] = atoms.count }
        append(index, record, evidence, posts)
      }
    }
  }

  private mutating func append(
    _ index: Int, _ record: IdentityRecord, _ evidence: PersonEvidence, _ posts: [PersonPost]
  ) {
    atoms.append(
      PersonAtom(
        name: record.block, records: [index], posts: posts,
        homes: posts.isEmpty ? evidence.homes.map { number($0) } : [],
        days: day(of: record, evidence).map { $0...$0 }, articles: [record.article],
        company: Set(evidence.company), events: Set(evidence.events)))
  }

  private struct Signature: Hashable {
    let name: String
    let posts: [PersonPost]
  }

  /// Whether a record may stand beside those of an atom: another article, and the same generation.
  private func fits(_ record: IdentityRecord, _ atom: PersonAtom) -> Bool {
    if atom.articles.contains(record.article) { return false }
    guard let day = record.day, let days = atom.days else { return true }
    return day - days.upperBound < PersonJudge.generation * 365
  }

  private mutating func extend(
    _ atom: Int, _ index: Int, _ record: IdentityRecord, _ evidence: PersonEvidence
  ) {
    atoms[atom].records.append(index)
    atoms[atom].articles.insert(record.article)
    atoms[atom].company.formUnion(evidence.company)
    atoms[atom].events.formUnion(evidence.events)
    guard let day = day(of: record, evidence) else { return }
    let days = atoms[atom].days ?? day...day
    atoms[atom].days = min(days.lowerBound, day)...max(days.upperBound, day)
  }

  /// The day of a record; an article without a date that speaks of units of July 2025 is not older than they are.
  private func day(of record: IdentityRecord, _ evidence: PersonEvidence) -> Int? {
    if let day = record.day { return day }
    let isOfReform = evidence.posts.contains { units.isOfReform($0.place) }
    return isOfReform ? PersonBlock.reform : nil
  }

  private static let reform = PartialDate(year: 2025, month: 7, day: 1)?.dayNumber

  private mutating func post(_ post: PostEvidence) -> PersonPost {
    PersonPost(
      title: number(post.title), body: number(post.body),
      bodyWords: number(PersonBlock.words(of: post.body)), place: number(post.place),
      type: post.type, role: PostRole(title: post.title),
      rank: PostRank.rank(
        title: post.title, type: post.type,
        level: post.place.isEmpty ? nil : units.level(of: post.place) ?? .commune),
      state: post.state,
      isOfSecretary: post.type == .partyBody && post.title.holds(PersonBlock.secretary),
      isOfStandingCommittee: post.state != .past && post.title.holds(PersonBlock.standing))
  }

  private static let standing = LabelKey.exact("ban thường vụ")
  private static let secretary = LabelKey.exact("bí thư")

  /// A node's name without the digest at its end.
  private static func words(of body: String) -> String {
    body.lastIndex(of: "-").map { String(body[..<$0]) } ?? body
  }

  /// The number of a text, the same for the same text.
  private mutating func number(_ text: String) -> Int {
    if let known = numbers[text] { return known }
    numbers[text] = texts.count
    texts.append(text)
    return texts.count - 1
  }
}
