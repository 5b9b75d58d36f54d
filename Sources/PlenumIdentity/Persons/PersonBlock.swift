import PlenumModel

/// The records of one name, gathered into atoms, with the texts of their posts as numbers.
struct PersonBlock {
  private(set) var atoms: [PersonAtom] = []
  private var numbers: [String: Int] = [:]
  private(set) var texts: [String] = []

  /// - Parameters:
  ///   - records: the records of the block, in their order.
  ///   - alone: records that corrections name; each is an atom of its own.
  init(_ records: [IdentityRecord], alone: Set<Int>) {
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
        days: record.day.map { $0...$0 }, articles: [record.article],
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
    guard let day = record.day else { return }
    let days = atoms[atom].days ?? day...day
    atoms[atom].days = min(days.lowerBound, day)...max(days.upperBound, day)
  }

  private mutating func post(_ post: PostEvidence) -> PersonPost {
    PersonPost(
      title: number(post.title), body: number(post.body), place: number(post.place),
      type: post.type, role: PostRole(title: post.title), state: post.state)
  }

  /// The number of a text, the same for the same text.
  private mutating func number(_ text: String) -> Int {
    if let known = numbers[text] { return known }
    numbers[text] = texts.count
    texts.append(text)
    return texts.count - 1
  }
}
