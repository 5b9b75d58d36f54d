import PlenumModel
import PlenumStore
import PlenumTestSupport

/// A store of short articles about who had which post; all persons are invented.
struct Offices {
  private let folder: TemporaryFolder
  private let store: GraphStore

  /// One article's claim.
  struct Claim {
    var date: String
    var person: String
    var predicate: Predicate
    var title: String
    var body: String
    var subtype: Subtype
    var quote: String?
    var rule: String?

    init(
      _ date: String, _ person: String, _ predicate: Predicate, _ title: String,
      of body: String = "Đảng ủy phường Khuê Trung", _ subtype: Subtype = .partyBody,
      quote: String? = nil, rule: String? = nil
    ) {
      (self.quote, self.rule) = (quote, rule)
      (self.date, self.person, self.predicate) = (date, person, predicate)
      (self.title, self.body, self.subtype) = (title, body, subtype)
    }

    /// Words that name the claim in quotes.
    var words: String { quote ?? "\(person) \(predicate.rawValue) \(title) \(date)" }
  }

  init(_ claims: Claim...) throws {
    folder = try TemporaryFolder()
    store = try GraphStore(path: folder.path("graph.plenum"))
    let articles = Dictionary(grouping: claims, by: \.date)
    try store.add(articles.map { date, claims in Offices.document(date, claims) })
  }

  private static func document(_ date: String, _ claims: [Claim]) -> DocumentGraph {
    let text = claims.map { $0.words + ". \($0.body)." }.joined(separator: "\n")
    var builder = DocumentBuilder("\(date).txt", headline: "Tin \(date)", date: date, text: text)
    for claim in claims {
      let body = builder.add(.body, claim.body, claim.subtype)
      let post = builder.add(
        .position, "\(claim.title) \(claim.body)", nil,
        [.title: [.string(claim.title)], .postIn: [.node(body)]])
      builder.state(
        builder.add(.person, claim.person), claim.predicate, post, quote: claim.words,
        rule: claim.rule)
    }
    return builder.document
  }

  /// Who held posts on a day, each with the certainty: "Lê Văn Tám seen".
  func holders(on day: String, _ change: (inout GraphQuery) -> Void = { _ in }) throws -> [String] {
    var query = GraphQuery(.holds)
    query.asOf = PartialDate(iso: day)
    change(&query)
    return try store.rows(for: query).map { "\($0[.person]) \($0[.certainty])" }
  }

  /// The rows of a succession.
  func succession(_ change: (inout GraphQuery) -> Void = { _ in }) throws -> [QueryRow] {
    var query = GraphQuery(.succession)
    change(&query)
    return try store.rows(for: query)
  }

  /// The rows of any other query.
  func rows(_ query: GraphQuery) throws -> [QueryRow] { try store.rows(for: query) }
}
