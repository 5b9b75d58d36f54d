/// How much a generated corpus holds.
package struct CorpusSummary: Sendable {
  /// Articles, and versions of them that correct them.
  package internal(set) var articles = 0
  package internal(set) var corrections = 0
  /// Persons named, and those of them who share their name.
  package internal(set) var persons = 0
  package internal(set) var homonyms = 0
  /// Events reported, directives of the world, administrative units of the world.
  package internal(set) var events = 0
  package internal(set) var directives = 0
  package internal(set) var units = 0

  /// The figures in one line.
  package var text: String {
    "\(articles) articles (\(corrections) corrected), \(persons) persons "
      + "(\(homonyms) share their name), \(events) events, \(directives) directives, \(units) units"
  }
}
