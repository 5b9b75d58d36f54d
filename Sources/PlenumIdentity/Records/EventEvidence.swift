package import PlenumModel

/// What an article says of an event.
package struct EventEvidence: Sendable, Hashable {
  /// The finer class.
  package var type: Subtype?
  /// The bodies that hold it.
  package var organizers: [String]
  /// The unit of the first of them that has one, as ``UnitDirectory`` writes it.
  package var place: String
  /// The finer classes of these bodies.
  package var holders: [String]
  /// Its number.
  package var ordinal: Int?
  /// Its term, such as "2020-2025"; empty if unknown.
  package var term: String
  /// The first day with its precision, in ISO form; empty if unknown.
  package var start: String
  /// The last day, likewise.
  package var end: String
  /// The words of its label, sorted.
  package var words: [String]
  /// Hashed name keys of those who were there, sorted.
  package var persons: [String]
  /// Whether it is what the article reports.
  package var isMain: Bool

  /// Makes evidence.
  package init(
    type: Subtype? = nil, organizers: [String] = [], place: String = "", holders: [String] = [],
    ordinal: Int? = nil,
    term: String = "",
    start: String = "", end: String = "", words: [String] = [], persons: [String] = [],
    isMain: Bool = false
  ) {
    self.type = type
    self.organizers = organizers
    self.place = place
    self.holders = holders
    self.ordinal = ordinal
    self.term = term
    self.start = start
    self.end = end
    self.words = words
    self.persons = persons
    self.isMain = isMain
  }

  func write(to writer: inout FieldWriter) {
    writer.write(type?.rawValue ?? "")
    writer.write(organizers)
    writer.write(place)
    writer.write(holders)
    writer.write(ordinal)
    writer.write(term)
    writer.write(start)
    writer.write(end)
    writer.write(words)
    writer.write(persons)
    writer.write(isMain ? 1 : 0)
  }

  init(_ reader: inout FieldReader) {
    type = Subtype(rawValue: reader.string())
    organizers = reader.list()
    place = reader.string()
    holders = reader.list()
    ordinal = reader.number()
    term = reader.string()
    start = reader.string()
    end = reader.string()
    words = reader.list()
    persons = reader.list()
    isMain = reader.number() == 1
  }
}
