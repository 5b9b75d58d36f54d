import PlenumModel

/// What an article says of a document.
package struct DirectiveEvidence: Sendable, Hashable {
  /// The key of the kind: "chỉ thị".
  package var kind: String
  /// The parts of the number in capitals, without leading zeros: "5", "CT", "TW"; empty without a number.
  package var number: [String]
  /// The names of the bodies that issued it.
  package var issuers: [String]
  /// The units of these bodies, as ``UnitDirectory`` writes them.
  package var places: [String]
  /// The unit in whose row of numbers it stands; empty for the centre.
  package var series = ""
  /// The unit whose event the article reports.
  package var home: String
  /// Its day with its precision, in ISO form; empty if unknown.
  package var date: String
  /// The key of the label.
  package var label: String

  /// The words of the label that say what it is about; empty if the label does not.
  var subject: [String] {
    guard label.holds(DirectiveEvidence.about) else { return [] }
    let words = label.split(separator: " ").map(String.init)
    guard let about = words.firstIndex(of: DirectiveEvidence.about) else { return [] }
    return Set(words[(about + 1)...]).sorted()
  }

  private static let about = LabelKey.exact("về")

  /// Makes evidence.
  package init(
    kind: String, number: [String] = [], issuers: [String] = [], places: [String] = [],
    home: String = "", date: String = "", label: String = ""
  ) {
    self.kind = kind
    self.number = number
    self.issuers = issuers
    self.places = places
    self.home = home
    self.date = date
    self.label = label
  }

  func write(to writer: inout FieldWriter) {
    writer.write(kind)
    writer.write(number)
    writer.write(issuers)
    writer.write(places)
    writer.write(series)
    writer.write(home)
    writer.write(date)
    writer.write(label)
  }

  init(_ reader: inout FieldReader) {
    kind = reader.string()
    number = reader.list()
    issuers = reader.list()
    places = reader.list()
    series = reader.string()
    home = reader.string()
    date = reader.string()
    label = reader.string()
  }
}
