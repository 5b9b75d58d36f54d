import PlenumModel

/// How a text writes a document: all that tells it from others of its kind and number.
struct DirectiveWriting: Hashable {
  let letters: [String]
  let issuers: [String]
  /// The unit in whose row of numbers it stands; empty for the centre.
  let place: String
  /// What it is about; empty if the text does not say.
  let subject: [String]
  /// The year the text gives: in the number, else in the date.
  let year: Int?
  /// The key of the label of a document without a number.
  let label: String

  init(_ directive: DirectiveEvidence) {
    letters = DirectiveNumber.letters(in: directive.number)
    issuers = DirectiveSigners.likely(directive.issuers, letters)
    place = directive.series
    subject = directive.subject
    year = DirectiveNumber.year(in: directive.number) ?? PartialDate(iso: directive.date)?.year
    label = directive.number.isEmpty ? directive.label : ""
  }

  /// Whether it is a document of the centre, whose numbers start anew with a congress.
  var isCentral: Bool { place.isEmpty }

  /// Whether the text says enough of what it is about to compare it.
  var hasSubject: Bool { subject.count >= DirectiveWriting.subjectWords }

  /// Whether it tells more than the other, of two that one article has.
  func tellsMore(than other: Self) -> Bool {
    (letters.count, year == nil ? 0 : 1, subject.count)
      > (other.letters.count, other.year == nil ? 0 : 1, other.subject.count)
  }

  /// The shared part of the shorter subject; nil when one says too little.
  func sharedSubject(with other: Self) -> Double? {
    guard hasSubject, other.hasSubject else { return nil }
    let shared = Set(subject).intersection(other.subject).count
    return Double(shared) / Double(min(subject.count, other.subject.count))
  }

  /// The words a subject needs to be compared.
  private static let subjectWords = 3
}
