import PlenumModel

/// Records of a document written in the same way.
struct DirectiveAtom {
  /// What is written.
  struct Signature: Hashable {
    let letters: [String]
    let issuers: [String]
    /// The unit in whose row of numbers it stands; empty for the centre.
    let place: String
    /// What it is about.
    let subject: [String]
    /// The year the text gives: in the number, else in the date.
    let year: Int?
    let label: String
    /// The year of the article, for texts that give none.
    let articleYear: Int?
  }

  let signature: Signature
  var records: [Int]
  var articles: Set<String>
  /// Whether it is a document of the centre, whose numbers start anew with a congress.
  var isCentral: Bool { signature.place.isEmpty }

  /// The year of the document: the one the text gives, else that of the last such document before the article.
  var edition: Int?

  init(_ record: IdentityRecord, _ directive: DirectiveEvidence, at index: Int) {
    let year =
      DirectiveNumber.year(in: directive.number) ?? PartialDate(iso: directive.date)?.year
    signature = Signature(
      letters: DirectiveNumber.letters(in: directive.number), issuers: directive.issuers,
      place: directive.series, subject: directive.subject,
      year: year, label: directive.number.isEmpty ? directive.label : "",
      articleYear: year == nil ? record.day.map(DirectiveAtom.year) : nil)
    records = [index]
    articles = [record.article]
    edition = year
  }

  /// The year of a day number.
  private static func year(of day: Int) -> Int {
    // Day numbers count from 1 March of the year 0; January and February belong to the next year.
    let marchYear = Int((Double(day) + 0.5) / 365.2425)
    let first = PartialDate(year: marchYear + 1)?.dayNumber ?? 0
    return day >= first ? marchYear + 1 : marchYear
  }
}
